-- The improvement plan as data. A new version is a new plan row; an old version is never rewritten.
-- Printed texts stay exactly as printed (`raw`), next to the number they were read as.

create table private.plan (
  id integer generated always as identity primary key,
  area_id integer not null references private.area (id),
  key text not null,
  adopted_on date not null,
  schema text not null,
  source text not null,
  title text not null,
  plan_end date not null,
  historic_months date[] not null,
  trajectory_months date[] not null,
  conventions jsonb not null,
  unique (area_id, key),
  unique (id, area_id)
);

create table private.plan_statement (
  plan_id integer not null,
  area_id integer not null,
  number integer not null,
  title text not null,
  primary key (plan_id, number),
  foreign key (plan_id, area_id) references private.plan (id, area_id)
);

create table private.plan_metric (
  plan_id integer not null,
  area_id integer not null,
  key text not null check (key ~ '^[a-z0-9_]{1,80}$'),
  statement integer not null,
  "row" integer not null,
  label text not null,
  unit text not null check (unit in ('percent', 'count')),
  direction text not null check (direction in ('higher', 'lower', 'trend-only')),
  direction_source text not null check (direction_source in ('stated', 'derived')),
  target_kind text not null check (target_kind in ('value', 'direction', 'not-applicable', 'none')),
  target_raw text,
  target_comparator text check (target_comparator in ('>', '<')),
  target_value numeric check ((target_kind = 'value') = (target_value is not null)),
  trajectory_text text,
  has_numeric_trajectory boolean not null,
  period text not null,
  feed text not null check (feed in ('survey', 'log', 'manual')),
  notes text not null,
  -- The metric this row repeats (tribunals are printed twice): it shows that metric's figures.
  same_as text,
  -- Noise printed in the cell and dropped.
  stray text,
  primary key (plan_id, key),
  unique (plan_id, statement, "row"),
  foreign key (plan_id, area_id) references private.plan (id, area_id),
  foreign key (plan_id, statement) references private.plan_statement (plan_id, number),
  foreign key (plan_id, same_as) references private.plan_metric (plan_id, key)
);

create table private.plan_historic (
  plan_id integer not null,
  area_id integer not null,
  metric text not null,
  month date not null check (extract(day from month) = 1),
  raw text not null,
  comparator text check (comparator in ('>', '<')),
  value numeric not null,
  primary key (plan_id, metric, month),
  foreign key (plan_id, area_id) references private.plan (id, area_id),
  foreign key (plan_id, metric) references private.plan_metric (plan_id, key)
);

create table private.plan_milestone (
  plan_id integer not null,
  area_id integer not null,
  metric text not null,
  month date not null check (extract(day from month) = 1),
  raw text not null,
  comparator text check (comparator in ('>', '<')),
  value numeric not null,
  -- Kept, but never used for judging.
  uncertain boolean not null default false,
  primary key (plan_id, metric, month),
  foreign key (plan_id, area_id) references private.plan (id, area_id),
  foreign key (plan_id, metric) references private.plan_metric (plan_id, key)
);

create table private.plan_action (
  plan_id integer not null,
  area_id integer not null,
  kind text not null check (kind in ('outstanding', 'new')),
  position integer not null,
  statement integer not null,
  refs text[] not null check (cardinality(refs) > 0),
  action text not null,
  responsible text not null,
  delivery_raw text,
  delivery_month date,
  monitored_by text not null,
  notes text,
  primary key (plan_id, kind, position),
  foreign key (plan_id, area_id) references private.plan (id, area_id),
  foreign key (plan_id, statement) references private.plan_statement (plan_id, number)
);

create table private.plan_assurance (
  plan_id integer not null,
  area_id integer not null,
  position integer not null,
  statement integer not null,
  text text not null,
  cadence text,
  app text,
  notes text,
  primary key (plan_id, position),
  foreign key (plan_id, area_id) references private.plan (id, area_id),
  foreign key (plan_id, statement) references private.plan_statement (plan_id, number)
);

create table private.plan_group (
  plan_id integer not null,
  area_id integer not null,
  position integer not null,
  name text not null,
  primary key (plan_id, position),
  foreign key (plan_id, area_id) references private.plan (id, area_id)
);

-- What each metric means. No area: one meaning everywhere, or figures could not be compared. Listed in docs/metrics.md.
create table private.metric_definition (
  metric text not null check (metric ~ '^[a-z0-9_]{1,80}$'),
  version integer not null check (version > 0),
  numerator text not null,
  denominator text,
  exclusions text not null,
  source text not null,
  primary key (metric, version)
);
