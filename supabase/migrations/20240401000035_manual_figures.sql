-- Figures people enter by hand, month by month: the rows of the plan that neither a survey nor the log feeds.

-- What such a figure counts, which decides what is hidden from readers. Of `people` 1 to 4 are hidden, and of a `share` when
-- its denominator is 1 to 4. Events and papers are not people: a `count` and a `share_of_things` are shown as they are.
create table private.manual_metric (
  metric text primary key check (metric ~ '^[a-z0-9_]{1,80}$'),
  counted text not null check (counted in ('count', 'share', 'people', 'share_of_things')),
  -- Since the plan began, so that it can stay or rise and not fall.
  running_total boolean not null default false
);
insert into private.manual_metric (metric, counted, running_total) values
  ('ehc_20_week_compliance', 'share', false),
  ('annual_review_4_week_compliance', 'share', false),
  ('annual_review_12_week_compliance', 'share', false),
  ('qa_reviews_good_or_better', 'share', false),
  ('tribunals_lodged', 'count', false),
  ('staff_trained_coproduction', 'share', false),
  ('complaints_la', 'count', false),
  ('local_offer_hits_monthly', 'count', false),
  ('local_offer_new_articles_monthly', 'count', false),
  ('local_offer_new_content_features_monthly', 'count', false),
  ('complaints_communication', 'count', false),
  ('jointly_commissioned_services', 'count', false),
  ('cyp_jointly_commissioned_packages', 'people', false),
  ('laspb_meetings_delivered', 'count', true),
  ('laspb_actions_delivered', 'share_of_things', false),
  ('laspb_decisions_made', 'count', false),
  ('hwbb_reports_made', 'count', true),
  ('service_scorecards_completed', 'share_of_things', false),
  ('send_dashboard_completed', 'share_of_things', false),
  ('send_jsna_published', 'count', true),
  ('ehcna_requests', 'people', false),
  ('ehcp_in_mainstream', 'share', false),
  ('send_becoming_ehe', 'people', false),
  ('ehcp_persistently_absent', 'people', false);

-- A later plan's new rows get the careful answer until somebody says that they are not about people.
create function private.know_manual_metric() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into private.manual_metric (metric, counted, running_total)
  values (new.key, case new.unit when 'percent' then 'share' else 'people' end, new.period like 'cumulative%')
  on conflict do nothing;
  return null;
end
$$;
create trigger manual_rows_are_known after insert on private.plan_metric
  for each row when (new.feed = 'manual' and new.same_as is null) execute function private.know_manual_metric();

-- Every entry ever made; what stands is the latest of its cell. Taking a figure back is an entry without a number.
create table private.manual_figure (
  area_id integer not null references private.area (id),
  metric text not null references private.manual_metric (metric),
  month date not null check (extract(day from month) = 1),
  -- 1, 2, 3 … of this cell.
  revision integer not null check (revision > 0),
  -- A plain count is a numerator alone.
  numerator integer check (numerator between 0 and 100000000),
  denominator integer check (denominator between 0 and 100000000),
  source_note text not null default '' check (length(source_note) <= 300),
  final boolean not null,
  -- Why it was entered after its month had closed.
  reason text check (length(reason) between 3 and 500),
  entered_by uuid not null,
  entered_at timestamptz not null default now(),
  -- What was saved together, under the id the page gave it.
  operation uuid not null,
  is_demo boolean not null default false,
  primary key (area_id, metric, month, revision),
  check (denominator is null or numerator <= denominator),
  check (denominator is null or numerator is not null)
);
create index manual_figure_of_operation on private.manual_figure (operation);
create trigger manual_figures_stay before update or delete on private.manual_figure
  for each row execute function private.refuse_change();
comment on table private.manual_figure is 'Append-only: nobody corrects an entry, they make the next one.';

-- What stands in every cell of an area, with those that were taken back. Without the demonstration as if it had never been.
create function private.manual_current(in_area integer) returns setof private.manual_figure
language sql stable set search_path = '' as $$
  select distinct on (f.metric, f.month) f.*
  from private.manual_figure f
  where f.area_id = in_area and (not f.is_demo or (select s.demo_counts from private.settings s))
  order by f.metric, f.month, f.revision desc
$$;

-- The entered figures in the shape of `month_sums`. A plain count has no denominator; nought of nought is no figure.
create function private.manual_sums(in_area integer, until date)
returns table (metric text, month date, numerator integer, denominator integer, demo boolean)
language sql stable set search_path = '' as $$
  select c.metric, c.month, c.numerator, c.denominator, c.is_demo
  from private.manual_current(in_area) c
  where c.month <= until and c.numerator is not null and c.denominator is distinct from 0
$$;

create function private.manual_hidden(counted text, numerator integer, denominator integer) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(case counted when 'people' then private.too_few(numerator) when 'share' then private.too_few(denominator) end, false)
$$;

-- One month of an entered figure as a reader is told it.
create function private.manual_point(counted text, month date, numerator integer, denominator integer, demo boolean) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('month', private.month_text(month), 'hidden', h.hidden, 'demo', demo,
    'numerator', case when not h.hidden then numerator end, 'denominator', case when not h.hidden then denominator end)
  from (select private.manual_hidden(counted, numerator, denominator) as hidden) h
$$;
