-- Areas, who belongs to them, and the server's own settings.

create table private.area (
  id integer generated always as identity primary key,
  key text not null unique check (key ~ '^[a-z0-9-]{1,40}$'),
  name text not null
);
comment on table private.area is 'A local area with its own plan and its own people, such as Wirral.';

-- `person` is the id Supabase Auth gives a person. No foreign key: the auth schema belongs to Supabase, not to us.
create table private.membership (
  area_id integer not null references private.area (id),
  person uuid not null,
  role text not null check (role in ('forum', 'staff', 'lead')),
  agency text check (agency in ('la', 'health', 'social_care', 'education', 'voluntary', 'pcpw')),
  primary key (area_id, person, role)
);
create index membership_of_person on private.membership (person);
comment on table private.membership is 'A person''s rights. Read on every call, so taking a row away works at once.';

-- One row. No area: these hold for the whole server.
create table private.settings (
  only_row boolean primary key default true check (only_row),
  -- Answers one address may send at once, and how many more each second. 40 phones in a hall share one address.
  submit_burst integer not null default 4000 check (submit_burst > 0),
  submit_per_second numeric not null default 10 check (submit_per_second > 0),
  -- Receipt codes one address may try at once, and how many more each second: guessing codes must stay hopeless.
  receipt_burst integer not null default 60 check (receipt_burst > 0),
  receipt_per_second numeric not null default 0.2 check (receipt_per_second > 0),
  -- Callers whose address the gateway did not tell share one allowance, this many times as large.
  shared_factor integer not null default 20 check (shared_factor > 0),
  -- Days after a survey closes in which answers finished before the close still arrive from phones without signal.
  grace_days integer not null default 92 check (grace_days >= 0),
  -- Days after the day it was finished in which an answer still counts. Later it is kept and flagged, and counts nowhere.
  late_days integer not null default 92 check (late_days >= 0),
  -- Demonstration answers are shown (and marked) when true, left out of every figure when false.
  demo_counts boolean not null default true
);
insert into private.settings default values;

-- One row. The epoch changes when a server is restored from a backup, so that phones offer again what they still keep.
create table private.server_identity (
  only_row boolean primary key default true check (only_row),
  epoch uuid not null default gen_random_uuid()
);
insert into private.server_identity default values;

-- Token buckets against floods. An address is kept only as a hash salted with a secret that is thrown away each day.
create table private.address_salt (
  day date primary key,
  salt text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
create table private.address_bucket (
  day date not null,
  purpose text not null check (purpose in ('submit', 'receipt')),
  bucket text not null,
  tokens numeric not null,
  refilled_at timestamptz not null,
  primary key (day, purpose, bucket)
);
comment on table private.address_bucket is 'Belongs to no area and to no answer; rows of earlier days are deleted.';

-- Called once after a restore from backup, by whoever restored it.
create function private.renew_epoch() returns uuid
language sql set search_path = '' as $$
  update private.server_identity set epoch = gen_random_uuid() returning epoch
$$;
