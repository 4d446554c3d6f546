-- Receiving answers.

-- One envelope: the result, and whether it was stored now. Order matters: shape, then "have we seen this id"
-- (so that a repeat gets its receipt even after the survey closed), the claimed hash, and only then everything else.
create function private.store_one(envelope jsonb, demo boolean, out result jsonb, out stored boolean)
language plpgsql set search_path = '' as $$
declare
  my_id text := private.envelope_id(envelope);
  problem text := private.shape_problem(envelope);
  the_hash text;
  in_area private.area;
  offered private.survey_open;
  the_definition jsonb;
  asked text[];
begin
  stored := false;
  if problem is not null then result := private.refused(my_id, problem); return; end if;
  the_hash := private.content_hash(envelope);
  -- The questions about the person are counted and forgotten; nothing of them is stored as an answer.
  if envelope ->> 'survey' = 'about_you' then result := private.store_equality(envelope, the_hash, demo); return; end if;
  result := private.seen_before(my_id::uuid, the_hash);
  -- Other content under an id we hold is a conflict, whatever hash it claims.
  if result ->> 'status' = 'conflict' then return; end if;
  if the_hash <> envelope ->> 'contentHash' then result := private.refused(my_id, 'hash_mismatch'); return; end if;
  if result is not null then return; end if;

  select * into in_area from private.area a where a.key = envelope ->> 'area';
  select * into offered from private.survey_open o where o.area_id = in_area.id and o.survey = envelope ->> 'survey';
  -- The `||` unpacks the stored definition once instead of at every use below.
  select v.definition || '{}' into the_definition from private.survey_version v
  where v.survey = envelope ->> 'survey' and v.version::numeric = (envelope ->> 'version')::numeric;
  problem := private.content_problem(envelope, in_area, offered, the_definition, demo);
  if problem is not null then result := private.refused(my_id, problem); return; end if;

  asked := private.asked_questions(the_definition, envelope -> 'answers');
  if exists (select from jsonb_array_elements(the_definition -> 'questions') q
      where (q.value ->> 'required')::boolean and q.value ->> 'id' = any (asked)
        and not (envelope -> 'answers') ? (q.value ->> 'id')) then
    result := private.refused(my_id, 'required');
    return;
  end if;
  -- Who is answering stands twice in an envelope. No app can make the two differ, so this is not an answer of ours.
  if exists (select from jsonb_array_elements(the_definition -> 'questions') q
      where q.value ->> 'role' = 'respondent' and q.value ->> 'id' = any (asked)
        and envelope -> 'answers' ->> (q.value ->> 'id') <> envelope ->> 'respondent') then
    result := private.refused(my_id, 'wrong_respondent');
    return;
  end if;

  if exists (select from private.tombstone t where t.receipt_hash = envelope ->> 'receiptHash') then
    -- The receipt code belonged to another answer, since withdrawn.
    result := private.refused(my_id, 'conflict') || '{"status":"conflict"}';
    return;
  end if;

  insert into private.response (id, area_id, survey, version, respondent, channel, language, easy_read, answers,
    completed_on, received_on, receipt_hash, content_hash, flags, is_demo, app_version)
  select my_id::uuid, in_area.id, offered.survey, trunc((envelope ->> 'version')::numeric)::integer,
    envelope ->> 'respondent', envelope ->> 'channel', envelope ->> 'language', (envelope ->> 'easyRead')::boolean,
    coalesce(jsonb_object_agg(a.key, a.value) filter (where q.value ->> 'kind' <> 'text'), '{}'),
    (envelope ->> 'completedOn')::date,
    case when demo then (envelope ->> 'completedOn')::date else private.london_day() end,
    envelope ->> 'receiptHash', the_hash,
    jsonb_strip_nulls(jsonb_build_object(
      'notAsked', jsonb_agg(a.key order by q.place) filter (where not a.key = any (asked)),
      'late', case when not demo and private.london_day() - (envelope ->> 'completedOn')::date >
        (select s.late_days from private.settings s) then true end)),
    demo, envelope ->> 'appVersion'
  from (select) one
  left join jsonb_each(envelope -> 'answers') a on true
  left join jsonb_array_elements(the_definition -> 'questions') with ordinality q (value, place) on q.value ->> 'id' = a.key
  on conflict do nothing;
  stored := found;

  -- Again, because while we waited another sender may have stored it, or its owner may have withdrawn it.
  if exists (select from private.tombstone t where t.id = my_id::uuid or t.receipt_hash = envelope ->> 'receiptHash') then
    raise exception 'withdrawn while it was being sent' using errcode = 'serialization_failure';
  elsif not stored then
    -- Nothing under this id: the receipt code belongs to another answer.
    result := coalesce(private.seen_before(my_id::uuid, the_hash), private.refused(my_id, 'conflict') || '{"status":"conflict"}');
    return;
  end if;

  insert into private.response_text (response_id, area_id, question, text)
  select my_id::uuid, in_area.id, a.key, a.value
  from jsonb_each_text(envelope -> 'answers') a
  join jsonb_array_elements(the_definition -> 'questions') q on q.value ->> 'id' = a.key and q.value ->> 'kind' = 'text';

  select jsonb_build_object('status', 'received', 'id', my_id, 'receipt', private.receipt(r.id, r.content_hash, r.received_on, false))
  into result from private.response r where r.id = my_id::uuid;
