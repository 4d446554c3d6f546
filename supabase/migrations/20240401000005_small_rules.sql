-- Small rules with a twin in TypeScript (src/domain). tests/contract holds each pair together.

-- Today, or the day of a moment, as a calendar on a wall in Wirral shows it.
create function private.london_day(moment timestamptz default now()) returns date
language sql stable set search_path = '' as $$
  select (moment at time zone 'Europe/London')::date
$$;

create function private.first_of_month(day date) returns date
language sql immutable set search_path = '' as $$
  select day - (extract(day from day)::integer - 1)
$$;

create function private.month_text(day date) returns text
language sql immutable set search_path = '' as $$
  select to_char(day, 'YYYY-MM')
$$;

create function private.sha256_hex(text_in text) returns text
language sql immutable set search_path = '' as $$
  select encode(sha256(convert_to(text_in, 'UTF8')), 'hex')
$$;

-- Twin of `canonicalText` + SHA-256 in src/domain/response/envelope.ts. Expects an envelope of the right shape.
create function private.content_hash(envelope jsonb) returns text
language sql immutable set search_path = '' as $$
  select private.sha256_hex(concat_ws(E'\n',
    'heard-envelope/1', envelope ->> 'id', envelope ->> 'area', envelope ->> 'survey',
    trunc((envelope ->> 'version')::numeric)::text,
    envelope ->> 'respondent', envelope ->> 'channel', envelope ->> 'language', envelope ->> 'easyRead',
    envelope ->> 'completedOn', coalesce(envelope ->> 'invitation', ''), envelope ->> 'receiptHash',
    envelope ->> 'appVersion',
    (select string_agg(a.key || '=' || private.sha256_hex(a.value), E'\n' order by a.key collate "C")
       from jsonb_each_text(envelope -> 'answers') a)))
$$;

-- Twin of `answerSchema` in src/domain/survey/question.ts: what is wrong with one answer, or null.
-- Postgres itself refuses NUL and broken surrogates; the rest of "storable" is LF line ends and no space around.
create function private.answer_problem(question jsonb, value jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  given text := value #>> '{}';
  -- The characters JavaScript's trim() removes.
  blank constant text := E'\t\n\u000B\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
begin
  if question is null then
    return 'unknown_question';
  elsif question ->> 'kind' = 'choice' then
    if jsonb_typeof(value) is distinct from 'string' or not exists (
      select from jsonb_array_elements(question -> 'options') o where o ->> 'code' = given
    ) then
      return 'unknown_option';
    end if;
  elsif question ->> 'kind' = 'many' then
    -- One or more of its codes, in its own order, each once.
    if jsonb_typeof(value) is distinct from 'string' or given is distinct from (
      select string_agg(o.value ->> 'code', ',' order by o.place)
      from jsonb_array_elements(question -> 'options') with ordinality o (value, place)
      where o.value ->> 'code' = any (string_to_array(given, ','))
    ) then
      return 'unknown_option';
    end if;
  else
    if jsonb_typeof(value) is distinct from 'string' or given = '' or strpos(given, E'\r') > 0
      or strpos(blank, left(given, 1)) > 0 or strpos(blank, right(given, 1)) > 0 then
      return 'not_storable';
    elsif length(given) > (question ->> 'maxLength')::integer then
      return 'too_long';
    end if;
  end if;
  return null;
end
$$;

-- Twin of `askedQuestions` in src/domain/survey/visibility.ts: the ids of this person's route, in order.
-- One pass is enough because `publish_survey` refuses a condition on a question that does not come earlier; for the
-- same reason two questions with the same conditions are asked alike, which saves looking again.
create function private.asked_questions(definition jsonb, answers jsonb) returns text[]
language plpgsql immutable set search_path = '' as $$
declare
  question jsonb;
  ways jsonb;
  last_ways jsonb;
  open_way boolean;
  asked text[] := '{}';
begin
  for question in select q.value from jsonb_array_elements(definition -> 'questions') with ordinality q (value, place) order by q.place loop
    ways := question -> 'showIf';
    if ways is distinct from last_ways then
      open_way := exists (
        select from jsonb_array_elements(ways) way
        where way ->> 'question' = any (asked) and (way -> 'in') ? (answers ->> (way ->> 'question')));
      last_ways := ways;
    end if;
    if ways is null or open_way then asked := asked || (question ->> 'id'); end if;
  end loop;
  return asked;
end
$$;

-- Twin of `parseReceiptCode` in src/domain/response/receipt.ts: the twelve letters, or null for a slip of the finger.
create function private.parse_receipt(typed text) returns text
language plpgsql immutable set search_path = '' as $$
declare
  alphabet constant text := '34679ACDEFGHJKMNPQRTWXY';
  letters text := regexp_replace(translate(left(typed, 65), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), '[^A-Z0-9]' collate "C", '', 'g');
  total integer := 0;
begin
  -- Nobody types more than 64 signs for twelve letters; a very long text must cost nothing.
  if typed is null or length(typed) > 64 or length(letters) <> 12 then return null; end if;
  for i in 1 .. 12 loop
    if strpos(alphabet, substr(letters, i, 1)) = 0 then return null; end if;
    if i < 12 then total := total + i * (strpos(alphabet, substr(letters, i, 1)) - 1); end if;
  end loop;
  if substr(alphabet, total % 23 + 1, 1) <> right(letters, 1) then return null; end if;
  return letters;
end
$$;

create function private.receipt_hash(letters text) returns text
language sql immutable set search_path = '' as $$
  select private.sha256_hex('heard-receipt/1:' || letters)
$$;

-- Adds (or with -1 takes away) counts by option; an option nobody chose leaves the object.
create function private.add_counts(mine jsonb, other jsonb, sign integer) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(c.key, c.total), '{}')
  from (select every.key, sum(every.count) as total
        from (select m.key, m.value::integer as count from jsonb_each_text(mine) m
              union all
              select o.key, sign * o.value::integer from jsonb_each_text(other) o) every
        group by every.key having sum(every.count) <> 0) c
