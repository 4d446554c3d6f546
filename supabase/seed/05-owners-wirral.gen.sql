-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.

insert into private.manual_owner (area_id, metric, owner, agency)
select a.id, v.metric, v.owner, v.agency from private.area a cross join (values
  ('ehc_20_week_compliance', 'Council SEND team', 'la'),
  ('annual_review_4_week_compliance', 'Council SEND team', 'la'),
  ('annual_review_12_week_compliance', 'Council SEND team', 'la'),
  ('qa_reviews_good_or_better', 'Council SEND team', 'la'),
  ('ehcna_requests', 'Council SEND team', 'la'),
  ('ehcp_in_mainstream', 'Council SEND team', 'la'),
  ('tribunals_lodged', 'Complaints and appeals', 'la'),
  ('complaints_la', 'Complaints and appeals', 'la'),
  ('complaints_communication', 'Complaints and appeals', 'la'),
  ('staff_trained_coproduction', 'Workforce development', 'la'),
  ('local_offer_hits_monthly', 'Local Offer team', 'la'),
  ('local_offer_new_articles_monthly', 'Local Offer team', 'la'),
  ('local_offer_new_content_features_monthly', 'Local Offer team', 'la'),
  ('jointly_commissioned_services', 'Joint commissioning', null),
  ('cyp_jointly_commissioned_packages', 'Joint commissioning', null),
  ('laspb_meetings_delivered', 'Board office', 'la'),
  ('laspb_actions_delivered', 'Board office', 'la'),
  ('laspb_decisions_made', 'Board office', 'la'),
  ('hwbb_reports_made', 'Board office', 'la'),
  ('service_scorecards_completed', 'Data and performance', null),
  ('send_dashboard_completed', 'Data and performance', null),
  ('send_jsna_published', 'Data and performance', null),
  ('send_becoming_ehe', 'Attendance and inclusion', 'la'),
  ('ehcp_persistently_absent', 'Attendance and inclusion', 'la')
) v (metric, owner, agency)
where a.key = 'wirral' and not exists (select from private.manual_owner o where o.area_id = a.id and o.metric = v.metric);
