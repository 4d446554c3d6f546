-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.

select private.publish_survey('{
 "key": "ehcp_satisfaction",
 "version": 1,
 "title": "Your EHC plan",
 "minutes": 3,
 "offeredTo": [
  "parent_carer",
  "young_person_16_25",
  "child_11_15"
 ],
 "intro": "Your answers help change SEND support where you live. About 3 minutes. No names, no account.",
 "questions": [
  {
   "id": "R1",
   "kind": "choice",
   "label": "Who are you?",
   "options": [
    {
     "code": "parent_carer",
     "label": "A parent or carer"
    },
    {
     "code": "young_person_16_25",
     "label": "A young person, 16 to 25"
    },
    {
     "code": "child_11_15",
     "label": "A child or young person, 11 to 15"
    },
    {
     "code": "supporter",
     "label": "I am helping someone answer"
    }
   ],
   "role": "respondent",
   "required": true
  },
  {
   "id": "R1b",
   "kind": "choice",
   "label": "Whose views are these?",
   "options": [
    {
     "code": "parent_carer",
     "label": "A parent or carer’s"
    },
    {
     "code": "young_person_16_25",
     "label": "A young person’s, 16 to 25"
    },
    {
     "code": "child_11_15",
     "label": "A child or young person’s, 11 to 15"
    }
   ],
   "role": "views_of",
   "required": true,
   "showIf": [
    {
     "question": "R1",
     "in": [
      "supporter"
     ]
    }
   ],
   "hint": "Please give their view, in their words, even if you see it another way."
  },
  {
   "id": "R2",
   "kind": "choice",
   "label": "Where are you in the EHC plan process?",
   "options": [
    {
     "code": "request",
     "label": "Asking for an assessment"
    },
    {
     "code": "assessment",
     "label": "The assessment"
    },
    {
     "code": "draft_plan",
     "label": "The draft plan"
    },
    {
     "code": "final_plan",
     "label": "The final plan"
    },
    {
     "code": "annual_review",
     "label": "The annual review"
    },
    {
     "code": "ceased",
     "label": "The plan has ended"
    },
    {
     "code": "mediation_tribunal",
     "label": "Mediation or tribunal"
    },
    {
     "code": "not_sure",
     "label": "I’m not sure",
     "aside": true
    }
   ],
   "role": "stage",
   "required": true,
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ],
   "hint": "Pick the one you want to tell us about."
  },
  {
   "id": "R3",
   "kind": "choice",
   "label": "When was this?",
   "options": [
    {
     "code": "this_month",
     "label": "This month"
    },
    {
     "code": "last_3_months",
     "label": "In the last 3 months"
    },
    {
     "code": "longer_ago",
     "label": "Longer ago"
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH1",
   "kind": "choice",
   "label": "I have been involved in the EHC plan process for my child",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH2",
   "kind": "choice",
   "label": "My views were listened to and taken seriously",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH3",
   "kind": "choice",
   "label": "My child’s own views, wishes and feelings were asked for and used",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH4",
   "kind": "choice",
   "label": "I was given the information and support I needed to take part",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH5",
   "kind": "choice",
   "label": "I was told what would happen next, and by when",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH6",
   "kind": "choice",
   "label": "When I contacted the SEND team, I got a reply within 5 working days",
   "options": [
    {
     "code": "yes",
     "label": "Yes"
    },
    {
     "code": "no",
     "label": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH7",
   "kind": "choice",
   "label": "Overall, how satisfied are you with the council’s SEND service at this stage?",
   "options": [
    {
     "code": "very_satisfied",
     "label": "Very satisfied",
     "easyLabel": "Very happy"
    },
    {
     "code": "satisfied",
     "label": "Satisfied",
     "easyLabel": "Happy"
    },
    {
     "code": "neither",
     "label": "Neither satisfied nor dissatisfied",
     "easyLabel": "OK"
    },
    {
     "code": "dissatisfied",
     "label": "Dissatisfied",
     "easyLabel": "Sad"
    },
    {
     "code": "very_dissatisfied",
     "label": "Very dissatisfied",
     "easyLabel": "Very sad"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH8",
   "kind": "choice",
   "label": "Overall, how satisfied are you with the part health services played?",
   "options": [
    {
     "code": "very_satisfied",
     "label": "Very satisfied",
     "easyLabel": "Very happy"
    },
    {
     "code": "satisfied",
     "label": "Satisfied",
     "easyLabel": "Happy"
    },
    {
     "code": "neither",
     "label": "Neither satisfied nor dissatisfied",
     "easyLabel": "OK"
    },
    {
     "code": "dissatisfied",
     "label": "Dissatisfied",
     "easyLabel": "Sad"
    },
    {
     "code": "very_dissatisfied",
     "label": "Very dissatisfied",
     "easyLabel": "Very sad"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ],
   "hint": "If health was not part of it, choose “Doesn’t apply to me”."
  },
  {
   "id": "EH_request_1",
   "kind": "choice",
   "label": "It was clear how to ask for an assessment",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "request"
     ]
    }
   ]
  },
  {
   "id": "EH_request_2",
   "kind": "choice",
   "label": "I was told the decision within 6 weeks",
   "options": [
    {
     "code": "yes",
     "label": "Yes"
    },
    {
     "code": "no",
     "label": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "request"
     ]
    }
   ]
  },
  {
   "id": "EH_assessment_1",
   "kind": "choice",
   "label": "The people who gave advice understood my child’s needs",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "assessment"
     ]
    }
   ]
  },
  {
   "id": "EH_assessment_2",
   "kind": "choice",
   "label": "I knew who to contact",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "assessment"
     ]
    }
   ]
  },
  {
   "id": "EH_draft_plan_1",
   "kind": "choice",
   "label": "The draft describes my child as I know them",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "draft_plan"
     ]
    }
   ]
  },
  {
   "id": "EH_draft_plan_2",
   "kind": "choice",
   "label": "I had at least 15 days to comment",
   "options": [
    {
     "code": "yes",
     "label": "Yes"
    },
    {
     "code": "no",
     "label": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "draft_plan"
     ]
    }
   ]
  },
  {
   "id": "EH_final_plan_1",
   "kind": "choice",
   "label": "The plan is clear about what help will be given, by whom and how often",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "final_plan"
     ]
    }
   ]
  },
  {
   "id": "EH_final_plan_2",
   "kind": "choice",
   "label": "The final plan came within 20 weeks of the request",
   "options": [
    {
     "code": "yes",
     "label": "Yes"
    },
    {
     "code": "no",
     "label": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "final_plan"
     ]
    }
   ]
  },
  {
   "id": "EH_annual_review_1",
   "kind": "choice",
   "label": "The review looked at what works and what needs to change",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "annual_review"
     ]
    }
   ]
  },
  {
   "id": "EH_annual_review_2",
   "kind": "choice",
   "label": "The council told me its decision within 4 weeks of the meeting",
   "options": [
    {
     "code": "yes",
     "label": "Yes"
    },
    {
     "code": "no",
     "label": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "annual_review"
     ]
    }
   ]
  },
  {
   "id": "EH_annual_review_3",
   "kind": "choice",
   "label": "The new plan came within 12 weeks of the meeting",
   "options": [
    {
     "code": "yes",
     "label": "Yes"
    },
    {
     "code": "no",
     "label": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "annual_review"
     ]
    }
   ],
   "hint": "If no changes were agreed, choose “Doesn’t apply to me”."
  },
  {
   "id": "EH_ceased_1",
   "kind": "choice",
   "label": "I was told clearly why the plan was ending",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "ceased"
     ]
    }
   ]
  },
  {
   "id": "EH_ceased_2",
   "kind": "choice",
   "label": "I know what support comes next",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "ceased"
     ]
    }
   ]
  },
  {
   "id": "EH_mediation_tribunal_1",
   "kind": "choice",
   "label": "I understood my rights and how to use them",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "mediation_tribunal"
     ]
    }
   ]
  },
  {
   "id": "EH_mediation_tribunal_2",
   "kind": "choice",
   "label": "I was treated with respect while we disagreed",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "R2",
     "in": [
      "mediation_tribunal"
     ]
    }
   ]
  },
  {
   "id": "EH9",
   "kind": "text",
   "label": "What went well?",
   "maxLength": 1000,
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH10",
   "kind": "text",
   "label": "What one thing would have made it better?",
   "maxLength": 1000,
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "id": "EH1_yp",
   "kind": "choice",
   "label": "I have been involved in making or checking my plan",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "easyLabel": "I helped to make my plan",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "id": "EH2_yp",
   "kind": "choice",
   "label": "People listened to me and took me seriously",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "easyLabel": "People listened to me",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "id": "EH3_yp",
   "kind": "choice",
   "label": "My plan says what I want for my future",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "easyLabel": "My plan says what I want",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "id": "EH4_yp",
   "kind": "choice",
   "label": "I was given information I could understand",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "easyLabel": "The words were easy for me",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "id": "EH5_yp",
   "kind": "choice",
   "label": "I knew what would happen next",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "easyLabel": "I knew what was next",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "id": "EH6_yp",
   "kind": "choice",
   "label": "I had someone to help me say what I think",
   "options": [
    {
     "code": "strongly_agree",
     "label": "Strongly agree",
     "easyLabel": "Yes, a lot"
    },
    {
     "code": "agree",
     "label": "Agree",
     "easyLabel": "Yes, a bit"
    },
    {
     "code": "neither",
     "label": "Neither agree nor disagree",
     "easyLabel": "In the middle"
    },
    {
     "code": "disagree",
     "label": "Disagree",
     "easyLabel": "Not much"
    },
    {
     "code": "strongly_disagree",
     "label": "Strongly disagree",
     "easyLabel": "No"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "easyLabel": "Someone helped me speak up",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "id": "EH7_yp",
   "kind": "choice",
   "label": "Overall, how satisfied are you with how your plan was done?",
   "options": [
    {
     "code": "very_satisfied",
     "label": "Very satisfied",
     "easyLabel": "Very happy"
    },
    {
     "code": "satisfied",
     "label": "Satisfied",
     "easyLabel": "Happy"
    },
    {
     "code": "neither",
     "label": "Neither satisfied nor dissatisfied",
     "easyLabel": "OK"
    },
    {
     "code": "dissatisfied",
     "label": "Dissatisfied",
     "easyLabel": "Sad"
    },
    {
     "code": "very_dissatisfied",
     "label": "Very dissatisfied",
     "easyLabel": "Very sad"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    },
    {
     "code": "does_not_apply",
     "label": "Doesn’t apply to me",
     "easyLabel": "This is not about me",
     "aside": true
    }
   ],
   "easyLabel": "How do you feel about how we made your plan?",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "id": "EH8_yp",
   "kind": "text",
   "label": "What would you change?",
   "maxLength": 1000,
   "easyLabel": "What should we do better? You can write, or skip.",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "id": "LOC",
   "kind": "choice",
   "label": "Which area do you live in?",
   "options": [
    {
     "code": "birkenhead",
     "label": "Birkenhead"
    },
    {
     "code": "wallasey",
     "label": "Wallasey"
    },
    {
     "code": "south_wirral",
     "label": "South Wirral"
    },
    {
     "code": "west_wirral",
     "label": "West Wirral"
    },
    {
     "code": "outside",
     "label": "Outside Wirral"
    },
    {
     "code": "prefer_not_to_say",
     "label": "I’d rather not say",
     "aside": true
    }
   ],
   "role": "locality",
   "easyLabel": "Where do you live?"
  },
  {
   "id": "PHASE",
   "kind": "choice",
   "label": "Where is your child learning now?",
   "options": [
    {
     "code": "early_years",
     "label": "Nursery or early years"
    },
    {
     "code": "primary",
     "label": "Primary school"
    },
    {
     "code": "secondary",
     "label": "Secondary school"
    },
    {
     "code": "post_16",
     "label": "College or training after 16"
    },
    {
     "code": "not_in_school",
     "label": "Not in school or college"
    },
    {
     "code": "prefer_not_to_say",
     "label": "I’d rather not say",
     "aside": true
    }
   ],
   "role": "phase",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    },
    {
     "question": "R1b",
     "in": [
      "parent_carer"
     ]
    }
   ]
  }
 ],
 "measures": [
  {
   "metric": "parent_carers_involved_ehcp",
   "agency": "all",
   "question": "EH1",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH2",
   "agency": "all",
   "question": "EH2",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH3",
   "agency": "all",
   "question": "EH3",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH4",
   "agency": "all",
   "question": "EH4",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH5",
   "agency": "all",
   "question": "EH5",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH6",
   "agency": "all",
   "question": "EH6",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "feedback_satisfied_la",
   "agency": "la",
   "question": "EH7",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "feedback_satisfied_health",
   "agency": "health",
   "question": "EH8",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_request_1",
   "agency": "all",
   "question": "EH_request_1",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_request_2",
   "agency": "all",
   "question": "EH_request_2",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_assessment_1",
   "agency": "all",
   "question": "EH_assessment_1",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_assessment_2",
   "agency": "all",
   "question": "EH_assessment_2",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_draft_plan_1",
   "agency": "all",
   "question": "EH_draft_plan_1",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_draft_plan_2",
   "agency": "all",
   "question": "EH_draft_plan_2",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_final_plan_1",
   "agency": "all",
   "question": "EH_final_plan_1",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_final_plan_2",
   "agency": "all",
   "question": "EH_final_plan_2",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_annual_review_1",
   "agency": "all",
   "question": "EH_annual_review_1",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_annual_review_2",
   "agency": "all",
   "question": "EH_annual_review_2",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_annual_review_3",
   "agency": "all",
   "question": "EH_annual_review_3",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_ceased_1",
   "agency": "all",
   "question": "EH_ceased_1",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_ceased_2",
   "agency": "all",
   "question": "EH_ceased_2",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_mediation_tribunal_1",
   "agency": "all",
   "question": "EH_mediation_tribunal_1",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_mediation_tribunal_2",
   "agency": "all",
   "question": "EH_mediation_tribunal_2",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH1_yp",
   "agency": "all",
   "question": "EH1_yp",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH2_yp",
   "agency": "all",
   "question": "EH2_yp",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH3_yp",
   "agency": "all",
   "question": "EH3_yp",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH4_yp",
   "agency": "all",
   "question": "EH4_yp",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH5_yp",
   "agency": "all",
   "question": "EH5_yp",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH6_yp",
   "agency": "all",
   "question": "EH6_yp",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH7_yp",
   "agency": "all",
   "question": "EH7_yp",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  }
 ]
}'::jsonb);

