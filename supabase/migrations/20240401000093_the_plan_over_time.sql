-- The plan in use, over time. A statement of it is a priority until the partnership decides that it has become everyday work
-- ("business as usual"), and can become a priority again; and every figure can be read by any version the plan ever had.

create table private.statement_footing (
  -- Given by the page, so that a repeat after a lost reply writes nothing twice.
  id uuid primary key,
  area_id integer not null references private.area (id),
  plan_id integer not null,
  statement integer not null,
  -- From the beginning of this month on.
  month date not null check (extract(day from month) = 1),
  footing text not null check (footing in ('priority', 'business_as_usual')),
  -- Who decided it and where that can be read; of what is taken back, the reason.
  words text not null check (length(words) between 3 and 300),
  -- The name the writer puts under it. Who was signed in stands beside it and never leaves the database; null: it came with the plan.
  signed text not null check (length(signed) between 2 and 80),
  written_by uuid,
  written_at timestamptz not null default now(),
  takes_back uuid unique references private.statement_footing (id),
  foreign key (plan_id, statement) references private.plan_statement (plan_id, number)
);
create index statement_footing_of_plan on private.statement_footing (plan_id, statement, month);
create trigger statement_footings_stay before update or delete on private.statement_footing
  for each row execute function private.refuse_change();
comment on table private.statement_footing is 'Append-only: what was a priority when is part of the record.';

-- How a statement stands at a month: by the latest decision that holds. Without one it is a priority since the plan began.
create function private.footing_of(s private.plan_statement, at_month date) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce((
    select jsonb_build_object('footing', f.footing, 'footingSince', private.month_text(f.month))
    from private.statement_footing f
    where f.plan_id = s.plan_id and f.statement = s.number and f.takes_back is null and f.month <= at_month
      and not exists (select from private.statement_footing t where t.takes_back = f.id)
    order by f.month desc, f.written_at desc, f.id limit 1), '{"footing": "priority", "footingSince": null}')
$$;

-- Of the plan in force: every statement as it stands now, and every decision there was, those taken back too.
create function private.statement_footings(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(statement_footings.area);
  the_plan private.plan;
begin
  if in_area is null then return null; end if;
  the_plan := private.current_plan(in_area);
  return jsonb_build_object(
    'mayWrite', private.is_member(in_area, array['lead']),
    'begins', private.month_text(private.first_of_month(the_plan.adopted_on)),
    'statements', coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title)
        || private.footing_of(s, private.london_day()) order by s.number) from private.plan_statement s where s.plan_id = the_plan.id), '[]'),
    'decisions', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'statement', f.statement, 'month', private.month_text(f.month),
        'footing', f.footing, 'words', f.words, 'signed', f.signed,
        'on', case when f.written_by is not null then private.london_day(f.written_at) end,
        'takenBack', case when t.id is not null then jsonb_build_object('words', t.words, 'signed', t.signed, 'on', private.london_day(t.written_at)) end)
        order by f.month, f.written_at, f.id)
      from private.statement_footing f left join private.statement_footing t on t.takes_back = f.id
      where f.plan_id = the_plan.id and f.takes_back is null), '[]'));
end
$$;

-- A lead writes down a decision; with `takesBack`, that one was written down wrongly. Said again, as after a lost reply, it is one.
create function private.write_footing(area text, decision jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = write_footing.area and private.is_member(a.id, array['lead']));
  the_plan private.plan;
  an_id constant text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  made private.statement_footing;
  earlier private.statement_footing;
