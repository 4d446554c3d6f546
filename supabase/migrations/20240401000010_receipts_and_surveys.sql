-- The other three doors open to everyone: reading a survey, asking after an answer, taking it back.

create function private.get_survey(area text, survey text, version integer default null) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select jsonb_build_object(
       'status', case when private.london_day() between coalesce(o.opens_on, '-infinity') and coalesce(o.closes_on, 'infinity')
         then 'open' else 'closed' end,
       'survey', v.survey, 'version', v.version, 'definition', v.definition)
     from private.area a
     join private.survey_open o on o.area_id = a.id
     join private.survey_version v on v.survey = o.survey and v.version = coalesce(get_survey.version, o.current_version)
     where a.key = get_survey.area and o.survey = get_survey.survey),
    jsonb_build_object('status', 'unknown', 'reason', private.reason('unknown_survey')))
$$;

-- The hash to look for, or the answer that ends the call: a slip of the finger, or too many tries from one address.
create function private.read_receipt(typed text, out hash text, out answer jsonb)
language plpgsql set search_path = '' as $$
declare
  letters text := private.parse_receipt(typed);
  allowance record;
begin
  if letters is null then
    answer := jsonb_build_object('status', 'mistyped', 'reason', private.reason('mistyped'));
    return;
  end if;
  select * into allowance from private.take_tokens('receipt', 1);
  if allowance.got = 0 then
    answer := private.not_now(null, allowance.retry_after) - 'id';
    return;
  end if;
  hash := private.receipt_hash(letters);
end
$$;

create function private.receipt_status(receipt text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  request record;
begin
  select * into request from private.read_receipt(receipt);
  return coalesce(
    request.answer,
    (select jsonb_build_object('status', 'withdrawn', 'withdrawnOn', to_char(t.withdrawn_on, 'YYYY-MM-DD'))
     from private.tombstone t where t.receipt_hash = request.hash),
    (select jsonb_build_object('status', 'received', 'survey', r.survey,
       'completedOn', to_char(r.completed_on, 'YYYY-MM-DD'), 'receivedOn', to_char(r.received_on, 'YYYY-MM-DD'))
     from private.response r where r.receipt_hash = request.hash),
    jsonb_build_object('status', 'unknown', 'reason', private.reason('unknown_receipt')));
end
$$;

-- Takes an answer back: its words, its choices and its part in every figure. Only the tombstone stays.
create function private.withdraw(receipt text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  request record;
  held private.response;
begin
  select * into request from private.read_receipt(receipt);
  if request.answer is not null then return request.answer; end if;
  select * into held from private.response r where r.receipt_hash = request.hash for update;
  if found then
    insert into private.tombstone (id, area_id, content_hash, receipt_hash, received_on, withdrawn_on)
    values (held.id, held.area_id, held.content_hash, held.receipt_hash, held.received_on, private.london_day());
    perform private.count_out(array[held.id]);
    delete from private.response r where r.id = held.id;
  end if;
  return coalesce(
    (select jsonb_build_object('status', 'withdrawn', 'withdrawnOn', to_char(t.withdrawn_on, 'YYYY-MM-DD'))
     from private.tombstone t where t.receipt_hash = request.hash),
    jsonb_build_object('status', 'unknown', 'reason', private.reason('unknown_receipt')));
end
$$;

create function public.get_survey(area text, survey text, version integer default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.get_survey(area, survey, version)
$$;
create function public.receipt_status(receipt text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.receipt_status(receipt)
$$;
create function public.withdraw(receipt text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.withdraw(receipt)
$$;