$$;

-- One clear sentence for a family: what happened, then what to do.
create function private.reason(code text) returns text
language sql immutable set search_path = '' as $$
  select case code
    when 'malformed' then 'We could not read this answer, so please update the app and send it again.'
    when 'too_large' then 'This answer is too big to send, so please make what you wrote shorter and send it again.'
    when 'unknown_area' then 'We do not know this area, so please open the survey again from the link you were given.'
    when 'unknown_survey' then 'We do not know this survey, so please open it again from the link you were given.'
    when 'survey_closed' then 'This survey is closed, so please choose an open survey on the home page.'
    when 'unknown_version' then 'We do not know this version of the survey, so please update the app and send your answer again.'
    when 'unknown_question' then 'This answer has a question that is not in the survey, so please update the app and check your answers.'
    when 'unknown_option' then 'This answer has a choice that is not in the survey, so please check your answers and choose again.'
    when 'not_storable' then 'We cannot keep a sign or a blank line in what you wrote, so please type that answer again.'
    when 'too_long' then 'What you wrote is too long, so please make it shorter and send it again.'
    when 'required' then 'We need one more answer before we can count this, so please check your answers and fill in the gap.'
    when 'wrong_respondent' then 'This answer says two different things about who is answering, so please update the app and start a new answer.'
    when 'date_in_future' then 'The date on this device is ahead of today, so please set the right date and send your answer again.'
    when 'date_too_early' then 'The date on this device is too long ago, so please set the right date and send your answer again.'
    when 'bad_channel' then 'Only signed-in staff can send in answers from paper or phone calls, so please sign in and send it again.'
    when 'hash_mismatch' then 'This answer was changed on its way to us, so please send it again.'
    when 'conflict' then 'We already have another answer with this number and keep the first one, so please start a new answer to tell us more.'
    when 'later' then 'We are busy right now, so please keep this answer and it will be sent again soon.'
    when 'mistyped' then 'That code has a slip in it, so please check each letter and type it again.'
    when 'unknown_receipt' then 'We cannot find an answer with that code, so please check it, or wait until your answer has been sent.'
  end
$$;