begin
  if in_area is null then return null; end if;
  if coalesce(decision ->> 'id', '') !~ an_id or coalesce(decision ->> 'takesBack', decision ->> 'id') !~ an_id then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  perform pg_advisory_xact_lock(hashtextextended('footing of statements', in_area));
  the_plan := private.current_plan(in_area);
  made.id := (decision ->> 'id')::uuid;
  made.takes_back := (decision ->> 'takesBack')::uuid;
  made.words := btrim(coalesce(decision ->> 'words', ''));
  made.signed := btrim(coalesce(decision ->> 'signed', ''));
  made.written_by := private.current_person();
  if made.takes_back is null then
    made.plan_id := the_plan.id;
    made.statement := (select s.number from private.plan_statement s where s.plan_id = the_plan.id and s.number::text = decision ->> 'statement');
    made.month := private.month_of(decision ->> 'month');
    made.footing := decision ->> 'footing';
    if made.statement is null or coalesce(made.footing, '') not in ('priority', 'business_as_usual') then
      return jsonb_build_object('status', 'refused', 'problem', 'malformed');
    end if;
    if made.month is null or made.month > private.london_day() or made.month < private.first_of_month(the_plan.adopted_on) then
      return jsonb_build_object('status', 'refused', 'problem', 'month');
    end if;
  else
    select * into earlier from private.statement_footing f where f.id = made.takes_back and f.area_id = in_area and f.takes_back is null;
    if earlier.id is null then return jsonb_build_object('status', 'refused', 'problem', 'unknown'); end if;
    made.plan_id := earlier.plan_id;
    made.statement := earlier.statement;
    made.month := earlier.month;
    made.footing := earlier.footing;
  end if;
  if length(made.words) not between 3 and 300 or made.words ~ '[[:cntrl:]]' then return jsonb_build_object('status', 'refused', 'problem', 'words'); end if;
  if length(made.signed) not between 2 and 80 or made.signed ~ '[[:cntrl:]]' then return jsonb_build_object('status', 'refused', 'problem', 'signed'); end if;
  select * into earlier from private.statement_footing f where f.id = made.id;
  if earlier.id is not null then
    if (earlier.area_id, earlier.plan_id, earlier.statement, earlier.month, earlier.footing, earlier.words, earlier.signed, earlier.written_by)
        = (in_area, made.plan_id, made.statement, made.month, made.footing, made.words, made.signed, made.written_by)
      and earlier.takes_back is not distinct from made.takes_back then
      return jsonb_build_object('status', 'written');
    end if;
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  if exists (select from private.statement_footing f where f.takes_back = made.takes_back) then
    return jsonb_build_object('status', 'refused', 'problem', 'gone');
  end if;
  if made.takes_back is null and exists (select from private.plan_statement s
      where s.plan_id = made.plan_id and s.number = made.statement and private.footing_of(s, made.month) ->> 'footing' = made.footing) then
    return jsonb_build_object('status', 'refused', 'problem', 'is_so');
  end if;
  insert into private.statement_footing (id, area_id, plan_id, statement, month, footing, words, signed, written_by, takes_back)
  values (made.id, in_area, made.plan_id, made.statement, made.month, made.footing, made.words, made.signed, made.written_by, made.takes_back);
  return jsonb_build_object('status', 'written');
end
$$;

-- The version to read by: the one named, else the one in force.
create function private.plan_to_read(in_area integer, wanted text) returns private.plan
language sql stable set search_path = '' as $$
  select p.* from private.plan p where p.area_id = in_area
    and case when wanted is null then p.id = (private.current_plan(in_area)).id else p.key = wanted end
$$;

-- A row that prints another row's figures shares its notes. What only an earlier plan measured can still be read and noted.
create or replace function private.noted_metric(in_area integer, wanted text) returns text
language sql stable set search_path = '' as $$
  select coalesce(m.same_as, m.key) from private.plan_metric m join private.plan p on p.id = m.plan_id
  where p.area_id = in_area and m.key = wanted
  order by p.id = (private.current_plan(in_area)).id desc, p.adopted_on desc, p.id desc limit 1
$$;

drop function public.scorecard(text, date);
drop function private.scorecard(text, date);
drop function public.metric_series(text, text, text, date);
drop function private.metric_series(text, text, text, date);

