-- What people wrote, as staff read it. `response_text` keeps the words as they came; a comment is the copy that is read, searched
-- and, where it names somebody, shortened. It bears an id of its own, so that two comments of one answer cannot be joined.

-- Capitals that a database of the plainest locale does not know: of the languages people write in, Polish alone has such.
create function private.small_letters(words text) returns text
language sql immutable set search_path = '' as $$
  select translate(words, 'ĄĆĘŁŃÓŚŹŻ', 'ąćęłńóśźż')
$$;

create table private.comment (
  id uuid primary key default gen_random_uuid(),
  area_id integer not null references private.area (id),
  response_id uuid not null,
  question text not null,
  survey text not null,
  version integer not null,
  -- Whose staff read it: the agency of the service it is about, or the council's where it is about no one service.
  agency text not null check (agency in ('la', 'health', 'social_care', 'education', 'voluntary', 'pcpw')),
  month date not null check (extract(day from month) = 1),
  arrived_on date not null,
  language text not null,
  is_late boolean not null,
  is_demo boolean not null,
  -- What readers and search have. Rises by one each time words are taken out or put back.
  words text not null,
  revision integer not null default 1,
  is_shortened boolean not null default false,
  -- English by its word stems; of other languages the words as they are.
  found_by tsvector not null generated always as
    (to_tsvector(case when language = 'en' then 'pg_catalog.english'::regconfig else 'pg_catalog.simple'::regconfig end,
      private.small_letters(words))) stored,
  read_on date,
  unique (response_id, question),
  foreign key (response_id, question) references private.response_text (response_id, question) on delete cascade
);
create index comment_search on private.comment using gin (found_by);
create index comment_in_turn on private.comment (area_id, arrived_on, id);
create index comment_unread on private.comment (area_id, arrived_on) where read_on is null;

create table private.theme (
  id uuid primary key default gen_random_uuid(),
  area_id integer not null references private.area (id),
  -- Of a theme every area begins with; null for those that were added.
  key text check (key ~ '^[a-z_]{1,40}$'),
  name text not null check (length(name) between 2 and 60 and name = btrim(name)),
  is_retired boolean not null default false,
  -- In the order they came, so that a theme keeps its key on the keyboard.
  place integer generated always as identity,
  added_on date not null default private.london_day(),
  unique (area_id, key)
);
create unique index theme_by_name on private.theme (area_id, lower(name));

create table private.comment_theme (
  comment_id uuid not null references private.comment (id) on delete cascade,
  theme_id uuid not null references private.theme (id),
  area_id integer not null references private.area (id),
  primary key (comment_id, theme_id)
);
create index comment_theme_of_theme on private.comment_theme (theme_id);

-- A worry that somebody is not safe. One that nobody has dealt with stays open when its comment is taken back, without a word of it.
create table private.safeguarding_flag (
  id uuid primary key default gen_random_uuid(),
  area_id integer not null references private.area (id),
  comment_id uuid references private.comment (id),
  agency text not null,
  is_demo boolean not null,
  flagged_by uuid not null,
  flagged_by_email text,
  flagged_at timestamptz not null default now(),
  done text check (length(done) between 3 and 500),
  done_by uuid,
  done_by_email text,
  done_at timestamptz,
  check ((done is null) = (done_at is null))
);
create unique index one_open_flag on private.safeguarding_flag (comment_id) where done_at is null;
create index safeguarding_flag_of_area on private.safeguarding_flag (area_id, flagged_at);
create index safeguarding_flag_of_comment on private.safeguarding_flag (comment_id);

-- Who opened what, and why. No word of any comment, and no word anybody typed: a reason is one of a few.
create table private.comment_audit (
  place bigint generated always as identity primary key,
  area_id integer not null references private.area (id),
  -- No foreign key: the line stays when the comment is gone.
  comment_id uuid not null,
  what text not null check (what in ('opened', 'original', 'read', 'unread', 'tagged', 'untagged', 'shortened', 'restored',
    'flagged', 'flag_done', 'withdrawn')),
  why text check (why ~ '^[a-z_]{1,40}$'),
  -- Null where the writer took the answer back.
  person uuid,
  email text,
  on_day date not null default private.london_day(),
  at timestamptz not null default now()
);
create index comment_audit_of_area on private.comment_audit (area_id, place);
create index comment_audit_of_comment on private.comment_audit (comment_id, on_day);
create trigger comment_audit_stays before update or delete on private.comment_audit
  for each row execute function private.refuse_change();

-- The agency of the service an answer is about; without one, the council's.
create function private.comment_agency(definition jsonb, answers jsonb) returns text
language sql immutable set search_path = '' as $$
  select coalesce((
    select m.value ->> 'agency'
    from jsonb_array_elements(definition -> 'questions') q
    cross join lateral jsonb_array_elements(definition -> 'measures') m
    cross join lateral jsonb_array_elements(m.value -> 'when') way
    where q.value ->> 'role' = 'service' and way ->> 'question' = q.value ->> 'id'
      and (way -> 'in') ? (answers ->> (q.value ->> 'id')) and m.value ->> 'agency' <> 'all'
    limit 1), 'la')
$$;

-- In the transaction of the answer, so that no comment can be forgotten.
create function private.comment_arrives() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into private.comment (area_id, response_id, question, survey, version, agency, month, arrived_on, language, is_late, is_demo, words)
  select new.area_id, new.response_id, new.question, r.survey, r.version, private.comment_agency(v.definition, r.answers),
    private.first_of_month(r.completed_on), r.received_on, r.language, r.flags ? 'late', r.is_demo, new.text
  from private.response r join private.survey_version v on v.survey = r.survey and v.version = r.version
  where r.id = new.response_id;
  return null;
end
$$;
create trigger comments_arrive after insert on private.response_text
  for each row execute function private.comment_arrives();

-- An answer taken back takes with it its comments, what search knows of them and their themes. What stays is a line that says so,
-- and a flag nobody has dealt with.
create function private.comment_leaves() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into private.comment_audit (area_id, comment_id, what) values (old.area_id, old.id, 'withdrawn');
  delete from private.safeguarding_flag f where f.comment_id = old.id and f.done_at is not null;
  update private.safeguarding_flag f set comment_id = null where f.comment_id = old.id;
  return old;
end
$$;
create trigger comments_leave before delete on private.comment
  for each row execute function private.comment_leaves();

-- Those that came before there were comments.
insert into private.comment (area_id, response_id, question, survey, version, agency, month, arrived_on, language, is_late, is_demo, words)
select t.area_id, t.response_id, t.question, r.survey, r.version, private.comment_agency(v.definition, r.answers),
  private.first_of_month(r.completed_on), r.received_on, r.language, r.flags ? 'late', r.is_demo, t.text
from private.response_text t
join private.response r on r.id = t.response_id
join private.survey_version v on v.survey = r.survey and v.version = r.version;
