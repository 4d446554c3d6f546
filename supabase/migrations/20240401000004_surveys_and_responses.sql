-- Published surveys, the answers to them, and the figures the answers make.

-- No area: a published wording is the same everywhere; `survey_open` says which area offers it.
create table private.survey_version (
  survey text not null check (survey ~ '^[a-z0-9_]{1,40}$'),
  version integer not null check (version > 0),
  definition jsonb not null,
  primary key (survey, version)
);

create table private.survey_open (
  area_id integer not null references private.area (id),
  survey text not null,
  current_version integer not null,
  opens_on date,
  closes_on date check (closes_on >= opens_on),
  primary key (area_id, survey),
  foreign key (survey, current_version) references private.survey_version (survey, version)
);

-- One finished answer. Dates, never times: a time would say who was in the room.
create table private.response (
  id uuid primary key,
  area_id integer not null references private.area (id),
  survey text not null,
  version integer not null,
  respondent text not null check (respondent in ('parent_carer', 'young_person_16_25', 'child_11_15', 'supporter', 'professional', 'other')),
  channel text not null check (channel in ('app', 'paper_entered', 'phone_entered', 'event_kiosk')),
  language text not null,
  easy_read boolean not null,
  -- Question id to option code. Never text: words live in `response_text`.
  answers jsonb not null,
  completed_on date not null,
  received_on date not null,
  receipt_hash text not null unique check (receipt_hash ~ '^[0-9a-f]{64}$'),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- `notAsked`: questions this person's route did not ask. `late`: came too long after its own date. Kept, not counted.
  flags jsonb not null default '{}',
  is_demo boolean not null default false,
  app_version text not null,
  foreign key (survey, version) references private.survey_version (survey, version)
);
create index response_by_month on private.response (area_id, survey, completed_on);

-- What people wrote, apart from everything countable: the likeliest place for a name.
create table private.response_text (
  response_id uuid not null references private.response (id) on delete cascade,
  area_id integer not null references private.area (id),
  question text not null,
  text text not null check (length(text) between 1 and 1000),
  primary key (response_id, question)
);

-- What stays of a withdrawn answer: enough to know a late repeat, nothing that was answered.
create table private.tombstone (
  id uuid primary key,
  area_id integer not null references private.area (id),
  content_hash text not null,
  receipt_hash text not null unique,
  received_on date not null,
  withdrawn_on date not null
);

-- The figures, kept in the same transaction as the answers. One row for each combination that somebody gave.
create table private.metric_month (
  area_id integer not null references private.area (id),
  metric text not null,
  month date not null check (extract(day from month) = 1),
  agency text not null,
  locality text not null,
  stage text not null,
  is_demo boolean not null,
  numerator integer not null check (numerator between 0 and denominator),
  denominator integer not null,
  -- The count of every option, also of those outside the denominator, so that any rule can be rebuilt.
  options jsonb not null,
  primary key (area_id, metric, month, agency, locality, stage, is_demo)
);

-- History is not edited. These hold for the owner too.
create function private.refuse_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'a row of % is never changed', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger published_surveys_never_change before update or delete on private.survey_version
  for each row execute function private.refuse_change();
create trigger answers_never_change before update on private.response
  for each row execute function private.refuse_change();
create trigger words_never_change before update on private.response_text
  for each row execute function private.refuse_change();
create trigger tombstones_stay before update or delete on private.tombstone
  for each row execute function private.refuse_change();

-- An answer leaves only after its tombstone is written, so a late repeat can never bring it back.
create function private.refuse_delete_without_tombstone() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not exists (select from private.tombstone t where t.id = old.id) then
    raise exception 'an answer is deleted only by withdrawing it' using errcode = 'restrict_violation';
  end if;
  return old;
end
$$;
create trigger answers_leave_by_withdrawal before delete on private.response
  for each row execute function private.refuse_delete_without_tombstone();
