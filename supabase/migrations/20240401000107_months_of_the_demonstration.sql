-- The months of an area, as before; and whether figures of the demonstration are among theirs.
create or replace function private.months(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(months.area);
  this_month date := private.first_of_month(private.london_day());
  shown date[];
begin
  if in_area is null then return null; end if;
  -- The last two years of those that have figures or a close, without gaps, and always the last month that is over.
  shown := array(select g::date from generate_series(
    greatest(this_month - interval '24 months', least(this_month - interval '1 month',
      (select min(l.month) from private.live_sums(in_area, this_month) l), (select min(c.month) from private.closings(in_area) c))),
    this_month, interval '1 month') g);
  return (
    with states as materialized (select s.* from private.month_states(in_area, shown) s),
    revised as materialized (select r.* from private.month_revisions(in_area, this_month) r where r.revision is not null),
    rows_of_plan as (
      select m.key, m.label, m.statement, m."row", coalesce(m.same_as, m.key) as fed_by
      from private.plan_metric m where m.plan_id = (private.current_plan(in_area)).id and m.same_as is null
    )
    select jsonb_build_object(
      'asAt', private.as_at(),
      'mayClose', private.is_member(in_area, array['lead']),
      'demo', coalesce((select bool_or(t.demo) from private.month_sums(in_area, this_month) t where t.month = any (shown)), false),
      'months', coalesce(jsonb_agg(jsonb_build_object(
        'month', private.month_text(n.month),
        'feeds', (select jsonb_agg(jsonb_build_object('feed', s.feed, 'state', s.state, 'closedOn', s.closed_on, 'closesOn', s.closes_on)
            order by array_position(array['survey', 'log', 'manual'], s.feed))
          from states s where s.month = n.month),
        'history', coalesce((select jsonb_agg(jsonb_build_object('feed', c.feed, 'version', c.version, 'closedOn', c.closed_on,
            'byLead', c.closed_by is not null,
            'agency', (select m.agency from private.membership m where m.area_id = in_area and m.person = c.closed_by and m.role = 'lead'),
            'reopened', case when r.version is not null then jsonb_build_object('on', r.reopened_on, 'reason', r.reason,
              'agency', (select m.agency from private.membership m where m.area_id = in_area and m.person = r.reopened_by and m.role = 'lead')) end)
            order by c.version, array_position(array['survey', 'log', 'manual'], c.feed))
          from private.month_close c
          left join private.month_reopening r on r.area_id = c.area_id and r.month = c.month and r.with_demo = c.with_demo
            and r.feed = c.feed and r.version = c.version
          where c.area_id = in_area and c.month = n.month and c.with_demo = (select d.demo_counts from private.settings d)), '[]'),
        'moved', coalesce((select jsonb_agg(jsonb_build_object('metric', p.key, 'label', p.label, 'atClose', v.at_close, 'revision', v.revision)
            order by p.statement, p."row")
          from revised v join rows_of_plan p on p.fed_by = v.metric where v.month = n.month), '[]'))
        order by n.month desc), '[]'))
    from unnest(shown) n (month));
end
$$;

select private.lock_every_door();