select private.publish_survey('{
 "key": "about_you",
 "version": 1,
 "title": "A few questions about you",
 "intro": "You can skip these. They are counted apart from your answers.",
 "minutes": 1,
 "offeredTo": [
  "other"
 ],
 "questions": [
  {
   "id": "age",
   "kind": "choice",
   "label": "How old are you?",
   "options": [
    {
     "code": "age_16_24",
     "label": "16 to 24"
    },
    {
     "code": "age_25_34",
     "label": "25 to 34"
    },
    {
     "code": "age_35_44",
     "label": "35 to 44"
    },
    {
     "code": "age_45_54",
     "label": "45 to 54"
    },
    {
     "code": "age_55_64",
     "label": "55 to 64"
    },
    {
     "code": "age_65_over",
     "label": "65 or over"
    },
    {
     "code": "rather_not",
     "label": "I’d rather not say",
     "aside": true
    }
   ]
  },
  {
   "id": "sex",
   "kind": "choice",
   "label": "What is your sex?",
   "options": [
    {
     "code": "female",
     "label": "Female"
    },
    {
     "code": "male",
     "label": "Male"
    },
    {
     "code": "rather_not",
     "label": "I’d rather not say",
     "aside": true
    }
   ]
  },
  {
   "id": "ethnic_group",
   "kind": "choice",
   "label": "What is your ethnic group?",
   "options": [
    {
     "code": "asian",
     "label": "Asian or Asian British"
    },
    {
     "code": "black",
     "label": "Black, Black British, Caribbean or African"
    },
    {
     "code": "mixed",
     "label": "Mixed or multiple ethnic groups"
    },
    {
     "code": "white",
     "label": "White"
    },
    {
     "code": "other",
     "label": "Another ethnic group"
    },
    {
     "code": "rather_not",
     "label": "I’d rather not say",
     "aside": true
    }
   ]
  },
  {
   "id": "condition",
   "kind": "choice",
   "label": "Do you have a health condition or illness that has lasted, or will last, 12 months or more?",
   "options": [
    {
     "code": "yes",
     "label": "Yes"
    },
    {
     "code": "no",
     "label": "No"
    },
    {
     "code": "rather_not",
     "label": "I’d rather not say",
     "aside": true
    }
   ],
   "hint": "This can be of the body or of the mind."
  },
  {
   "id": "limits",
   "kind": "choice",
   "label": "Does it make it harder for you to do day-to-day things?",
   "options": [
    {
     "code": "a_lot",
     "label": "Yes, a lot"
    },
    {
     "code": "a_little",
     "label": "Yes, a little"
    },
    {
     "code": "not_at_all",
     "label": "Not at all"
    },
    {
     "code": "rather_not",
     "label": "I’d rather not say",
     "aside": true
    }
   ],
   "showIf": [
    {
     "question": "condition",
     "in": [
      "yes"
     ]
    }
   ]
  }
 ],
 "measures": []
}'::jsonb);
