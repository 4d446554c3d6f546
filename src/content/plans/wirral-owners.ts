/**
 * Who enters the figures that no survey and no log feeds, as an area begins: leads change it in the app. The plan does not
 * say; these are our proposal. Without an agency, all staff of the area may enter the figure.
 */
type Owner = { owner: string; agency: 'la' | 'health' | null; metrics: readonly string[] }

export const wirralOwners: readonly Owner[] = [
  {
    owner: 'Council SEND team',
    agency: 'la',
    metrics: [
      'ehc_20_week_compliance',
      'annual_review_4_week_compliance',
      'annual_review_12_week_compliance',
      'qa_reviews_good_or_better',
      'ehcna_requests',
      'ehcp_in_mainstream',
    ],
  },
  {
    owner: 'Complaints and appeals',
    agency: 'la',
    metrics: ['tribunals_lodged', 'complaints_la', 'complaints_communication'],
  },
  { owner: 'Workforce development', agency: 'la', metrics: ['staff_trained_coproduction'] },
  {
    owner: 'Local Offer team',
    agency: 'la',
    metrics: [
      'local_offer_hits_monthly',
      'local_offer_new_articles_monthly',
      'local_offer_new_content_features_monthly',
    ],
  },
  {
    owner: 'Joint commissioning',
    agency: null,
    metrics: ['jointly_commissioned_services', 'cyp_jointly_commissioned_packages'],
  },
  {
    owner: 'Board office',
    agency: 'la',
    metrics: ['laspb_meetings_delivered', 'laspb_actions_delivered', 'laspb_decisions_made', 'hwbb_reports_made'],
  },
  {
    owner: 'Data and performance',
    agency: null,
    metrics: ['service_scorecards_completed', 'send_dashboard_completed', 'send_jsna_published'],
  },
  { owner: 'Attendance and inclusion', agency: 'la', metrics: ['send_becoming_ehe', 'ehcp_persistently_absent'] },
]
