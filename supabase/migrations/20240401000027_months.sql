-- Working days in England, and when a month of the log closes. Twin of src/domain/log/working-days.ts; tests/contract holds them together.

alter table private.settings
  -- Working days after its end in which a month of the log still moves without a reason.
  add column close_after integer not null default 12 check (close_after between 1 and 60),
  -- Working days in which an agency should answer when the forum asks for a meeting.
  add column respond_within integer not null default 20 check (respond_within between 1 and 120);

-- Easter Sunday in the Gregorian calendar.
create function private.easter(year integer) returns date
language plpgsql immutable set search_path = '' as $$
declare
  golden constant integer := year % 19;
  century constant integer := year / 100;
  -- How far the moon of the tables is from the sun's calendar, and how far its full moon is from 21 March.
  epact constant integer := (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
  moon constant integer := epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
  weekday constant integer := (year + year / 4 + moon + 2 - century + century / 4) % 7;
begin
  return make_date(year, 3, 28) + (moon - weekday);
end
$$;

-- The first Monday on or after a day.
create function private.monday_from(day date) returns date
language sql immutable set search_path = '' as $$
  select day + (8 - extract(isodow from day)::integer) % 7
$$;

-- The bank holidays of England that fall on a weekday, with those a proclamation moved or added since 2014.
create function private.bank_holidays(year integer) returns date[]
language sql immutable set search_path = '' as $$
  select array(select distinct h.day from unnest(array[
      case when extract(isodow from make_date(year, 1, 1)) > 5 then private.monday_from(make_date(year, 1, 1)) else make_date(year, 1, 1) end,
      private.easter(year) - 2,
      private.easter(year) + 1,
      case when year = 2020 then date '2020-05-08' else private.monday_from(make_date(year, 5, 1)) end,
      case when year = 2022 then date '2022-06-02' else private.monday_from(make_date(year, 5, 25)) end,
      private.monday_from(make_date(year, 8, 25)),
      -- Christmas Day on Saturday or Sunday moves behind Boxing Day's own; so the two take the 27th and 28th as they are free.
      case when extract(isodow from make_date(year, 12, 25)) > 5 then make_date(year, 12, 27) else make_date(year, 12, 25) end,
      case when extract(isodow from make_date(year, 12, 26)) > 5 then make_date(year, 12, 28) else make_date(year, 12, 26) end,
      case year when 2022 then date '2022-06-03' when 2023 then date '2023-05-08' end,
      case year when 2022 then date '2022-09-19' end]) h (day)
    where h.day is not null order by h.day)
$$;

create function private.is_working_day(day date) returns boolean
language sql immutable set search_path = '' as $$
  select extract(isodow from day) < 6 and day <> all (private.bank_holidays(extract(year from day)::integer))
$$;

-- The `working`-th working day after `day`.
create function private.add_working_days(day date, working integer) returns date
language sql immutable set search_path = '' as $$
  with holidays as materialized (
    select private.bank_holidays(extract(year from day)::integer) || private.bank_holidays(extract(year from day)::integer + 1) as days
  )
  -- Of ten days in a row at least four are working days, even over Christmas.
  select g::date from holidays h, generate_series(day + 1, day + 14 + 3 * working, interval '1 day') g
  where extract(isodow from g) < 6 and g::date <> all (h.days)
  order by g offset working - 1 limit 1
$$;

-- The last day on which a month still moves without a reason.
create function private.month_closes(month date) returns date
language sql stable set search_path = '' as $$
  select private.add_working_days((month + interval '1 month' - interval '1 day')::date, s.close_after) from private.settings s
$$;

-- The close of a month: what its figures were then. With and without the demonstration are two different books.
create table private.month_close (
  area_id integer not null references private.area (id),
  month date not null check (extract(day from month) = 1),
  with_demo boolean not null,
  closed_on date not null,
  -- A lead, or nobody when its time came.
  closed_by uuid,
  figures jsonb not null,
  primary key (area_id, month, with_demo)
);
create trigger closed_months_stay before update or delete on private.month_close
  for each row execute function private.refuse_change();

-- The closed months for which something was reported: their zeros stay zeros, whatever is taken back later.
create function private.closed_with_figures(in_area integer) returns setof date
language sql stable set search_path = '' as $$
  select c.month from private.month_close c
  where c.area_id = in_area and c.figures <> '{}' and c.with_demo = (select s.demo_counts from private.settings s)
$$;