create function private.scorecard(area text, as_of date default null, plan text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(scorecard.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
begin
  if in_area is null then return null; end if;
  the_plan := private.plan_to_read(in_area, scorecard.plan);
  if the_plan.id is null and scorecard.plan is not null then return null; end if;
  return (
    with fed as materialized (
      select k.metric, private.feed_of(k.metric) as feed, private.counted_of(k.metric) as counted
      from (select distinct coalesce(m.same_as, m.key) as metric from private.plan_metric m where m.plan_id = the_plan.id) k
    ), sums as materialized (
      select t.*, f.feed, f.counted from private.month_sums(in_area, view_month) t join fed f on f.metric = t.metric
    ), states as materialized (
      select s.* from private.month_states(in_area, array(select distinct t.month from sums t)) s
    ), revised as materialized (
      select r.* from private.month_revisions(in_area, view_month) r
    ), series as materialized (
      select t.metric, jsonb_agg(private.month_point(t.counted, t.month, t.numerator, t.denominator, t.demo)
          || jsonb_build_object('state', s.state, 'closedOn', s.closed_on, 'revision', r.revision) order by t.month) as points,
        bool_or(t.demo) as demo
      from sums t join states s on s.month = t.month and s.feed = t.feed
      left join revised r on r.metric = t.metric and r.month = t.month
      group by t.metric
    ), cards as (
      select m.statement, m."row", coalesce(s.demo, false) as demo,
        private.metric_card(m) || jsonb_build_object('series', coalesce(s.points, '[]'), 'definitionVersion',
          (select max(d.version) from private.metric_definition d where d.metric = coalesce(m.same_as, m.key))) as card
      from private.plan_metric m left join series s on s.metric = coalesce(m.same_as, m.key)
      where m.plan_id = the_plan.id
    )
    select jsonb_build_object(
      'area', (select jsonb_build_object('key', a.key, 'name', a.name) from private.area a where a.id = in_area),
      'plan', case when the_plan.id is not null
        then jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end),
          'inForce', the_plan.id is not distinct from (private.current_plan(in_area)).id, 'adoptedOn', the_plan.adopted_on) end,
      'asOf', private.month_text(view_month),
      'asAt', private.as_at(),
      'demo', coalesce((select bool_or(c.demo) from cards c), false),
      'statements', coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title)
        || private.footing_of(s, view_month) order by s.number)
        from private.plan_statement s where s.plan_id = the_plan.id), '[]'),
      'metrics', coalesce((select jsonb_agg(c.card order by c.statement, c."row") from cards c), '[]')));
end
$$;

