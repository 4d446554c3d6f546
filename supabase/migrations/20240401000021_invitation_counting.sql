-- Counting answers that came by invitation, and what staff may read of it.

-- The batches these answers count for. An answer whose code is unknown, used, cancelled, run out or meant for another survey
-- stays what it is: an open answer. Codes are taken and counts raised in one fixed order, so two senders never block each
-- other for good; of two answers with one one-time code, whichever is stored first counts.
create function private.count_invitations(envelopes jsonb, taken uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  came record;
begin
  for came in
    select b.id as batch_id, b.area_id, b.kind, c.code, private.first_of_month(r.completed_on) as month
    from jsonb_array_elements(envelopes) e
    join private.invitation_code c on c.code = private.parse_invitation(e.value ->> 'invitation')
    join private.invitation_batch b on b.id = c.batch_id
    join private.response r on r.id = private.envelope_id(e.value)::uuid
    where r.id = any (taken) and not r.flags ? 'late'
      and b.cancelled_on is null and r.completed_on <= b.expires_on and r.area_id = b.area_id and r.survey = b.survey
    order by b.id, c.code collate "C", month
  loop
    if came.kind = 'one_time' then
      update private.invitation_code c set used = true where c.code = came.code and not c.used;
      continue when not found;
    end if;
    insert into private.invitation_count as n (area_id, batch_id, month, slot, answered)
    values (came.area_id, came.batch_id, came.month, pg_catalog.pg_backend_pid() % 16, 1)
    on conflict (batch_id, month, slot) do update set answered = n.answered + 1;
  end loop;
end
$$;

-- What one batch brought so far.
create function private.invitation_answers(in_area integer)
returns table (batch_id uuid, survey text, stage text, month date, issued integer, answered integer)
language sql stable set search_path = '' as $$
  select b.id, b.survey, b.stage, private.first_of_month(b.created_on), b.issued,
    coalesce((select sum(n.answered) from private.invitation_count n where n.batch_id = b.id), 0)::integer
  from private.invitation_batch b
  where b.area_id = in_area and b.cancelled_on is null
$$;

-- Fewer than five invited, or one to four who answered: too few to show.
create function private.too_few_invited(issued bigint, answered bigint) returns boolean
language sql immutable set search_path = '' as $$
  select issued < 5 or answered between 1 and 4
$$;

-- The batches of an area, the newest first. What a batch brought is shown only when no batch of its survey, stage and month
-- is too small: `completion` gives their sum, and a hidden one could be had by taking the others from it.
create function private.list_invitations(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(list_invitations.area);
begin
  if in_area is null then return null; end if;
  return (
    with brought as (
      select a.*, bool_or(private.too_few_invited(a.issued, a.answered)) over (partition by a.survey, a.stage, a.month) as hidden
      from private.invitation_answers(in_area) a
    )
    select coalesce(jsonb_agg(private.invitation_card(b) || jsonb_build_object(
      'answered', case when not w.hidden then w.answered end, 'hidden', coalesce(w.hidden, false)) order by b.created_on desc, b.id), '[]')
    from (select * from private.invitation_batch every where every.area_id = in_area order by every.created_on desc, every.id limit 200) b
    left join brought w on w.batch_id = b.id);
end
$$;

-- "Completion of satisfaction surveys": for each survey and month the answers received, and for each stage how many of the
-- people invited in that month have answered since. Without invitations there is no rate, only answers.
create function private.completion(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(completion.area);
  since date := (private.first_of_month(private.london_day()) - interval '11 months')::date;
begin
  if in_area is null then return null; end if;
  return (
    with received as (
      select r.survey, private.first_of_month(r.completed_on) as month, count(*) as responses, bool_or(r.is_demo) as demo
      from private.response r
      where r.area_id = in_area and r.completed_on >= since and not r.flags ? 'late'
        and (not r.is_demo or (select s.demo_counts from private.settings s))
      group by 1, 2
    ), invited as (
      select g.survey, g.month, jsonb_agg(jsonb_build_object('stage', g.stage, 'hidden', g.hidden,
        'issued', g.issued, 'answered', case when not g.hidden then g.answered end) order by g.stage collate "C" nulls last) as stages
      from (select a.survey, a.month, a.stage, sum(a.issued) as issued, sum(a.answered) as answered,
              private.too_few_invited(sum(a.issued), sum(a.answered)) as hidden
            from private.invitation_answers(in_area) a where a.month >= since group by 1, 2, 3) g
      group by 1, 2
    )
    select coalesce(jsonb_agg(jsonb_build_object('survey', survey, 'month', private.month_text(month),
      'responses', case when not private.too_few(coalesce(r.responses, 0)) then coalesce(r.responses, 0) end,
      'demo', coalesce(r.demo, false), 'stages', coalesce(i.stages, '[]')) order by month desc, survey collate "C"), '[]')
    from received r full join invited i using (survey, month));
end
$$;

create function public.list_invitations(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.list_invitations(area)
$$;
create function public.completion(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.completion(area)
$$;
