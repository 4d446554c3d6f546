-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.

insert into private.statement_footing (id, area_id, plan_id, statement, month, footing, words, signed)
select v.id, p.area_id, p.id, v.statement, v.month, 'business_as_usual', v.words, 'Wirral Council'
from private.plan p join private.area a on a.id = p.area_id cross join (values
  (uuid 'f2a1c0de-0000-4000-8000-000000000004', 4, date '2024-07-01', 'Moved to business as usual, as the council announced in July 2024.'),
  (uuid 'f2a1c0de-0000-4000-8000-000000000008', 8, date '2024-07-01', 'Moved to business as usual, as the council announced in July 2024.'),
  (uuid 'f2a1c0de-0000-4000-8000-000000000009', 9, date '2024-10-01', 'The Local Area SEND Partnership Board heard on 22 October 2024 that this is business as usual. Council update of 29 October 2024.')
) v (id, statement, month, words)
where a.key = 'wirral' and p.key = 'wirral-2024-05' on conflict do nothing;