create function private.metric_series(area text, metric text, breakdown text default null, as_of date default null, plan text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(metric_series.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
  the_metric private.plan_metric;
  fed_by text;
  fed_feed text;
  counts text;
begin
  if in_area is null then return null; end if;
  the_plan := private.plan_to_read(in_area, metric_series.plan);
  select * into the_metric from private.plan_metric m where m.plan_id = the_plan.id and m.key = metric_series.metric;
  if the_metric.key is null then return null; end if;
  fed_by := coalesce(the_metric.same_as, the_metric.key);
  fed_feed := private.feed_of(fed_by);
  counts := private.counted_of(fed_by);
  return (
    with months as materialized (
      select t.* from private.month_totals(in_area, fed_by, view_month) t
    ), closed as (
      select c.month, c.definition from private.closed_sums(in_area, view_month) c where c.metric = fed_by
    ), stamped as (
      -- What stands beside a figure: how its month stands, what came after the close, and by which definition it was counted.
      select m.month, jsonb_build_object('state', s.state, 'closedOn', s.closed_on, 'revision', r.revision, 'atClose', r.at_close,
        'definition', coalesce(c.definition, (select max(d.version) from private.metric_definition d where d.metric = fed_by))) as stamp
      from months m
      join private.month_states(in_area, array(select n.month from months n)) s on s.month = m.month and s.feed = fed_feed
      left join (select v.* from private.month_revisions(in_area, view_month) v where v.metric = fed_by) r on r.month = m.month
      left join closed c on c.month = m.month
    ), rolling as (
      -- The month and the two before it. Absent where one of the three is hidden, and before there are three. Of counts entered by
      -- hand there is none: many are a position on a day, which cannot be added up.
      select m.month, sum(w.numerator)::integer as numerator, sum(w.denominator)::integer as denominator, bool_or(w.demo) as demo
      from months m join months w on w.month between m.month - interval '2 months' and m.month
      where m.month >= (select min(f.month) from months f) + interval '2 months'
        and counts is distinct from 'manual:count' and counts is distinct from 'manual:people'
      group by m.month
      having not bool_or((private.month_point(counts, w.month, w.numerator, w.denominator, w.demo) ->> 'hidden')::boolean)
    ), disputed as (
      select d.month, d.disputed from private.disputed_counts(in_area) d where d.metric = fed_by
    )
    select jsonb_build_object(
      'asAt', private.as_at(),
      'metric', private.metric_card(the_metric) || jsonb_build_object('series',
        coalesce((select jsonb_agg(private.month_point(counts, m.month, m.numerator, m.denominator, m.demo) || (g.stamp - 'atClose' - 'definition')
          order by m.month) from months m join stamped g on g.month = m.month), '[]')),
      'definition', (select jsonb_build_object('numerator', d.numerator, 'denominator', d.denominator, 'exclusions', d.exclusions,
          'source', d.source, 'version', d.version)
        from private.metric_definition d where d.metric = fed_by order by d.version desc limit 1),
      'months', coalesce((select jsonb_agg(case when counts is null
          then private.full_point(m.month, m.numerator, m.denominator, m.options, m.demo)
          else private.month_point(counts, m.month, m.numerator, m.denominator, m.demo) end || g.stamp
          || case when fed_feed = 'log' then jsonb_build_object('disputed', coalesce(d.disputed, 0)) else '{}' end order by m.month)
        from months m join stamped g on g.month = m.month left join disputed d on d.month = m.month), '[]'),
      'rolling', coalesce((select jsonb_agg(private.month_point(counts, r.month, r.numerator, r.denominator, r.demo) order by r.month) from rolling r), '[]'),
      -- Events are few, and each can be read in the log; entered figures have no parts: there is nothing to break down.
      'breakdown', case when fed_feed = 'survey' then private.breakdown(in_area, fed_by, metric_series.breakdown, view_month) end));
end
$$;

create or replace function private.public_figures(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  the_area private.area;
  the_plan private.plan;
  until date := (private.first_of_month(private.london_day()) - interval '1 month')::date;
begin
  select a.* into the_area from private.area a where a.key = public_figures.area;
  the_plan := private.current_plan(the_area.id);
  if the_plan.id is null then return null; end if;
  return (
    with published as materialized (
      select p.* from private.published_sums(the_area.id, until) p
    ), cards as (
      select m.statement, m."row", s.points, s.latest, coalesce(s.demo, false) as demo,
        private.metric_card(m) || jsonb_build_object('people', private.counts_people(f.fed_by), 'points', coalesce(s.points, '[]'),
          'definition', (select jsonb_build_object('numerator', d.numerator, 'denominator', d.denominator, 'exclusions', d.exclusions,
              'source', d.source, 'version', d.version)
            from private.metric_definition d where d.metric = f.fed_by order by d.version desc limit 1)) as card
      from private.plan_metric m
      cross join lateral (select coalesce(m.same_as, m.key) as fed_by) f
      cross join lateral (
        select jsonb_agg(private.public_point(m, private.counts_people(f.fed_by), p.month, p.numerator, p.denominator, p.demo) order by p.month) as points,
          max(p.month) as latest, bool_or(p.demo) as demo
        from published p where p.metric = f.fed_by) s
      where m.plan_id = the_plan.id
    )
    select jsonb_build_object(
      'area', jsonb_build_object('key', the_area.key, 'name', the_area.name),
      'plan', jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end)),
      -- The last month of which anything is published, and the day on which this was read.
      'asOf', (select private.month_text(max(c.latest)) from cards c),
      'asAt', to_char(private.london_day(), 'YYYY-MM-DD'),
      'demo', (select coalesce(bool_or(c.demo), false) from cards c),
      'statements', (select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title)
        || private.footing_of(s, until) order by s.number), '[]')
        from private.plan_statement s where s.plan_id = the_plan.id),
      'metrics', (select coalesce(jsonb_agg(c.card order by c.statement, c."row"), '[]') from cards c)));
end
$$;

create function public.scorecard(area text, as_of date default null, plan text default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.scorecard(area, as_of, plan)
$$;
create function public.metric_series(area text, metric text, breakdown text default null, as_of date default null, plan text default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.metric_series(area, metric, breakdown, as_of, plan)
$$;
create function public.statement_footings(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.statement_footings(area)
$$;
create function public.write_footing(area text, decision jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.write_footing(area, decision)
$$;

delete from private.door where signature in ('scorecard(text,date)', 'metric_series(text,text,text,date)');
insert into private.door (signature, opens_to) values
  ('scorecard(text,date,text)', 'members'),
  ('metric_series(text,text,text,date,text)', 'members'),
  ('statement_footings(text)', 'members'),
  ('write_footing(text,jsonb)', 'members');
select private.lock_every_door();
