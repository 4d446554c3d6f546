-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.

select private.put_plan(a.id, 'wirral-2024-05', '2024-05-01', '{
 "schema": "send-plan/1",
 "source": "001_2ec133410c2482e5.txt",
 "title": "Local Area SEND Improvement Plan Wirral, May 2024",
 "plan_end": "2025-10",
 "start_month": "2024-04",
 "historic_months": [
  "2021-10",
  "2022-10",
  "2023-10"
 ],
 "trajectory_months": [
  "2024-04",
  "2024-07",
  "2024-10",
  "2025-01",
  "2025-04",
  "2025-07",
  "2025-10"
 ],
 "conventions": {
  "comparator": "''>'' or ''<'' exactly as printed and strict; null = plain number",
  "met_rule": "derived, not in the plan: comparator present -> apply it strictly; no comparator -> value >= point when direction is higher, <= point when lower; trend-only or has_numeric_trajectory false -> never RAG-rated",
  "direction_source": "stated = the plan prints Higher/Lower or says reduce/increase; derived = read from target against trajectory",
  "uncertain": "point kept but must not be used for judging"
 },
 "statements": [
  {
   "number": 1,
   "title": "Strengthen the quality and timeliness of EHC assessments and Annual Reviews"
  },
  {
   "number": 2,
   "title": "Embed meaningful co-production with parents and carers"
  },
  {
   "number": 3,
   "title": "Increase parent satisfaction with the area''s provision"
  },
  {
   "number": 4,
   "title": "Improve the use and utility of the published local offer"
  },
  {
   "number": 5,
   "title": "Improve communication with parents and carers across the area"
  },
  {
   "number": 6,
   "title": "Improve the relationship between the Local Area Partnership and the Parent Carer Participation Wirral"
  },
  {
   "number": 7,
   "title": "Increase joint commissioning of services in the area"
  },
  {
   "number": 8,
   "title": "Embed effective strategic oversight to ensure effectiveness of plans and provision and hold leaders, managers and partners to account"
  },
  {
   "number": 9,
   "title": "Address the lack of accurate, up-to-date and useful information informing the area''s plans and impact of these actions"
  },
  {
   "number": 10,
   "title": "Embed the graduated response consistently across all schools and settings"
  }
 ],
 "metrics": [
  {
   "key": "ehc_20_week_compliance",
   "statement": 1,
   "row": 1,
   "label": "EHC 20-week compliance for new plans",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {
    "2021-10": {
     "raw": "29%",
     "comparator": null,
     "value": 29
    },
    "2022-10": {
     "raw": "38%",
     "comparator": null,
     "value": 38
    },
    "2023-10": {
     "raw": "33%",
     "comparator": null,
     "value": 33
    }
   },
   "target": {
    "kind": "value",
    "raw": "75%",
    "comparator": null,
    "value": 75
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "15%",
     "comparator": null,
     "value": 15
    },
    {
     "month": "2024-07",
     "raw": "26%",
     "comparator": null,
     "value": 26
    },
    {
     "month": "2024-10",
     "raw": "37%",
     "comparator": null,
     "value": 37
    },
    {
     "month": "2025-01",
     "raw": "49%",
     "comparator": null,
     "value": 49
    },
    {
     "month": "2025-04",
     "raw": "57%",
     "comparator": null,
     "value": 57
    },
    {
     "month": "2025-07",
     "raw": "67%",
     "comparator": null,
     "value": 67
    },
    {
     "month": "2025-10",
     "raw": "75%",
     "comparator": null,
     "value": 75
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": "04/24 value (15%) sits below 10/23 (33%): read as the observed start point."
  },
  {
   "key": "annual_review_4_week_compliance",
   "statement": 1,
   "row": 2,
   "label": "Annual Review 4-week compliance",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "90%",
    "comparator": null,
    "value": 90
   },
   "trajectory": [
    {
     "month": "2024-10",
     "raw": "30%",
     "comparator": null,
     "value": 30
    },
    {
     "month": "2025-01",
     "raw": "45%",
     "comparator": null,
     "value": 45
    },
    {
     "month": "2025-04",
     "raw": "60%",
     "comparator": null,
     "value": 60
    },
    {
     "month": "2025-07",
     "raw": "75%",
     "comparator": null,
     "value": 75
    },
    {
     "month": "2025-10",
     "raw": "90%",
     "comparator": null,
     "value": 90
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": "No 04/24 or 07/24 point."
  },
  {
   "key": "annual_review_12_week_compliance",
   "statement": 1,
   "row": 3,
   "label": "Annual Review 12-week compliance",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "90%",
    "comparator": null,
    "value": 90
   },
   "trajectory": [
    {
     "month": "2024-10",
     "raw": "30%",
     "comparator": null,
     "value": 30
    },
    {
     "month": "2025-01",
     "raw": "45%",
     "comparator": null,
     "value": 45
    },
    {
     "month": "2025-04",
     "raw": "60%",
     "comparator": null,
     "value": 60
    },
    {
     "month": "2025-07",
     "raw": "75%",
     "comparator": null,
     "value": 75
    },
    {
     "month": "2025-10",
     "raw": "90%",
     "comparator": null,
     "value": 90
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": "No 04/24 or 07/24 point."
  },
  {
   "key": "qa_reviews_good_or_better",
   "statement": 1,
   "row": 4,
   "label": "% of quality assurance reviews ''good'' or better",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "75%",
    "comparator": null,
    "value": 75
   },
   "trajectory": [
    {
     "month": "2024-07",
     "raw": "30%",
     "comparator": null,
     "value": 30
    },
    {
     "month": "2024-10",
     "raw": "40%",
     "comparator": null,
     "value": 40
    },
    {
     "month": "2025-01",
     "raw": "50%",
     "comparator": null,
     "value": 50
    },
    {
     "month": "2025-04",
     "raw": "60%",
     "comparator": null,
     "value": 60
    },
    {
     "month": "2025-07",
     "raw": "70%",
     "comparator": null,
     "value": 70
    },
    {
     "month": "2025-10",
     "raw": "75%",
     "comparator": null,
     "value": 75
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": "No 04/24 point."
  },
  {
   "key": "tribunals_lodged",
   "statement": 1,
   "row": 5,
   "label": "Number of tribunals lodged",
   "unit": "count",
   "direction": "trend-only",
   "direction_source": "derived",
   "historic": {
    "2021-10": {
     "raw": "4",
     "comparator": null,
     "value": 4
    },
    "2022-10": {
     "raw": "8",
     "comparator": null,
     "value": 8
    },
    "2023-10": {
     "raw": "5",
     "comparator": null,
     "value": 5
    }
   },
   "target": {
    "raw": "N/A",
    "kind": "not-applicable"
   },
   "trajectory": [],
   "trajectory_text": "Monthly record to demonstrate trend",
   "has_numeric_trajectory": false,
   "period": "monthly",
   "feed": "manual",
   "notes": "Same row is printed again under statement 3 (key tribunals_lodged_s3); store one series."
  },
  {
   "key": "coproduction_activities_monthly",
   "statement": 2,
   "row": 1,
   "label": "Number of monthly co-production activities",
   "unit": "count",
   "direction": "higher",
   "direction_source": "stated",
   "historic": {},
   "target": {
    "raw": "Higher",
    "kind": "direction"
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "5",
     "comparator": null,
     "value": 5
    },
    {
     "month": "2024-07",
     "raw": ">6",
     "comparator": ">",
     "value": 6
    },
    {
     "month": "2024-10",
     "raw": ">6",
     "comparator": ">",
     "value": 6
    },
    {
     "month": "2025-01",
     "raw": ">6",
     "comparator": ">",
     "value": 6
    },
    {
     "month": "2025-04",
     "raw": ">6",
     "comparator": ">",
     "value": 6
    },
    {
     "month": "2025-07",
     "raw": ">6",
     "comparator": ">",
     "value": 6
    },
    {
     "month": "2025-10",
     "raw": ">6",
     "comparator": ">",
     "value": 6
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "monthly",
   "feed": "log",
   "notes": "''>6'' is strict: 7 or more. 04/24 ''5'' carries no comparator: read as the observed start point."
  },
  {
   "key": "staff_trained_coproduction",
   "statement": 2,
   "row": 2,
   "label": "% Children''s staff trained in co-production",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "95%",
    "comparator": null,
    "value": 95
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "10.2%",
     "comparator": null,
     "value": 10.2
    },
    {
     "month": "2024-07",
     "raw": "20%",
     "comparator": null,
     "value": 20
    },
    {
     "month": "2024-10",
     "raw": "35%",
     "comparator": null,
     "value": 35
    },
    {
     "month": "2025-01",
     "raw": "50%",
     "comparator": null,
     "value": 50
    },
    {
     "month": "2025-04",
     "raw": "65%",
     "comparator": null,
     "value": 65
    },
    {
     "month": "2025-07",
     "raw": "80%",
     "comparator": null,
     "value": 80
    },
    {
     "month": "2025-10",
     "raw": "95%",
     "comparator": null,
     "value": 95
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": "10.2% at 04/24 is an observed start point. Staff headcount is not held in the app; a training log gives the numerator only."
  },
  {
   "key": "parent_carers_involved_ehcp",
   "statement": 2,
   "row": 3,
   "label": "% of parent carers who ''agree'' or ''strongly agree'' that they have been involved in EHCP process",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "80%",
    "comparator": null,
    "value": 80
   },
   "trajectory": [
    {
     "month": "2024-07",
     "raw": "30%",
     "comparator": null,
     "value": 30
    },
    {
     "month": "2024-10",
     "raw": "40%",
     "comparator": null,
     "value": 40
    },
    {
     "month": "2025-01",
     "raw": "50%",
     "comparator": null,
     "value": 50
    },
    {
     "month": "2025-04",
     "raw": "60%",
     "comparator": null,
     "value": 60
    },
    {
     "month": "2025-07",
     "raw": "70%",
     "comparator": null,
     "value": 70
    },
    {
     "month": "2025-10",
     "raw": "80%",
     "comparator": null,
     "value": 80
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "survey",
   "notes": "Label is split over two source lines. No 04/24 point."
  },
  {
   "key": "complaints_la",
   "statement": 3,
   "row": 1,
   "label": "Number of complaints (LA)",
   "unit": "count",
   "direction": "lower",
   "direction_source": "derived",
   "historic": {
    "2021-10": {
     "raw": "10",
     "comparator": null,
     "value": 10
    },
    "2022-10": {
     "raw": "3",
     "comparator": null,
     "value": 3
    },
    "2023-10": {
     "raw": "15",
     "comparator": null,
     "value": 15
    }
   },
   "target": {
    "kind": "value",
    "raw": "6",
    "comparator": null,
    "value": 6
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "14",
     "comparator": null,
     "value": 14
    },
    {
     "month": "2024-07",
     "raw": "13",
     "comparator": null,
     "value": 13
    },
    {
     "month": "2024-10",
     "raw": "12",
     "comparator": null,
     "value": 12
    },
    {
     "month": "2025-01",
     "raw": "10",
     "comparator": null,
     "value": 10
    },
    {
     "month": "2025-04",
     "raw": "9",
     "comparator": null,
     "value": 9
    },
    {
     "month": "2025-07",
     "raw": "6",
     "comparator": null,
     "value": 6
    },
    {
     "month": "2025-10",
     "raw": "6",
     "comparator": null,
     "value": 6
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": "Target 6 is a plain number (no comparator): met when 6 or fewer. Counting period not stated."
  },
  {
   "key": "tribunals_lodged_s3",
   "statement": 3,
   "row": 2,
   "label": "Number of tribunals lodged",
   "unit": "count",
   "direction": "trend-only",
   "direction_source": "derived",
   "historic": {
    "2021-10": {
     "raw": "4",
     "comparator": null,
     "value": 4
    },
    "2022-10": {
     "raw": "8",
     "comparator": null,
     "value": 8
    },
    "2023-10": {
     "raw": "5",
     "comparator": null,
     "value": 5
    }
   },
   "target": {
    "raw": "N/A",
    "kind": "not-applicable"
   },
   "trajectory": [],
   "trajectory_text": "Monthly record to demonstrate trend",
   "has_numeric_trajectory": false,
   "period": "monthly",
   "feed": "manual",
   "notes": "Duplicate of the statement 1 row.",
   "same_as": "tribunals_lodged"
  },
  {
   "key": "feedback_satisfied_la",
   "statement": 3,
   "row": 3,
   "label": "% feedback surveys ''satisfied'' or better (LA)",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "80%",
    "comparator": null,
    "value": 80
   },
   "trajectory": [
    {
     "month": "2024-07",
     "raw": "30%",
     "comparator": null,
     "value": 30
    },
    {
     "month": "2024-10",
     "raw": "40%",
     "comparator": null,
     "value": 40
    },
    {
     "month": "2025-01",
     "raw": "50%",
     "comparator": null,
     "value": 50
    },
    {
     "month": "2025-04",
     "raw": "60%",
     "comparator": null,
     "value": 60
    },
    {
     "month": "2025-07",
     "raw": "70%",
     "comparator": null,
     "value": 70
    },
    {
     "month": "2025-10",
     "raw": "80%",
     "comparator": null,
     "value": 80
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "survey",
   "notes": "No 04/24 point."
  },
  {
   "key": "feedback_satisfied_health",
   "statement": 3,
   "row": 4,
   "label": "% feedback surveys ''satisfied'' or better (health)",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "80%",
    "comparator": null,
    "value": 80
   },
   "trajectory": [
    {
     "month": "2024-07",
     "raw": "30%",
     "comparator": null,
     "value": 30
    },
    {
     "month": "2024-10",
     "raw": "40%",
     "comparator": null,
     "value": 40
    },
    {
     "month": "2025-01",
     "raw": "50%",
     "comparator": null,
     "value": 50
    },
    {
     "month": "2025-04",
     "raw": "60%",
     "comparator": null,
     "value": 60
    },
    {
     "month": "2025-07",
     "raw": "70%",
     "comparator": null,
     "value": 70
    },
    {
     "month": "2025-10",
     "raw": "80%",
     "comparator": null,
     "value": 80
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "survey",
   "notes": "No 04/24 point."
  },
  {
   "key": "local_offer_hits_monthly",
   "statement": 4,
   "row": 1,
   "label": "Number of hits (monthly)",
   "unit": "count",
   "direction": "higher",
   "direction_source": "stated",
   "historic": {
    "2023-10": {
     "raw": "3212",
     "comparator": null,
     "value": 3212
    }
   },
   "target": {
    "raw": "Higher",
    "kind": "direction"
   },
   "trajectory": [],
   "trajectory_text": "Monthly record to demonstrate trend",
   "has_numeric_trajectory": false,
   "period": "monthly",
   "feed": "manual",
   "notes": "Direction stated, no numbers to judge against: show trend, no RAG."
  },
  {
   "key": "local_offer_new_articles_monthly",
   "statement": 4,
   "row": 2,
   "label": "Number of new articles (monthly)",
   "unit": "count",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": ">8",
    "comparator": ">",
    "value": 8
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2024-07",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2024-10",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-01",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-04",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-07",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-10",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "monthly",
   "feed": "manual",
   "notes": "''>8'' is strict: 9 or more."
  },
  {
   "key": "local_offer_new_content_features_monthly",
   "statement": 4,
   "row": 3,
   "label": "Number of new content features (monthly)",
   "unit": "count",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": ">8",
    "comparator": ">",
    "value": 8
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2024-07",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2024-10",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-01",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-04",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-07",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-10",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "monthly",
   "feed": "manual",
   "notes": "''>8'' is strict: 9 or more."
  },
  {
   "key": "local_offer_website_satisfied",
   "statement": 4,
   "row": 4,
   "label": "% of users ''satisfied'' with local offer website",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "85%",
    "comparator": null,
    "value": 85
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "55%",
     "comparator": null,
     "value": 55
    },
    {
     "month": "2024-07",
     "raw": "60%",
     "comparator": null,
     "value": 60
    },
    {
     "month": "2024-10",
     "raw": "65%",
     "comparator": null,
     "value": 65
    },
    {
     "month": "2025-01",
     "raw": "70%",
     "comparator": null,
     "value": 70
    },
    {
     "month": "2025-04",
     "raw": "75%",
     "comparator": null,
     "value": 75
    },
    {
     "month": "2025-07",
     "raw": "80%",
     "comparator": null,
     "value": 80
    },
    {
     "month": "2025-10",
     "raw": "85%",
     "comparator": null,
     "value": 85
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "survey",
   "notes": ""
  },
  {
   "key": "complaints_communication",
   "statement": 5,
   "row": 1,
   "label": "Number of complaints due to communication",
   "unit": "count",
   "direction": "lower",
   "direction_source": "stated",
   "historic": {
    "2023-10": {
     "raw": "6",
     "comparator": null,
     "value": 6
    }
   },
   "target": {
    "raw": "Lower",
    "kind": "direction"
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "<6",
     "comparator": "<",
     "value": 6
    },
    {
     "month": "2024-07",
     "raw": "<6",
     "comparator": "<",
     "value": 6
    },
    {
     "month": "2024-10",
     "raw": "<6",
     "comparator": "<",
     "value": 6
    },
    {
     "month": "2025-01",
     "raw": "<6",
     "comparator": "<",
     "value": 6
    },
    {
     "month": "2025-04",
     "raw": "<6",
     "comparator": "<",
     "value": 6
    },
    {
     "month": "2025-07",
     "raw": "<6",
     "comparator": "<",
     "value": 6
    },
    {
     "month": "2025-10",
     "raw": "<6",
     "comparator": "<",
     "value": 6
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": "''<6'' is strict: 5 or fewer. Statement 5 header is shifted one cell left; values sit in the same cells as every other table. Counting period not stated."
  },
  {
   "key": "formal_communications_parents",
   "statement": 5,
   "row": 2,
   "label": "Number of formal communications to parents and carers",
   "unit": "count",
   "direction": "higher",
   "direction_source": "stated",
   "historic": {
    "2023-10": {
     "raw": "3",
     "comparator": null,
     "value": 3
    }
   },
   "target": {
    "raw": "Higher",
    "kind": "direction"
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2024-07",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2024-10",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-01",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-04",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-07",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    },
    {
     "month": "2025-10",
     "raw": ">8",
     "comparator": ">",
     "value": 8
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "log",
   "notes": "''>8'' is strict: 9 or more. Label is split over two source lines. Counting period not stated (assume monthly)."
  },
  {
   "key": "local_area_engagements_parents",
   "statement": 5,
   "row": 3,
   "label": "Number of local area engagements with parents and carers",
   "unit": "count",
   "direction": "higher",
   "direction_source": "stated",
   "historic": {
    "2023-10": {
     "raw": "4",
     "comparator": null,
     "value": 4
    }
   },
   "target": {
    "raw": "Higher",
    "kind": "direction"
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": ">4",
     "comparator": ">",
     "value": 4
    },
    {
     "month": "2024-07",
     "raw": ">4",
     "comparator": ">",
     "value": 4
    },
    {
     "month": "2024-10",
     "raw": ">4",
     "comparator": ">",
     "value": 4
    },
    {
     "month": "2025-01",
     "raw": ">4",
     "comparator": ">",
     "value": 4
    },
    {
     "month": "2025-04",
     "raw": ">4",
     "comparator": ">",
     "value": 4
    },
    {
     "month": "2025-07",
     "raw": ">4",
     "comparator": ">",
     "value": 4
    },
    {
     "month": "2025-10",
     "raw": ">4",
     "comparator": ">",
     "value": 4
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "log",
   "notes": "''>4'' is strict: 5 or more. Label is split over two source lines. Counting period not stated (assume monthly)."
  },
  {
   "key": "pcpw_meeting_requests_met_la",
   "statement": 6,
   "row": 1,
   "label": "% of PCPW meeting requests met- LA",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "100%",
    "comparator": null,
    "value": 100
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-01",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "log",
   "notes": "''Met'' and the time allowed are not defined in the plan."
  },
  {
   "key": "pcpw_meeting_requests_met_health",
   "statement": 6,
   "row": 2,
   "label": "% of PCPW meeting requests met- health",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "100%",
    "comparator": null,
    "value": 100
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-01",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "log",
   "notes": "''Met'' and the time allowed are not defined in the plan."
  },
  {
   "key": "pcpw_meeting_requests_met_social_care",
   "statement": 6,
   "row": 3,
   "label": "% of PCPW meeting requests met- social care",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "100%",
    "comparator": null,
    "value": 100
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-01",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "log",
   "notes": "''Met'' and the time allowed are not defined in the plan."
  },
  {
   "key": "local_area_meetings_attended_pcpw",
   "statement": 6,
   "row": 4,
   "label": "% of Local Area meetings attended by PCPW",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "100%",
    "comparator": null,
    "value": 100
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-01",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "log",
   "notes": "Which meetings count as Local Area meetings is not defined in the plan."
  },
  {
   "key": "pcpw_formal_escalations",
   "statement": 6,
   "row": 5,
   "label": "Number of formal escalations made by PCPW",
   "unit": "count",
   "direction": "trend-only",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "raw": "N/A",
    "kind": "not-applicable"
   },
   "trajectory": [],
   "trajectory_text": "Monthly record to demonstrate trends",
   "has_numeric_trajectory": false,
   "period": "monthly",
   "feed": "log",
   "notes": ""
  },
  {
   "key": "jointly_commissioned_services",
   "statement": 7,
   "row": 1,
   "label": "Number of jointly commissioned services",
   "unit": "count",
   "direction": "higher",
   "direction_source": "stated",
   "historic": {
    "2023-10": {
     "raw": "4",
     "comparator": null,
     "value": 4
    }
   },
   "target": {
    "raw": "Higher",
    "kind": "direction"
   },
   "trajectory": [],
   "trajectory_text": "Monthly figure to demonstrate trend",
   "has_numeric_trajectory": false,
   "period": "monthly",
   "feed": "manual",
   "notes": "Direction stated, no numbers to judge against: show trend, no RAG. Header row of this table is garbled."
  },
  {
   "key": "cyp_jointly_commissioned_packages",
   "statement": 7,
   "row": 2,
   "label": "Number of children and young people with a jointly commissioned package of care",
   "unit": "count",
   "direction": "higher",
   "direction_source": "stated",
   "historic": {
    "2023-10": {
     "raw": "5",
     "comparator": null,
     "value": 5
    }
   },
   "target": {
    "raw": "Higher",
    "kind": "direction"
   },
   "trajectory": [],
   "trajectory_text": "Monthly figure to demonstrate trend",
   "has_numeric_trajectory": false,
   "period": "monthly",
   "feed": "manual",
   "notes": "Label is split over two source lines. Stray text '', or an administration'' after the label is extraction noise and is dropped. Small count of children: apply suppression when published."
  },
  {
   "key": "laspb_meetings_delivered",
   "statement": 8,
   "row": 1,
   "label": "LASPB meetings delivered (in line with TORs)",
   "unit": "count",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "19",
    "comparator": null,
    "value": 19
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "1",
     "comparator": null,
     "value": 1
    },
    {
     "month": "2024-07",
     "raw": "4",
     "comparator": null,
     "value": 4
    },
    {
     "month": "2024-10",
     "raw": "7",
     "comparator": null,
     "value": 7
    },
    {
     "month": "2025-01",
     "raw": "10",
     "comparator": null,
     "value": 10
    },
    {
     "month": "2025-04",
     "raw": "13",
     "comparator": null,
     "value": 13
    },
    {
     "month": "2025-07",
     "raw": "16",
     "comparator": null,
     "value": 16
    },
    {
     "month": "2025-10",
     "raw": "19",
     "comparator": null,
     "value": 19
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "cumulative since 2024-04",
   "feed": "manual",
   "notes": "Cumulative: one a month over the 19 months 04/24 to 10/25."
  },
  {
   "key": "laspb_actions_delivered",
   "statement": 8,
   "row": 2,
   "label": "% LASPB actions delivered (within timescale set)",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "100%",
    "comparator": null,
    "value": 100
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-01",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": ""
  },
  {
   "key": "laspb_decisions_made",
   "statement": 8,
   "row": 3,
   "label": "Number of LASPB decisions made",
   "unit": "count",
   "direction": "trend-only",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "raw": null,
    "kind": "none"
   },
   "trajectory": [],
   "trajectory_text": "Monthly record to demonstrate trend",
   "has_numeric_trajectory": false,
   "period": "monthly",
   "feed": "manual",
   "notes": "The trend text is printed in the TARGET cell and the trajectory cells are blank: read as no target."
  },
  {
   "key": "hwbb_reports_made",
   "statement": 8,
   "row": 4,
   "label": "Reports made to HWBB",
   "unit": "count",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "7",
    "comparator": null,
    "value": 7
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "0",
     "comparator": null,
     "value": 0
    },
    {
     "month": "2024-07",
     "raw": "1",
     "comparator": null,
     "value": 1
    },
    {
     "month": "2024-10",
     "raw": "2",
     "comparator": null,
     "value": 2
    },
    {
     "month": "2025-01",
     "raw": "3",
     "comparator": null,
     "value": 3
    },
    {
     "month": "2025-04",
     "raw": "4",
     "comparator": null,
     "value": 4
    },
    {
     "month": "2025-07",
     "raw": "6",
     "comparator": null,
     "value": 6
    },
    {
     "month": "2025-10",
     "raw": "7",
     "comparator": null,
     "value": 7
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "cumulative since 2024-04",
   "feed": "manual",
   "notes": "Cumulative; the step from 4 (04/25) to 6 (07/25) is as printed."
  },
  {
   "key": "service_scorecards_completed",
   "statement": 9,
   "row": 1,
   "label": "% of service scorecards completed monthly",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "100%",
    "comparator": null,
    "value": 100
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "21%",
     "comparator": null,
     "value": 21
    },
    {
     "month": "2024-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-01",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "monthly",
   "feed": "manual",
   "notes": "21% at 04/24 is an observed start point."
  },
  {
   "key": "send_dashboard_completed",
   "statement": 9,
   "row": 2,
   "label": "% SEND Dashboard completed monthly",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {},
   "target": {
    "kind": "value",
    "raw": "100%",
    "comparator": null,
    "value": 100
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "87%",
     "comparator": null,
     "value": 87
    },
    {
     "month": "2024-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2024-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-01",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-04",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-07",
     "raw": "100%",
     "comparator": null,
     "value": 100
    },
    {
     "month": "2025-10",
     "raw": "100%",
     "comparator": null,
     "value": 100
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "monthly",
   "feed": "manual",
   "notes": "87% at 04/24 is an observed start point."
  },
  {
   "key": "send_jsna_published",
   "statement": 9,
   "row": 3,
   "label": "Annual publication of SEND Joint Strategic Needs Assessment",
   "unit": "count",
   "direction": "higher",
   "direction_source": "derived",
   "historic": {
    "2023-10": {
     "raw": "1",
     "comparator": null,
     "value": 1
    }
   },
   "target": {
    "kind": "value",
    "raw": "2",
    "comparator": null,
    "value": 2
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "0",
     "comparator": null,
     "value": 0
    },
    {
     "month": "2024-07",
     "raw": "1",
     "comparator": null,
     "value": 1
    },
    {
     "month": "2024-10",
     "raw": "1",
     "comparator": null,
     "value": 1
    },
    {
     "month": "2025-01",
     "raw": "1",
     "comparator": null,
     "value": 1
    },
    {
     "month": "2025-04",
     "raw": "1",
     "comparator": null,
     "value": 1
    },
    {
     "month": "2025-07",
     "raw": "2",
     "comparator": null,
     "value": 2
    },
    {
     "month": "2025-10",
     "raw": "2",
     "comparator": null,
     "value": 2
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "cumulative since 2024-04",
   "feed": "manual",
   "notes": "Label is split over two source lines. Running total of publications; starts again from 0 at 04/24."
  },
  {
   "key": "ehcna_requests",
   "statement": 10,
   "row": 1,
   "label": "Reduction in EHC Needs Assessment requests",
   "unit": "count",
   "direction": "lower",
   "direction_source": "stated",
   "historic": {
    "2021-10": {
     "raw": "75",
     "comparator": null,
     "value": 75
    },
    "2022-10": {
     "raw": "105",
     "comparator": null,
     "value": 105
    },
    "2023-10": {
     "raw": "113",
     "comparator": null,
     "value": 113
    }
   },
   "target": {
    "raw": "Lower",
    "kind": "direction"
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "76",
     "comparator": null,
     "value": 76,
     "uncertain": true
    }
   ],
   "trajectory_text": "Monthly record to demonstrate trend",
   "has_numeric_trajectory": false,
   "period": "monthly",
   "feed": "manual",
   "notes": "The 04/24 cell prints ''r 76 Monthly record to demonstrate trend'' and a lone ''1'' two cells to the right. ''r'' = tail of ''Lower''; 76 read as the 04/24 start point (uncertain); ''1'' dropped as noise. Judge as trend only. Local reports speak of 27 areas judged in Sept 2024 and 29 metrics in Dec 2024; the rows with a 07/24 and a 10/24 point number exactly 27 and 29 without this row (our inference).",
   "stray": "1"
  },
  {
   "key": "ehcp_in_mainstream",
   "statement": 10,
   "row": 2,
   "label": "Increase % of children with an EHCP in mainstream settings",
   "unit": "percent",
   "direction": "higher",
   "direction_source": "stated",
   "historic": {
    "2023-10": {
     "raw": "19%",
     "comparator": null,
     "value": 19
    }
   },
   "target": {
    "kind": "value",
    "raw": "40%",
    "comparator": null,
    "value": 40
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "20%",
     "comparator": null,
     "value": 20
    },
    {
     "month": "2024-07",
     "raw": "20%",
     "comparator": null,
     "value": 20
    },
    {
     "month": "2024-10",
     "raw": "25%",
     "comparator": null,
     "value": 25
    },
    {
     "month": "2025-01",
     "raw": "30%",
     "comparator": null,
     "value": 30
    },
    {
     "month": "2025-04",
     "raw": "35%",
     "comparator": null,
     "value": 35
    },
    {
     "month": "2025-07",
     "raw": "40%",
     "comparator": null,
     "value": 40
    },
    {
     "month": "2025-10",
     "raw": "40%",
     "comparator": null,
     "value": 40
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": ""
  },
  {
   "key": "send_becoming_ehe",
   "statement": 10,
   "row": 3,
   "label": "Reduction in children with SEND becoming EHE",
   "unit": "count",
   "direction": "lower",
   "direction_source": "stated",
   "historic": {},
   "target": {
    "raw": "Lower",
    "kind": "direction"
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "138",
     "comparator": null,
     "value": 138
    },
    {
     "month": "2024-07",
     "raw": "<138",
     "comparator": "<",
     "value": 138
    },
    {
     "month": "2024-10",
     "raw": "<138",
     "comparator": "<",
     "value": 138
    },
    {
     "month": "2025-01",
     "raw": "<138",
     "comparator": "<",
     "value": 138
    },
    {
     "month": "2025-04",
     "raw": "<138",
     "comparator": "<",
     "value": 138
    },
    {
     "month": "2025-07",
     "raw": "<138",
     "comparator": "<",
     "value": 138
    },
    {
     "month": "2025-10",
     "raw": "<138",
     "comparator": "<",
     "value": 138
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": "''<138'' is strict: 137 or fewer. 04/24 ''138'' carries no comparator: read as the observed start point."
  },
  {
   "key": "ehcp_persistently_absent",
   "statement": 10,
   "row": 4,
   "label": "Number of children with EHCP persistently absent",
   "unit": "count",
   "direction": "lower",
   "direction_source": "stated",
   "historic": {},
   "target": {
    "raw": "Lower",
    "kind": "direction"
   },
   "trajectory": [
    {
     "month": "2024-04",
     "raw": "1055",
     "comparator": null,
     "value": 1055
    },
    {
     "month": "2024-07",
     "raw": "950",
     "comparator": null,
     "value": 950
    },
    {
     "month": "2024-10",
     "raw": "850",
     "comparator": null,
     "value": 850
    },
    {
     "month": "2025-01",
     "raw": "720",
     "comparator": null,
     "value": 720
    },
    {
     "month": "2025-04",
     "raw": "600",
     "comparator": null,
     "value": 600
    },
    {
     "month": "2025-07",
     "raw": "500",
     "comparator": null,
     "value": 500
    },
    {
     "month": "2025-10",
     "raw": "400",
     "comparator": null,
     "value": 400
    }
   ],
   "trajectory_text": null,
   "has_numeric_trajectory": true,
   "period": "unstated",
   "feed": "manual",
   "notes": ""
  }
 ],
 "outstanding_actions": [
  {
   "statement": 1,
   "ref": [
    "2.1.q"
   ],
   "action": "Implement 5-day response to all communications",
   "responsible": "SEND Manager",
   "delivery_raw": "07/2024",
   "delivery_month": "2024-07",
   "monitored_by": "SEND Strategic Performance Group",
   "notes": "Printed again under statement 5 with a different owner and date."
  },
  {
   "statement": 1,
   "ref": [
    "2.3.a",
    "2.3.c"
   ],
   "action": "Develop and implement a clear multi agency approach for Annual Reviews, with effective means of communication",
   "responsible": "SEND manager",
   "delivery_raw": "09/2024",
   "delivery_month": "2024-09",
   "monitored_by": "SEND Strategic Performance Group",
   "notes": "Two refs share one action text."
  },
  {
   "statement": 1,
   "ref": [
    "2.3.b"
   ],
   "action": "Implement prioritised approach for Annual Reviews",
   "responsible": "Head of SEND",
   "delivery_raw": "12/2024",
   "delivery_month": "2024-12",
   "monitored_by": "SEND Strategic Performance Group"
  },
  {
   "statement": 1,
   "ref": [
    "2.3.d"
   ],
   "action": "Evaluate impact of specialist services through Annual Review process",
   "responsible": "Head of SEND",
   "delivery_raw": "Quarterly",
   "delivery_month": null,
   "monitored_by": "SEND Strategic Performance Group"
  },
  {
   "statement": 2,
   "ref": [
    "3.1.c"
   ],
   "action": "Deliver mandated induction training for new employees in children''s services on good coproduction practice, based on the Wirral Coproduction Charter",
   "responsible": "Stakeholder Manager",
   "delivery_raw": "Monthly",
   "delivery_month": null,
   "monitored_by": "P&E Subgroup"
  },
  {
   "statement": 2,
   "ref": [
    "3.2.b"
   ],
   "action": "Information exchanges on key SEND matters are shared regularly",
   "responsible": "Stakeholder Manager",
   "delivery_raw": "Monthly",
   "delivery_month": null,
   "monitored_by": "P&E Subgroup"
  },
  {
   "statement": 2,
   "ref": [
    "3.3.g"
   ],
   "action": "Increased communication with parents and carers following all decisions",
   "responsible": "SEND Manager",
   "delivery_raw": "Daily",
   "delivery_month": null,
   "monitored_by": "SEND Strategic Performance Group"
  },
  {
   "statement": 3,
   "ref": [
    "4.1.d"
   ],
   "action": "Complete an analysis of school demography based on SEND cohorts.",
   "responsible": "Head of Improvement",
   "delivery_raw": "07/2024",
   "delivery_month": "2024-07",
   "monitored_by": "SEND Strategic Performance Group"
  },
  {
   "statement": 3,
   "ref": [
    "4.1.i"
   ],
   "action": "Further training for wider partners across education, health and social care in relation to the revised SEND Code of Practice (2015) and SEND Reforms (2014)",
   "responsible": "Head of SEND",
   "delivery_raw": "04/2025",
   "delivery_month": "2025-04",
   "monitored_by": "DBV Project Board"
  },
  {
   "statement": 3,
   "ref": [
    "4.1.l"
   ],
   "action": "Develop a clear network of professionals across the local area to support early interventions and therapeutic approaches",
   "responsible": "Principle EP",
   "delivery_raw": "11/2024",
   "delivery_month": "2024-11",
   "monitored_by": "DBV Project Board"
  },
  {
   "statement": 4,
   "ref": [
    "6.2.b"
   ],
   "action": "A named local offer lead takes responsibility for requesting relevant data, ensuring that information on the site is up to date and functioning effectively",
   "responsible": "SEND Manger",
   "delivery_raw": "08/2024",
   "delivery_month": "2024-08",
   "monitored_by": "P&E Subgroup",
   "notes": "''Manger'' as printed."
  },
  {
   "statement": 5,
   "ref": [
    "2.1.q"
   ],
   "action": "Implement 5-day response to all communications",
   "responsible": "Head of SEND",
   "delivery_raw": "09/2024",
   "delivery_month": "2024-09",
   "monitored_by": "SEND Strategic Performance Group",
   "notes": "Printed under statement 1 with SEND Manager, 07/2024."
  },
  {
   "statement": 7,
   "ref": [
    "1.2.g"
   ],
   "action": "Develop a clear programme of joint commissioning activity including short term objectives and longer-term strategic aims, using data to drive decision making",
   "responsible": "Joint Commissioning Lead",
   "delivery_raw": "10/2024",
   "delivery_month": "2024-10",
   "monitored_by": "Joint Commissioning Forum"
  },
  {
   "statement": 10,
   "ref": [
    "4.1.c"
   ],
   "action": "Learn from case studies in settings that have been commended for their inclusive practice to drive improvement across all schools and settings.",
   "responsible": "Principle EP",
   "delivery_raw": "03/2025",
   "delivery_month": "2025-03",
   "monitored_by": "DBV Project Board"
  }
 ],
 "new_actions": [
  {
   "statement": 1,
   "ref": "AIP1",
   "action": "Deliver the EHCP Recovery Plan as approved by LASPB",
   "responsible": "Head of SEND",
   "delivery_raw": "10/2025",
   "delivery_month": "2025-10",
   "monitored_by": "SEND Continuous Improvement Group"
  },
  {
   "statement": 1,
   "ref": "AIP2",
   "action": "Deliver the Educational Psychology Service restructure as approved by LASPB",
   "responsible": "Head of SEND",
   "delivery_raw": "10/2025",
   "delivery_month": "2025-10",
   "monitored_by": "SEND Continuous Improvement Group"
  },
  {
   "statement": 1,
   "ref": "AIP3",
   "action": "Complete SENDSTART Service restructure as approved by LASPB",
   "responsible": "Head of SEND",
   "delivery_raw": "10/2024",
   "delivery_month": "2024-10",
   "monitored_by": "SEND Continuous Improvement Group"
  },
  {
   "statement": 2,
   "ref": "AIP4",
   "action": "Co-produce the SEND Strategy 2024-27",
   "responsible": "Principle EP",
   "delivery_raw": "03/2025",
   "delivery_month": "2025-03",
   "monitored_by": "SEND Continuous Improvement Group"
  },
  {
   "statement": 2,
   "ref": "AIP5",
   "action": "Deliver the Co-production pilot as part of the EHCP Recovery Plan approved by LASPB",
   "responsible": "Head of SEND",
   "delivery_raw": "03/2025",
   "delivery_month": "2025-03",
   "monitored_by": "SEND Strategic Performance Group"
  },
  {
   "statement": 2,
   "ref": "AIP6",
   "action": "Deliver the SEND Offer via Family Hubs",
   "responsible": "Op. Manager",
   "delivery_raw": "10/2024",
   "delivery_month": "2024-10",
   "monitored_by": "P&E Subgroup"
  },
  {
   "statement": 3,
   "ref": "AIP7",
   "action": "Deliver the SEND Sufficiency Strategy 2024-26",
   "responsible": "AD Education",
   "delivery_raw": "10/2025",
   "delivery_month": "2025-10",
   "monitored_by": "SEND Continuous Improvement Group"
  },
  {
   "statement": 3,
   "ref": "AIP8",
   "action": "Deliver the SaLT Recovery Plan",
   "responsible": "Head of SEND ICB",
   "delivery_raw": null,
   "delivery_month": null,
   "monitored_by": "SEND Strategic Performance Group",
   "notes": "No delivery date printed."
  },
  {
   "statement": 3,
   "ref": "AIP9",
   "action": "Implement the new neurodevelopmental offer",
   "responsible": "Head of SEND ICB",
   "delivery_raw": "09/2024",
   "delivery_month": "2024-09",
   "monitored_by": "SEND Continuous Improvement Group"
  },
  {
   "statement": 5,
   "ref": "AIP10",
   "action": "Deliver the SEND Improvement Communication Strategy",
   "responsible": "SEND Stakeholder Manager",
   "delivery_raw": "04/2025",
   "delivery_month": "2025-04",
   "monitored_by": "P&E Subgroup"
  },
  {
   "statement": 5,
   "ref": "AIP11",
   "action": "Recruit a Communications Lead for SEND Improvement/DBV",
   "responsible": "Assistant Director Education",
   "delivery_raw": "07/2024",
   "delivery_month": "2024-07",
   "monitored_by": "DBV Project Board"
  },
  {
   "statement": 6,
   "ref": "AIP12",
   "action": "PCPW to lead the Preparation for Adulthood event, with support from the Local Area",
   "responsible": "PCPW Chair",
   "delivery_raw": "10/2024",
   "delivery_month": "2024-10",
   "monitored_by": "P&E Subgroup"
  },
  {
   "statement": 6,
   "ref": "AIP13",
   "action": "PCPW to Chair the Participation & Engagement Subgroup",
   "responsible": "PCPW Chair",
   "delivery_raw": "10/2024",
   "delivery_month": "2024-10",
   "monitored_by": "WSoA Impact Group"
  },
  {
   "statement": 7,
   "ref": "AIP14",
   "action": "Co-produce a local Continuing Care protocol",
   "responsible": "Commissioning Lead",
   "delivery_raw": "08/2024",
   "delivery_month": "2024-08",
   "monitored_by": "Joint Commissioning Forum"
  },
  {
   "statement": 7,
   "ref": "AIP15",
   "action": "Implement the local Continuing Care protocol",
   "responsible": "Commissioning Lead",
   "delivery_raw": "09/2024",
   "delivery_month": "2024-09",
   "monitored_by": "Joint Commissioning Forum"
  },
  {
   "statement": 7,
   "ref": "AIP16",
   "action": "Introduce a joint-funded placement panel",
   "responsible": "Director of Finance",
   "delivery_raw": "09/2024",
   "delivery_month": "2024-09",
   "monitored_by": "Joint Health & Care Commissioning Executive Group"
  },
  {
   "statement": 8,
   "ref": "AIP17",
   "action": "Review LASPB effectiveness",
   "responsible": "Director of Law & Corporate Services",
   "delivery_raw": "10/2024",
   "delivery_month": "2024-10",
   "monitored_by": "DfE and NHS England Review"
  },
  {
   "statement": 9,
   "ref": "AIP18",
   "action": "Review the SEND Dashboard effectiveness",
   "responsible": "Director of Law & Corporate Services",
   "delivery_raw": "10/2024",
   "delivery_month": "2024-10",
   "monitored_by": "DfE and NHS England Review"
  },
  {
   "statement": 10,
   "ref": "AIP19",
   "action": "Develop a parent carer guide to the graduated approach",
   "responsible": "Head of Inclusion",
   "delivery_raw": "01/2025",
   "delivery_month": "2025-01",
   "monitored_by": "DBV Project Board"
  },
  {
   "statement": 10,
   "ref": "AIP20",
   "action": "Deliver the workplan for DBV Workstream 1- Quality Assurance Framework for Graduated Approach- Early Years to Post-16",
   "responsible": "Head of Inclusion",
   "delivery_raw": "03/2025",
   "delivery_month": "2025-03",
   "monitored_by": "DBV Project Board"
  },
  {
   "statement": 10,
   "ref": "AIP21",
   "action": "Deliver the workplan for DBV Workstream 2- Training, best practice and capacity to embed the Graduated Approach",
   "responsible": "Principle EP",
   "delivery_raw": "03/2025",
   "delivery_month": "2025-03",
   "monitored_by": "DBV Project Board"
  },
  {
   "statement": 10,
   "ref": "AIP22",
   "action": "Deliver the workplan for DBV Workstream 3- Evidence review of health therapies within the Graduated Approach",
   "responsible": "Commissioning Lead",
   "delivery_raw": "03/2025",
   "delivery_month": "2025-03",
   "monitored_by": "DBV Project Board"
  }
 ],
 "bau_assurance": [
  {
   "statement": 1,
   "text": "Service Scorecard performance monitoring, 4-weekly cycle",
   "cadence": "4-weekly"
  },
  {
   "statement": 1,
   "text": "SEND Quality Assurance Framework, 4-week cycle",
   "cadence": "4-weekly"
  },
  {
   "statement": 1,
   "text": "Quality assurance of SEND Workforce Development Plan- 4 week cycle",
   "cadence": "4-weekly"
  },
  {
   "statement": 1,
   "text": "Completion of Satisfaction Surveys",
   "cadence": null,
   "app": "survey"
  },
  {
   "statement": 2,
   "text": "Learning from complaints (3.3.f) and tribunals (3.2.f) 4-weekly cycle",
   "cadence": "4-weekly"
  },
  {
   "statement": 2,
   "text": "Training on Co-Production, Working with Parents, and Working with Professionals, 8-weekly cycle",
   "cadence": "8-weekly",
   "app": "log"
  },
  {
   "statement": 2,
   "text": "Monthly co-production case study",
   "cadence": "monthly",
   "app": "log"
  },
  {
   "statement": 3,
   "text": "Family and Friends surveys daily",
   "cadence": "daily",
   "app": "survey"
  },
  {
   "statement": 3,
   "text": "Mediation activity weekly",
   "cadence": "weekly"
  },
  {
   "statement": 3,
   "text": "EHCP Satisfaction surveys daily",
   "cadence": "daily",
   "app": "survey"
  },
  {
   "statement": 3,
   "text": "SEND Quality Assurance Framework 4-weekly cycle",
   "cadence": "4-weekly"
  },
  {
   "statement": 4,
   "text": "SENDLO activity report monthly",
   "cadence": "monthly"
  },
  {
   "statement": 5,
   "text": "Annual SEND Survey",
   "cadence": "annual",
   "app": "survey"
  },
  {
   "statement": 5,
   "text": "SEND Quality Assurance Framework 4-weekly cycle",
   "cadence": "4-weekly"
  },
  {
   "statement": 5,
   "text": "EHCP Satisfaction surveys daily",
   "cadence": "daily",
   "app": "survey"
  },
  {
   "statement": 6,
   "text": "Survey to demonstrate how well-embedded PCPW is in the Local Area SEND system",
   "cadence": null,
   "app": "survey"
  },
  {
   "statement": 6,
   "text": "Survey to demonstrate understanding of how well Local Area staff understand the role of the parent carer forum",
   "cadence": null,
   "app": "survey"
  },
  {
   "statement": 6,
   "text": "Monthly action log for PCPW and Local Area report",
   "cadence": "monthly",
   "app": "log"
  },
  {
   "statement": 7,
   "text": "Meeting minutes demonstrate Joint Commissioning Forum meetings optimise joint commissioning opportunities",
   "cadence": null
  },
  {
   "statement": 8,
   "text": "SEND Exec Meetings twice monthly",
   "cadence": "twice monthly",
   "notes": "Printed on one line with ''LASPB Meeting monthly''."
  },
  {
   "statement": 8,
   "text": "LASPB Meeting monthly",
   "cadence": "monthly"
  },
  {
   "statement": 8,
   "text": "WSoA Impact Group monthly",
   "cadence": "monthly"
  },
  {
   "statement": 8,
   "text": "DfE and NHS England 6-monthly reviews",
   "cadence": "6-monthly"
  },
  {
   "statement": 9,
   "text": "SEND Strategic Performance Group monthly",
   "cadence": "monthly",
   "notes": "Three items are printed on one line."
  },
  {
   "statement": 9,
   "text": "Service Scorecard performance monitoring, 4-weekly cycle",
   "cadence": "4-weekly"
  },
  {
   "statement": 9,
   "text": "WSoA Impact Group monthly report",
   "cadence": "monthly"
  },
  {
   "statement": 10,
   "text": "Minutes of DBV in SEND Project Board Meetings",
   "cadence": null
  },
  {
   "statement": 10,
   "text": "Graduated Approach Quality Assurance Activity quarterly",
   "cadence": "quarterly"
  }
 ],
 "groups": [
  "Local Area SEND Partnership Board",
  "SEND Strategic Performance Group",
  "SEND Continuous Improvement Group",
  "Delivering Better Value (DBV) Project Board",
  "Participation and Engagement (P&E) Subgroup",
  "Written Statement of Action (WSoA) Impact Group",
  "Joint Commissioning Forum",
  "Joint Health & Care Commissioning Executive Group",
  "Health and Wellbeing Board"
 ]
}'::jsonb)
from private.area a where a.key = 'wirral'
and not exists (select from private.plan p where p.area_id = a.id and p.key = 'wirral-2024-05');