end
$$;

create function private.receipt(id uuid, content_hash text, received_on date, withdrawn boolean) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('id', id, 'contentHash', content_hash, 'receivedOn', to_char(received_on, 'YYYY-MM-DD'), 'withdrawn', withdrawn)
$$;

-- What became of this id before, or null. A tombstone wins over everything.
create function private.seen_before(this_id uuid, this_hash text) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  kept record;
begin
  select t.content_hash, t.received_on, true as withdrawn into kept from private.tombstone t where t.id = this_id;
  if not found then
    select r.content_hash, r.received_on, false as withdrawn into kept from private.response r where r.id = this_id;
    if not found then return null; end if;
  end if;
  if kept.content_hash <> this_hash then
    return jsonb_build_object('status', 'conflict', 'id', this_id, 'code', 'conflict', 'reason', private.reason('conflict'));
  end if;
  return jsonb_build_object('status', 'already_received', 'id', this_id,
    'receipt', private.receipt(this_id, kept.content_hash, kept.received_on, kept.withdrawn));
end
$$;

-- A batch. Each envelope is handled in a sub-transaction of its own, in the order of their ids so that two batches
-- cannot wait for each other in a ring; the figures follow once, at the end. `allowed` says how many may be taken now.
create function private.store_batch(envelopes jsonb, demo boolean, allowed integer, retry_after integer) returns jsonb
language plpgsql set search_path = '' as $$
declare
  results jsonb[];
  total integer := jsonb_array_length(envelopes);
  one record;
  outcome record;
  taken uuid[] := '{}';
begin
  if total > 0 then results := array_fill('null'::jsonb, array[total]); end if;
  for one in
    select e.value as envelope, e.place::integer as place, private.envelope_id(e.value) as id
    from jsonb_array_elements(envelopes) with ordinality e (value, place)
    order by private.envelope_id(e.value) collate "C", e.place
  loop
    if one.place > allowed then
      results[one.place] := private.not_now(one.id, retry_after);
      continue;
    end if;
    begin
      select * into outcome from private.store_one(one.envelope, demo);
      results[one.place] := outcome.result;
      if outcome.stored then taken := taken || one.id::uuid; end if;
    exception
      -- 22: the data itself; 23: a rule of the table. Sending the same again would fail the same way.
      when data_exception or integrity_constraint_violation then
        results[one.place] := private.refused(one.id, 'malformed');
      when serialization_failure or deadlock_detected or lock_not_available or insufficient_resources then
        results[one.place] := private.not_now(one.id, 5);
      when others then
        -- Our own fault: say so in the server's log, never with the answer in it, and let the phone keep the answer.
        raise warning 'submit could not store an answer: %', sqlstate;
        results[one.place] := private.not_now(one.id, 300);
    end;
  end loop;
  perform private.count_in(taken);
  if not demo then perform private.count_invitations(envelopes, taken); end if;
  return jsonb_build_object('epoch', (select i.epoch from private.server_identity i), 'results', to_jsonb(coalesce(results, '{}')));
end
$$;

-- What `anon` may call. At most 100 envelopes are taken in one call; the rest are told to come again. No phone of ours sends
-- more than 50: a list of thousands is somebody who wants the server to be busy with answering it.
create function private.submit(envelopes jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  allowance record;
  total integer;
begin
  if jsonb_typeof(envelopes) is distinct from 'array' or jsonb_array_length(envelopes) > 500 then
    return jsonb_build_object('epoch', (select i.epoch from private.server_identity i),
      'results', jsonb_build_array(private.refused(null, 'malformed')));
  end if;
  total := least(100, jsonb_array_length(envelopes));
  select * into allowance from private.take_tokens('submit', greatest(1, total));
  return private.store_batch(envelopes, false, least(total, allowance.got),
    case when allowance.got < total then allowance.retry_after else 1 end);
end
$$;

-- The same door for the demonstration generator: marks what it stores, needs no allowance. Granted to nobody.
create function private.submit_demo(envelopes jsonb) returns jsonb
language sql security definer set search_path = '' as $$
  select private.store_batch(envelopes, true, 100, 1)
$$;

create function public.submit(envelopes jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.submit(envelopes)
$$;
