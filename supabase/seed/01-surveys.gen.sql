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
   "easyLabel": "Who are you?",
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
   "easyLabel": "Whose views are these?",
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
   "id": "R1c",
   "kind": "choice",
   "label": "Who is filling this in?",
   "options": [
    {
     "code": "me",
     "label": "Me"
    },
    {
     "code": "me_with_help",
     "label": "Me, with help"
    },
    {
     "code": "someone_for_me",
     "label": "Someone for me"
    }
   ],
   "easyLabel": "Who is filling this in?",
   "role": "filled_in_by",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ],
   "hint": "Helping someone? Please give their view, not yours."
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
   "metric": "ehcp_satisfaction.R1c",
   "question": "R1c",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "ehcp_satisfaction.R3",
   "question": "R3",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "parent_carers_involved_ehcp",
   "question": "EH1",
   "agency": "all",
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
   "question": "EH2",
   "agency": "all",
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
   "question": "EH3",
   "agency": "all",
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
   "question": "EH4",
   "agency": "all",
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
   "question": "EH5",
   "agency": "all",
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
   "question": "EH6",
   "agency": "all",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "feedback_satisfied_la",
   "question": "EH7",
   "agency": "la",
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
   "question": "EH8",
   "agency": "health",
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
   "question": "EH_request_1",
   "agency": "all",
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
   "question": "EH_request_2",
   "agency": "all",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_assessment_1",
   "question": "EH_assessment_1",
   "agency": "all",
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
   "question": "EH_assessment_2",
   "agency": "all",
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
   "question": "EH_draft_plan_1",
   "agency": "all",
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
   "question": "EH_draft_plan_2",
   "agency": "all",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_final_plan_1",
   "question": "EH_final_plan_1",
   "agency": "all",
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
   "question": "EH_final_plan_2",
   "agency": "all",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_annual_review_1",
   "question": "EH_annual_review_1",
   "agency": "all",
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
   "question": "EH_annual_review_2",
   "agency": "all",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_annual_review_3",
   "question": "EH_annual_review_3",
   "agency": "all",
   "positive": [
    "yes"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "ehcp_satisfaction.EH_ceased_1",
   "question": "EH_ceased_1",
   "agency": "all",
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
   "question": "EH_ceased_2",
   "agency": "all",
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
   "question": "EH_mediation_tribunal_1",
   "agency": "all",
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
   "question": "EH_mediation_tribunal_2",
   "agency": "all",
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
   "question": "EH1_yp",
   "agency": "all",
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
   "question": "EH2_yp",
   "agency": "all",
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
   "question": "EH3_yp",
   "agency": "all",
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
   "question": "EH4_yp",
   "agency": "all",
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
   "question": "EH5_yp",
   "agency": "all",
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
   "question": "EH6_yp",
   "agency": "all",
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
   "question": "EH7_yp",
   "agency": "all",
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
 "key": "friends_family",
 "version": 1,
 "title": "A service you used",
 "minutes": 2,
 "offeredTo": [
  "parent_carer",
  "young_person_16_25",
  "child_11_15"
 ],
 "intro": "Tell us about one service. About 2 minutes. No names, no account.",
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
   "easyLabel": "Who are you?",
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
   "easyLabel": "Whose views are these?",
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
   "id": "FF6",
   "kind": "choice",
   "label": "Who is filling this in?",
   "options": [
    {
     "code": "me",
     "label": "Me"
    },
    {
     "code": "me_with_help",
     "label": "Me, with help"
    },
    {
     "code": "someone_for_me",
     "label": "Someone for me"
    }
   ],
   "easyLabel": "Who is filling this in?",
   "role": "filled_in_by",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "parent_carer",
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ],
   "hint": "Helping someone? Please give their view, not yours."
  },
  {
   "id": "FF0",
   "kind": "choice",
   "label": "Which service do you want to tell us about?",
   "options": [
    {
     "code": "send_team",
     "label": "SEND team (SENDSTART)",
     "easyLabel": "SEND team"
    },
    {
     "code": "educational_psychology",
     "label": "Educational psychology"
    },
    {
     "code": "local_offer",
     "label": "Local Offer (SENDLO)",
     "easyLabel": "Local Offer website"
    },
    {
     "code": "family_hub",
     "label": "Family Hub"
    },
    {
     "code": "speech_language",
     "label": "Speech and language therapy",
     "easyLabel": "Speech therapy"
    },
    {
     "code": "neurodevelopmental",
     "label": "Autism or ADHD pathway",
     "easyLabel": "Autism or ADHD team"
    },
    {
     "code": "camhs",
     "label": "CAMHS (mental health)",
     "easyLabel": "CAMHS: help with feelings"
    },
    {
     "code": "community_nursing",
     "label": "Community nursing",
     "easyLabel": "Nurses"
    },
    {
     "code": "other_health",
     "label": "Another health service",
     "easyLabel": "Other health help"
    },
    {
     "code": "childrens_social_care",
     "label": "Children’s social care",
     "easyLabel": "Social worker"
    },
    {
     "code": "short_breaks",
     "label": "Short breaks"
    },
    {
     "code": "school_college",
     "label": "School or college"
    },
    {
     "code": "not_sure",
     "label": "I’m not sure",
     "aside": true
    }
   ],
   "easyLabel": "Which service is this about?",
   "role": "service",
   "required": true
  },
  {
   "id": "FF1",
   "kind": "choice",
   "label": "Was this in the last month?",
   "options": [
    {
     "code": "last_month",
     "label": "Yes"
    },
    {
     "code": "longer_ago",
     "label": "No, longer ago"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    }
   ],
   "easyLabel": "Was this in the last month?"
  },
  {
   "id": "FF2",
   "kind": "choice",
   "label": "Overall, how was your experience of our service?",
   "options": [
    {
     "code": "very_good",
     "label": "Very good"
    },
    {
     "code": "good",
     "label": "Good"
    },
    {
     "code": "neither",
     "label": "Neither good nor poor",
     "easyLabel": "OK"
    },
    {
     "code": "poor",
     "label": "Poor",
     "easyLabel": "Bad"
    },
    {
     "code": "very_poor",
     "label": "Very poor",
     "easyLabel": "Very bad"
    },
    {
     "code": "dont_know",
     "label": "Don’t know",
     "easyLabel": "I don’t know",
     "aside": true
    }
   ],
   "easyLabel": "How was this service?"
  },
  {
   "id": "FF3",
   "kind": "text",
   "label": "Please can you tell us why you gave this answer?",
   "maxLength": 1000,
   "easyLabel": "Why? You can write, or skip."
  },
  {
   "id": "FF4",
   "kind": "text",
   "label": "What could we have done better?",
   "maxLength": 1000,
   "easyLabel": "What would make it better? You can write, or skip."
  },
  {
   "id": "FF5",
   "kind": "choice",
   "label": "Overall, how satisfied are you with this service?",
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
   "easyLabel": "How do you feel about this service?"
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
  }
 ],
 "measures": [
  {
   "metric": "friends_family.FF6",
   "question": "FF6",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "friends_family.FF0",
   "question": "FF0",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "friends_family.FF1",
   "question": "FF1",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "friends_family.FF2",
   "question": "FF2",
   "agency": "la",
   "positive": [
    "very_good",
    "good"
   ],
   "excluded": [],
   "when": [
    {
     "question": "FF0",
     "in": [
      "send_team",
      "educational_psychology",
      "local_offer",
      "family_hub"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF2",
   "question": "FF2",
   "agency": "health",
   "positive": [
    "very_good",
    "good"
   ],
   "excluded": [],
   "when": [
    {
     "question": "FF0",
     "in": [
      "speech_language",
      "neurodevelopmental",
      "camhs",
      "community_nursing",
      "other_health"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF2",
   "question": "FF2",
   "agency": "social_care",
   "positive": [
    "very_good",
    "good"
   ],
   "excluded": [],
   "when": [
    {
     "question": "FF0",
     "in": [
      "childrens_social_care",
      "short_breaks"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF2",
   "question": "FF2",
   "agency": "education",
   "positive": [
    "very_good",
    "good"
   ],
   "excluded": [],
   "when": [
    {
     "question": "FF0",
     "in": [
      "school_college"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF2",
   "question": "FF2",
   "agency": "all",
   "positive": [
    "very_good",
    "good"
   ],
   "excluded": [],
   "when": [
    {
     "question": "FF0",
     "in": [
      "not_sure"
     ]
    }
   ]
  },
  {
   "metric": "feedback_satisfied_la",
   "question": "FF5",
   "agency": "la",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "send_team",
      "educational_psychology",
      "local_offer",
      "family_hub"
     ]
    },
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "metric": "feedback_satisfied_health",
   "question": "FF5",
   "agency": "health",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "speech_language",
      "neurodevelopmental",
      "camhs",
      "community_nursing",
      "other_health"
     ]
    },
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF5",
   "question": "FF5",
   "agency": "social_care",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "childrens_social_care",
      "short_breaks"
     ]
    },
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF5",
   "question": "FF5",
   "agency": "education",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "school_college"
     ]
    },
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF5",
   "question": "FF5",
   "agency": "all",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "not_sure"
     ]
    },
    {
     "question": "R1",
     "in": [
      "parent_carer"
     ]
    }
   ]
  },
  {
   "metric": "feedback_satisfied_la",
   "question": "FF5",
   "agency": "la",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "send_team",
      "educational_psychology",
      "local_offer",
      "family_hub"
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
   "metric": "feedback_satisfied_health",
   "question": "FF5",
   "agency": "health",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "speech_language",
      "neurodevelopmental",
      "camhs",
      "community_nursing",
      "other_health"
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
   "metric": "friends_family.FF5",
   "question": "FF5",
   "agency": "social_care",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "childrens_social_care",
      "short_breaks"
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
   "metric": "friends_family.FF5",
   "question": "FF5",
   "agency": "education",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "school_college"
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
   "metric": "friends_family.FF5",
   "question": "FF5",
   "agency": "all",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "not_sure"
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
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "la",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "send_team",
      "educational_psychology",
      "local_offer",
      "family_hub"
     ]
    },
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "health",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "speech_language",
      "neurodevelopmental",
      "camhs",
      "community_nursing",
      "other_health"
     ]
    },
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "social_care",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "childrens_social_care",
      "short_breaks"
     ]
    },
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "education",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "school_college"
     ]
    },
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "all",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "not_sure"
     ]
    },
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ]
  },
  {
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "la",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "send_team",
      "educational_psychology",
      "local_offer",
      "family_hub"
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
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "health",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "speech_language",
      "neurodevelopmental",
      "camhs",
      "community_nursing",
      "other_health"
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
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "social_care",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "childrens_social_care",
      "short_breaks"
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
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "education",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "school_college"
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
   "metric": "friends_family.FF5_yp",
   "question": "FF5",
   "agency": "all",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "FF0",
     "in": [
      "not_sure"
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
  }
 ]
}'::jsonb);

select private.publish_survey('{
 "key": "transition",
 "version": 1,
 "title": "A move to somewhere new",
 "minutes": 3,
 "offeredTo": [
  "parent_carer",
  "young_person_16_25",
  "child_11_15"
 ],
 "intro": "Tell us about one move. About 3 minutes. No names, no account.",
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
   "easyLabel": "Who are you?",
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
   "easyLabel": "Whose views are these?",
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
   "id": "R1c",
   "kind": "choice",
   "label": "Who is filling this in?",
   "options": [
    {
     "code": "me",
     "label": "Me"
    },
    {
     "code": "me_with_help",
     "label": "Me, with help"
    },
    {
     "code": "someone_for_me",
     "label": "Someone for me"
    }
   ],
   "easyLabel": "Who is filling this in?",
   "role": "filled_in_by",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ],
   "hint": "Helping someone? Please give their view, not yours."
  },
  {
   "id": "T0",
   "kind": "choice",
   "label": "Which move is this about?",
   "options": [
    {
     "code": "nursery_to_school",
     "label": "Nursery to school"
    },
    {
     "code": "primary_to_secondary",
     "label": "Primary to secondary school"
    },
    {
     "code": "changing_school",
     "label": "Changing school",
     "easyLabel": "To a new school"
    },
    {
     "code": "school_to_college",
     "label": "School to college or training",
     "easyLabel": "To college or training"
    },
    {
     "code": "adult_health_care",
     "label": "To adult health or care",
     "easyLabel": "To health or care for adults"
    },
    {
     "code": "work_internship",
     "label": "To work or an internship",
     "easyLabel": "To a job"
    }
   ],
   "easyLabel": "Which move is this about?",
   "required": true
  },
  {
   "id": "T00",
   "kind": "choice",
   "label": "Where are you in the move?",
   "options": [
    {
     "code": "before",
     "label": "It has not happened yet"
    },
    {
     "code": "during",
     "label": "It is happening now"
    },
    {
     "code": "after",
     "label": "It has happened"
    }
   ],
   "easyLabel": "When is your move?"
  },
  {
   "id": "T1",
   "kind": "choice",
   "label": "The move was planned early enough",
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
   "easyLabel": "My move was planned early"
  },
  {
   "id": "T2",
   "kind": "choice",
   "label": "I knew what would happen and when",
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
   "easyLabel": "I knew the plan"
  },
  {
   "id": "T3",
   "kind": "choice",
   "label": "The new place understood what help is needed",
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
   "youngLabel": "The new place understood what help I need",
   "easyLabel": "My new place knew how to help me"
  },
  {
   "id": "T4",
   "kind": "choice",
   "label": "Information was passed on, so we did not start again",
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
   "youngLabel": "Information was passed on, so I did not start again",
   "easyLabel": "I did not have to tell my story again"
  },
  {
   "id": "T5",
   "kind": "choice",
   "label": "Visits or meetings before the move helped",
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
   "easyLabel": "I met people before I moved. It helped."
  },
  {
   "id": "T6",
   "kind": "choice",
   "label": "My child’s wishes were at the centre of the plan",
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
   "youngLabel": "My wishes were at the centre of the plan",
   "easyLabel": "People asked what I want"
  },
  {
   "id": "T7",
   "kind": "choice",
   "label": "Support did not stop during the move",
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
   "youngLabel": "My support did not stop during the move",
   "easyLabel": "My help stayed the same"
  },
  {
   "id": "T8",
   "kind": "choice",
   "label": "We talked about work, home, health and friends in adult life",
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
   "youngLabel": "We talked about work, home, health and friends when I am an adult",
   "easyLabel": "We talked about when I grow up",
   "showIf": [
    {
     "question": "T0",
     "in": [
      "changing_school",
      "school_to_college",
      "adult_health_care",
      "work_internship"
     ]
    }
   ],
   "hint": "Not in year 9 yet? Choose the answer that says it is not about you."
  },
  {
   "id": "T9",
   "kind": "choice",
   "label": "Overall, how satisfied are you with this move?",
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
   "easyLabel": "How do you feel about the move?"
  },
  {
   "id": "T10",
   "kind": "text",
   "label": "What would have made the move better?",
   "maxLength": 1000,
   "easyLabel": "What would make a move better? You can write, or skip."
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
  }
 ],
 "measures": [
  {
   "metric": "transition.R1c",
   "question": "R1c",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "transition.T0",
   "question": "T0",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "transition.T00",
   "question": "T00",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "transition.T1",
   "question": "T1",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "transition.T2",
   "question": "T2",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "transition.T3",
   "question": "T3",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "transition.T4",
   "question": "T4",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "transition.T5",
   "question": "T5",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "transition.T6",
   "question": "T6",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "transition.T7",
   "question": "T7",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "transition.T8",
   "question": "T8",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "transition.T9",
   "question": "T9",
   "agency": "all",
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
 "key": "cyp_voice",
 "version": 1,
 "title": "Having your say",
 "minutes": 3,
 "offeredTo": [
  "young_person_16_25",
  "child_11_15"
 ],
 "intro": "This is about having your say. About 3 minutes. No names, no account.",
 "questions": [
  {
   "id": "R1",
   "kind": "choice",
   "label": "Who are you?",
   "options": [
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
   "easyLabel": "Who are you?",
   "role": "respondent",
   "required": true
  },
  {
   "id": "R1b",
   "kind": "choice",
   "label": "Whose views are these?",
   "options": [
    {
     "code": "young_person_16_25",
     "label": "A young person’s, 16 to 25"
    },
    {
     "code": "child_11_15",
     "label": "A child or young person’s, 11 to 15"
    }
   ],
   "easyLabel": "Whose views are these?",
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
   "id": "R1c",
   "kind": "choice",
   "label": "Who is filling this in?",
   "options": [
    {
     "code": "me",
     "label": "Me"
    },
    {
     "code": "me_with_help",
     "label": "Me, with help"
    },
    {
     "code": "someone_for_me",
     "label": "Someone for me"
    }
   ],
   "easyLabel": "Who is filling this in?",
   "role": "filled_in_by",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ],
   "hint": "Helping someone? Please give their view, not yours."
  },
  {
   "id": "CV1",
   "kind": "choice",
   "label": "I had a good chance to say what I think",
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
   "easyLabel": "I could say what I think"
  },
  {
   "id": "CV2",
   "kind": "choice",
   "label": "I felt safe to say it",
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
   "easyLabel": "I felt safe to say it"
  },
  {
   "id": "CV3",
   "kind": "choice",
   "label": "I could say it in my own way",
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
   "easyLabel": "I could say it my way",
   "hint": "You can talk, write, sign, or use pictures or a device."
  },
  {
   "id": "CV4",
   "kind": "choice",
   "label": "I had the help I needed to say it",
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
   "easyLabel": "I had the help I needed"
  },
  {
   "id": "CV5",
   "kind": "choice",
   "label": "The right people listened",
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
   "easyLabel": "The right people listened"
  },
  {
   "id": "CV6",
   "kind": "choice",
   "label": "Something changed because of what we said",
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
   "easyLabel": "Something changed because of us"
  },
  {
   "id": "CV7",
   "kind": "choice",
   "label": "Someone told me what happened next",
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
   "easyLabel": "Someone told me what came next"
  },
  {
   "id": "CV8",
   "kind": "choice",
   "label": "Overall, how do you feel about having your say where you live?",
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
   "easyLabel": "How do you feel about having your say?"
  },
  {
   "id": "CV9",
   "kind": "many",
   "label": "What matters most to you?",
   "options": [
    {
     "code": "friends",
     "label": "Friends"
    },
    {
     "code": "school",
     "label": "School or college",
     "easyLabel": "School"
    },
    {
     "code": "getting_about",
     "label": "Getting about"
    },
    {
     "code": "health",
     "label": "Health"
    },
    {
     "code": "home",
     "label": "Home"
    },
    {
     "code": "work",
     "label": "Work"
    },
    {
     "code": "being_listened_to",
     "label": "Being listened to",
     "easyLabel": "People listen to me"
    }
   ],
   "easyLabel": "What matters most to you?"
  },
  {
   "id": "CV10",
   "kind": "text",
   "label": "Is there anything else you want to say?",
   "maxLength": 1000,
   "easyLabel": "Do you want to say more? You can write, or skip."
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
  }
 ],
 "measures": [
  {
   "metric": "cyp_voice.R1c",
   "question": "R1c",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "cyp_voice.CV1",
   "question": "CV1",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "cyp_voice.CV2",
   "question": "CV2",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "cyp_voice.CV3",
   "question": "CV3",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "cyp_voice.CV4",
   "question": "CV4",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "cyp_voice.CV5",
   "question": "CV5",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "cyp_voice.CV6",
   "question": "CV6",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "cyp_voice.CV7",
   "question": "CV7",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "cyp_voice.CV8",
   "question": "CV8",
   "agency": "all",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "cyp_voice.CV9",
   "question": "CV9",
   "agency": "all",
   "positive": [],
   "excluded": []
  }
 ]
}'::jsonb);

select private.publish_survey('{
 "key": "annual_send",
 "version": 1,
 "title": "The yearly SEND survey",
 "minutes": 5,
 "offeredTo": [
  "parent_carer",
  "young_person_16_25",
  "child_11_15"
 ],
 "intro": "Once a year we ask how SEND support is going. About 5 minutes. No names, no account.",
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
   "easyLabel": "Who are you?",
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
   "easyLabel": "Whose views are these?",
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
   "id": "R1c",
   "kind": "choice",
   "label": "Who is filling this in?",
   "options": [
    {
     "code": "me",
     "label": "Me"
    },
    {
     "code": "me_with_help",
     "label": "Me, with help"
    },
    {
     "code": "someone_for_me",
     "label": "Someone for me"
    }
   ],
   "easyLabel": "Who is filling this in?",
   "role": "filled_in_by",
   "showIf": [
    {
     "question": "R1",
     "in": [
      "young_person_16_25",
      "child_11_15"
     ]
    }
   ],
   "hint": "Helping someone? Please give their view, not yours."
  },
  {
   "id": "AS_plan",
   "kind": "choice",
   "label": "Does your child have an EHC plan?",
   "options": [
    {
     "code": "has_plan",
     "label": "Yes"
    },
    {
     "code": "no_plan",
     "label": "No"
    },
    {
     "code": "not_sure",
     "label": "I’m not sure",
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
   "required": true
  },
  {
   "id": "AS_wait",
   "kind": "choice",
   "label": "Is your child waiting for a health assessment?",
   "options": [
    {
     "code": "waiting",
     "label": "Yes"
    },
    {
     "code": "not_waiting",
     "label": "No"
    },
    {
     "code": "not_sure",
     "label": "I’m not sure",
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
   "required": true
  },
  {
   "id": "AS1",
   "kind": "choice",
   "label": "My child’s needs were spotted early enough",
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
   "id": "AS2",
   "kind": "choice",
   "label": "My child gets the right help at the right time",
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
   "youngLabel": "I get the right help at the right time",
   "easyLabel": "I get help when I need it"
  },
  {
   "id": "AS3",
   "kind": "choice",
   "label": "I take part in decisions about my child’s support",
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
   "id": "AS4",
   "kind": "choice",
   "label": "My child has a say in decisions about their life",
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
   "youngLabel": "I have a say in decisions about my life",
   "easyLabel": "People ask me what I think"
  },
  {
   "id": "AS5",
   "kind": "choice",
   "label": "Education, health and care services work together for my child",
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
   "id": "AS6",
   "kind": "choice",
   "label": "My child is included and welcome in their school or college",
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
   "youngLabel": "I am included and welcome at my school or college",
   "easyLabel": "I feel safe and welcome at school or college"
  },
  {
   "id": "AS7",
   "kind": "choice",
   "label": "My child can join in activities where we live",
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
   "youngLabel": "I can join in activities where I live",
   "easyLabel": "I can do things I like near home"
  },
  {
   "id": "AS8",
   "kind": "choice",
   "label": "My child is being prepared for their next step",
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
   "youngLabel": "I am being prepared for my next step",
   "easyLabel": "I know what comes next for me"
  },
  {
   "id": "AS9",
   "kind": "choice",
   "label": "Services tell me about changes and decisions that affect us",
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
   "id": "AS10",
   "kind": "choice",
   "label": "I know how to get advice if I disagree",
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
   "id": "AS_plan_help",
   "kind": "choice",
   "label": "The help in the plan is being given",
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
     "question": "AS_plan",
     "in": [
      "has_plan"
     ]
    }
   ]
  },
  {
   "id": "AS_wait_help",
   "kind": "choice",
   "label": "I am kept informed and supported while we wait",
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
     "question": "AS_wait",
     "in": [
      "waiting"
     ]
    }
   ]
  },
  {
   "id": "AS11",
   "kind": "choice",
   "label": "Overall, how satisfied are you with SEND support where you live?",
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
   "id": "AS11_la",
   "kind": "choice",
   "label": "How satisfied are you with the council’s part?",
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
   "id": "AS11_health",
   "kind": "choice",
   "label": "How satisfied are you with the part of health services?",
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
   "id": "AS11_social_care",
   "kind": "choice",
   "label": "How satisfied are you with the part of social care?",
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
   "id": "AS11_education",
   "kind": "choice",
   "label": "How satisfied are you with the part of your child’s school or college?",
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
   "id": "AS12",
   "kind": "text",
   "label": "What should change first?",
   "maxLength": 1000,
   "youngLabel": "What should change first?",
   "easyLabel": "What should we change? You can write, or skip."
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
   "metric": "annual_send.R1c",
   "question": "R1c",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "annual_send.AS_plan",
   "question": "AS_plan",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "annual_send.AS_wait",
   "question": "AS_wait",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "annual_send.AS1",
   "question": "AS1",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS2",
   "question": "AS2",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS3",
   "question": "AS3",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS4",
   "question": "AS4",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS5",
   "question": "AS5",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS6",
   "question": "AS6",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS7",
   "question": "AS7",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS8",
   "question": "AS8",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS9",
   "question": "AS9",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS10",
   "question": "AS10",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS_plan_help",
   "question": "AS_plan_help",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS_wait_help",
   "question": "AS_wait_help",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS11",
   "question": "AS11",
   "agency": "all",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS11_la",
   "question": "AS11_la",
   "agency": "la",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS11_health",
   "question": "AS11_health",
   "agency": "health",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS11_social_care",
   "question": "AS11_social_care",
   "agency": "social_care",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "annual_send.AS11_education",
   "question": "AS11_education",
   "agency": "education",
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
 "key": "local_offer_website",
 "version": 1,
 "title": "The Local Offer website",
 "minutes": 2,
 "offeredTo": [
  "parent_carer",
  "young_person_16_25",
  "professional",
  "other"
 ],
 "intro": "Tell us about the Local Offer website. About 2 minutes. No names, no account.",
 "questions": [
  {
   "id": "LO0",
   "kind": "choice",
   "label": "Who are you?",
   "options": [
    {
     "code": "parent_carer",
     "label": "A parent or carer"
    },
    {
     "code": "young_person_16_25",
     "label": "A young person"
    },
    {
     "code": "professional",
     "label": "I work with families"
    },
    {
     "code": "other",
     "label": "Someone else"
    }
   ],
   "easyLabel": "Who are you?",
   "role": "respondent",
   "required": true
  },
  {
   "id": "R1c",
   "kind": "choice",
   "label": "Who is filling this in?",
   "options": [
    {
     "code": "me",
     "label": "Me"
    },
    {
     "code": "me_with_help",
     "label": "Me, with help"
    },
    {
     "code": "someone_for_me",
     "label": "Someone for me"
    }
   ],
   "easyLabel": "Who is filling this in?",
   "role": "filled_in_by",
   "showIf": [
    {
     "question": "LO0",
     "in": [
      "young_person_16_25"
     ]
    }
   ],
   "hint": "Helping someone? Please give their view, not yours."
  },
  {
   "id": "LO1",
   "kind": "choice",
   "label": "Overall, how satisfied are you with the Local Offer website (SENDLO)?",
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
   "easyLabel": "How do you feel about the website?"
  },
  {
   "id": "LO2",
   "kind": "choice",
   "label": "What did you come to do?",
   "options": [
    {
     "code": "find_service",
     "label": "Find a service",
     "easyLabel": "Find help"
    },
    {
     "code": "learn_plans",
     "label": "Learn about EHC plans"
    },
    {
     "code": "find_events",
     "label": "Find events",
     "easyLabel": "Find things to do"
    },
    {
     "code": "find_contact",
     "label": "Find who to contact",
     "easyLabel": "Find who to ask"
    },
    {
     "code": "other",
     "label": "Something else"
    }
   ],
   "easyLabel": "What did you want to do?"
  },
  {
   "id": "LO3",
   "kind": "choice",
   "label": "I found what I needed",
   "options": [
    {
     "code": "yes",
     "label": "Yes"
    },
    {
     "code": "partly",
     "label": "Partly",
     "easyLabel": "A bit"
    },
    {
     "code": "no",
     "label": "No"
    }
   ],
   "easyLabel": "Did you find what you wanted?"
  },
  {
   "id": "LO4",
   "kind": "choice",
   "label": "The information was up to date",
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
   "easyLabel": "It was up to date"
  },
  {
   "id": "LO5",
   "kind": "choice",
   "label": "The words were easy to understand",
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
   "easyLabel": "It was easy to read"
  },
  {
   "id": "LO6",
   "kind": "choice",
   "label": "It worked well on my phone or with my access tools",
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
   "easyLabel": "It worked well on my phone"
  },
  {
   "id": "LO7",
   "kind": "text",
   "label": "What is missing or wrong?",
   "maxLength": 1000,
   "easyLabel": "What is missing or wrong? You can write, or skip."
  },
  {
   "id": "LO7_publish",
   "kind": "choice",
   "label": "If you wrote a comment: may we publish it, with the council’s reply?",
   "options": [
    {
     "code": "may_publish",
     "label": "Yes, you may publish it"
    },
    {
     "code": "keep_private",
     "label": "No, please do not publish it"
    }
   ],
   "easyLabel": "May we show other people what you wrote?",
   "hint": "We never publish a name."
  }
 ],
 "measures": [
  {
   "metric": "local_offer_website.R1c",
   "question": "R1c",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "local_offer_website_satisfied",
   "question": "LO1",
   "agency": "all",
   "positive": [
    "very_satisfied",
    "satisfied"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "local_offer_website.LO2",
   "question": "LO2",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "local_offer_website.LO3",
   "question": "LO3",
   "agency": "all",
   "positive": [
    "yes"
   ],
   "excluded": []
  },
  {
   "metric": "local_offer_website.LO4",
   "question": "LO4",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "local_offer_website.LO5",
   "question": "LO5",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "local_offer_website.LO6",
   "question": "LO6",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ]
  },
  {
   "metric": "local_offer_website.LO7_publish",
   "question": "LO7_publish",
   "agency": "all",
   "positive": [],
   "excluded": []
  }
 ]
}'::jsonb);

select private.publish_survey('{
 "key": "pcpw_embeddedness",
 "version": 1,
 "title": "Working with PCPW",
 "minutes": 4,
 "offeredTo": [
  "professional"
 ],
 "intro": "For members of PCPW, and for leaders and staff. About 4 minutes. No names, no account.",
 "questions": [
  {
   "id": "PE_who",
   "kind": "choice",
   "label": "Who are you?",
   "options": [
    {
     "code": "pcpw_member",
     "label": "A member of PCPW"
    },
    {
     "code": "leader",
     "label": "A leader in the local area"
    },
    {
     "code": "staff",
     "label": "A member of staff in the local area"
    }
   ],
   "required": true
  },
  {
   "id": "PE_agency",
   "kind": "choice",
   "label": "Where do you work?",
   "options": [
    {
     "code": "la",
     "label": "The council"
    },
    {
     "code": "health",
     "label": "Health services"
    },
    {
     "code": "social_care",
     "label": "Social care"
    },
    {
     "code": "education",
     "label": "A nursery, school or college"
    },
    {
     "code": "voluntary",
     "label": "A charity or community group"
    },
    {
     "code": "other",
     "label": "Somewhere else"
    }
   ],
   "required": true,
   "showIf": [
    {
     "question": "PE_who",
     "in": [
      "leader",
      "staff"
     ]
    }
   ]
  },
  {
   "id": "PE1",
   "kind": "choice",
   "label": "PCPW is invited to the meetings where SEND decisions are made",
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
   ]
  },
  {
   "id": "PE2",
   "kind": "choice",
   "label": "PCPW gets papers in time to ask its members",
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
   ]
  },
  {
   "id": "PE3",
   "kind": "choice",
   "label": "PCPW is involved from the start, not after decisions",
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
   ]
  },
  {
   "id": "PE4",
   "kind": "choice",
   "label": "PCPW’s views change what happens",
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
   ]
  },
  {
   "id": "PE5",
   "kind": "choice",
   "label": "We are told what happened as a result, and why if not",
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
   ]
  },
  {
   "id": "PE6",
   "kind": "choice",
   "label": "PCPW is treated as an equal partner",
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
   ]
  },
  {
   "id": "PE7",
   "kind": "choice",
   "label": "Health, social care and education all work with PCPW, not only the council",
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
   ]
  },
  {
   "id": "PE8",
   "kind": "choice",
   "label": "PCPW has the time, money and support it needs",
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
   ]
  },
  {
   "id": "PE9",
   "kind": "text",
   "label": "Please give one example where working together made a difference",
   "maxLength": 1000
  },
  {
   "id": "PE10",
   "kind": "text",
   "label": "What gets in the way?",
   "maxLength": 1000
  }
 ],
 "measures": [
  {
   "metric": "pcpw_embeddedness.PE_who",
   "question": "PE_who",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "pcpw_embeddedness.PE_agency",
   "question": "PE_agency",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "pcpw_embeddedness.PE1",
   "question": "PE1",
   "agency": "pcpw",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_who",
     "in": [
      "pcpw_member"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE1",
   "question": "PE1",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE1",
   "question": "PE1",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE1",
   "question": "PE1",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE1",
   "question": "PE1",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE1",
   "question": "PE1",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE1",
   "question": "PE1",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE2",
   "question": "PE2",
   "agency": "pcpw",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_who",
     "in": [
      "pcpw_member"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE2",
   "question": "PE2",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE2",
   "question": "PE2",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE2",
   "question": "PE2",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE2",
   "question": "PE2",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE2",
   "question": "PE2",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE2",
   "question": "PE2",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE3",
   "question": "PE3",
   "agency": "pcpw",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_who",
     "in": [
      "pcpw_member"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE3",
   "question": "PE3",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE3",
   "question": "PE3",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE3",
   "question": "PE3",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE3",
   "question": "PE3",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE3",
   "question": "PE3",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE3",
   "question": "PE3",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE4",
   "question": "PE4",
   "agency": "pcpw",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_who",
     "in": [
      "pcpw_member"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE4",
   "question": "PE4",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE4",
   "question": "PE4",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE4",
   "question": "PE4",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE4",
   "question": "PE4",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE4",
   "question": "PE4",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE4",
   "question": "PE4",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE5",
   "question": "PE5",
   "agency": "pcpw",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_who",
     "in": [
      "pcpw_member"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE5",
   "question": "PE5",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE5",
   "question": "PE5",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE5",
   "question": "PE5",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE5",
   "question": "PE5",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE5",
   "question": "PE5",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE5",
   "question": "PE5",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE6",
   "question": "PE6",
   "agency": "pcpw",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_who",
     "in": [
      "pcpw_member"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE6",
   "question": "PE6",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE6",
   "question": "PE6",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE6",
   "question": "PE6",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE6",
   "question": "PE6",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE6",
   "question": "PE6",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE6",
   "question": "PE6",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE7",
   "question": "PE7",
   "agency": "pcpw",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_who",
     "in": [
      "pcpw_member"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE7",
   "question": "PE7",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE7",
   "question": "PE7",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE7",
   "question": "PE7",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE7",
   "question": "PE7",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE7",
   "question": "PE7",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE7",
   "question": "PE7",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE8",
   "question": "PE8",
   "agency": "pcpw",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_who",
     "in": [
      "pcpw_member"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE8",
   "question": "PE8",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE8",
   "question": "PE8",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE8",
   "question": "PE8",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE8",
   "question": "PE8",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE8",
   "question": "PE8",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "pcpw_embeddedness.PE8",
   "question": "PE8",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "PE_agency",
     "in": [
      "other"
     ]
    }
   ]
  }
 ]
}'::jsonb);

select private.publish_survey('{
 "key": "staff_pcf_role",
 "version": 1,
 "title": "What a parent carer forum does",
 "minutes": 3,
 "offeredTo": [
  "professional"
 ],
 "intro": "For people who work with children and families. About 3 minutes. No names, no account.",
 "questions": [
  {
   "id": "ST_agency",
   "kind": "choice",
   "label": "Where do you work?",
   "options": [
    {
     "code": "la",
     "label": "The council"
    },
    {
     "code": "health",
     "label": "Health services"
    },
    {
     "code": "social_care",
     "label": "Social care"
    },
    {
     "code": "education",
     "label": "A nursery, school or college"
    },
    {
     "code": "voluntary",
     "label": "A charity or community group"
    },
    {
     "code": "other",
     "label": "Somewhere else"
    }
   ],
   "required": true
  },
  {
   "id": "ST_level",
   "kind": "choice",
   "label": "Which is nearest to your job?",
   "options": [
    {
     "code": "with_families",
     "label": "I work with children and families"
    },
    {
     "code": "team_leader",
     "label": "I lead a team"
    },
    {
     "code": "senior_leader",
     "label": "I lead a service"
    },
    {
     "code": "other",
     "label": "Something else"
    }
   ]
  },
  {
   "id": "ST1",
   "kind": "choice",
   "label": "Had you heard of PCPW before today?",
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
    }
   ]
  },
  {
   "id": "ST2",
   "kind": "choice",
   "label": "PCPW speaks for parent carers as a group, not for one family’s case",
   "options": [
    {
     "code": "true",
     "label": "True"
    },
    {
     "code": "false",
     "label": "False"
    },
    {
     "code": "not_sure",
     "label": "I’m not sure",
     "aside": true
    }
   ]
  },
  {
   "id": "ST3",
   "kind": "choice",
   "label": "PCPW is independent of the council and the NHS",
   "options": [
    {
     "code": "true",
     "label": "True"
    },
    {
     "code": "false",
     "label": "False"
    },
    {
     "code": "not_sure",
     "label": "I’m not sure",
     "aside": true
    }
   ]
  },
  {
   "id": "ST4",
   "kind": "choice",
   "label": "PCPW is part of SENDIASS",
   "options": [
    {
     "code": "true",
     "label": "True"
    },
    {
     "code": "false",
     "label": "False"
    },
    {
     "code": "not_sure",
     "label": "I’m not sure",
     "aside": true
    }
   ]
  },
  {
   "id": "ST5",
   "kind": "choice",
   "label": "Every area has one parent carer forum funded by the Department for Education",
   "options": [
    {
     "code": "true",
     "label": "True"
    },
    {
     "code": "false",
     "label": "False"
    },
    {
     "code": "not_sure",
     "label": "I’m not sure",
     "aside": true
    }
   ]
  },
  {
   "id": "ST6",
   "kind": "choice",
   "label": "I know how to involve PCPW in my work",
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
   ]
  },
  {
   "id": "ST7",
   "kind": "choice",
   "label": "I have worked with PCPW in the last 6 months",
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
   ]
  },
  {
   "id": "ST8",
   "kind": "choice",
   "label": "I can explain the four cornerstones of co-production",
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
   ]
  },
  {
   "id": "ST9",
   "kind": "choice",
   "label": "Have you had training in co-production?",
   "options": [
    {
     "code": "in_last_year",
     "label": "Yes, in the last year"
    },
    {
     "code": "longer_ago",
     "label": "Yes, longer ago"
    },
    {
     "code": "no",
     "label": "No"
    }
   ]
  },
  {
   "id": "ST10",
   "kind": "text",
   "label": "What would help you work with PCPW?",
   "maxLength": 1000
  }
 ],
 "measures": [
  {
   "metric": "staff_pcf_role.ST_agency",
   "question": "ST_agency",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "staff_pcf_role.ST_level",
   "question": "ST_level",
   "agency": "all",
   "positive": [],
   "excluded": []
  },
  {
   "metric": "staff_pcf_role.ST1",
   "question": "ST1",
   "agency": "la",
   "positive": [
    "yes"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST1",
   "question": "ST1",
   "agency": "health",
   "positive": [
    "yes"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST1",
   "question": "ST1",
   "agency": "social_care",
   "positive": [
    "yes"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST1",
   "question": "ST1",
   "agency": "education",
   "positive": [
    "yes"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST1",
   "question": "ST1",
   "agency": "voluntary",
   "positive": [
    "yes"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST1",
   "question": "ST1",
   "agency": "all",
   "positive": [
    "yes"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST2",
   "agency": "la",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST2",
   "agency": "health",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST2",
   "agency": "social_care",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST2",
   "agency": "education",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST2",
   "agency": "voluntary",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST2",
   "agency": "all",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST2",
   "question": "ST2",
   "agency": "la",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST2",
   "question": "ST2",
   "agency": "health",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST2",
   "question": "ST2",
   "agency": "social_care",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST2",
   "question": "ST2",
   "agency": "education",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST2",
   "question": "ST2",
   "agency": "voluntary",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST2",
   "question": "ST2",
   "agency": "all",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST3",
   "agency": "la",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST3",
   "agency": "health",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST3",
   "agency": "social_care",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST3",
   "agency": "education",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST3",
   "agency": "voluntary",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST3",
   "agency": "all",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST3",
   "question": "ST3",
   "agency": "la",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST3",
   "question": "ST3",
   "agency": "health",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST3",
   "question": "ST3",
   "agency": "social_care",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST3",
   "question": "ST3",
   "agency": "education",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST3",
   "question": "ST3",
   "agency": "voluntary",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST3",
   "question": "ST3",
   "agency": "all",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST4",
   "agency": "la",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST4",
   "agency": "health",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST4",
   "agency": "social_care",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST4",
   "agency": "education",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST4",
   "agency": "voluntary",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST4",
   "agency": "all",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST4",
   "question": "ST4",
   "agency": "la",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST4",
   "question": "ST4",
   "agency": "health",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST4",
   "question": "ST4",
   "agency": "social_care",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST4",
   "question": "ST4",
   "agency": "education",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST4",
   "question": "ST4",
   "agency": "voluntary",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST4",
   "question": "ST4",
   "agency": "all",
   "positive": [
    "false"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST5",
   "agency": "la",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST5",
   "agency": "health",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST5",
   "agency": "social_care",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST5",
   "agency": "education",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST5",
   "agency": "voluntary",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.knowledge",
   "question": "ST5",
   "agency": "all",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST5",
   "question": "ST5",
   "agency": "la",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST5",
   "question": "ST5",
   "agency": "health",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST5",
   "question": "ST5",
   "agency": "social_care",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST5",
   "question": "ST5",
   "agency": "education",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST5",
   "question": "ST5",
   "agency": "voluntary",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST5",
   "question": "ST5",
   "agency": "all",
   "positive": [
    "true"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST6",
   "question": "ST6",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST6",
   "question": "ST6",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST6",
   "question": "ST6",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST6",
   "question": "ST6",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST6",
   "question": "ST6",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST6",
   "question": "ST6",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST7",
   "question": "ST7",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST7",
   "question": "ST7",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST7",
   "question": "ST7",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST7",
   "question": "ST7",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST7",
   "question": "ST7",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST7",
   "question": "ST7",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST8",
   "question": "ST8",
   "agency": "la",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST8",
   "question": "ST8",
   "agency": "health",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST8",
   "question": "ST8",
   "agency": "social_care",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST8",
   "question": "ST8",
   "agency": "education",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST8",
   "question": "ST8",
   "agency": "voluntary",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST8",
   "question": "ST8",
   "agency": "all",
   "positive": [
    "strongly_agree",
    "agree"
   ],
   "excluded": [
    "does_not_apply"
   ],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST9",
   "question": "ST9",
   "agency": "la",
   "positive": [
    "in_last_year",
    "longer_ago"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "la"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST9",
   "question": "ST9",
   "agency": "health",
   "positive": [
    "in_last_year",
    "longer_ago"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "health"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST9",
   "question": "ST9",
   "agency": "social_care",
   "positive": [
    "in_last_year",
    "longer_ago"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "social_care"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST9",
   "question": "ST9",
   "agency": "education",
   "positive": [
    "in_last_year",
    "longer_ago"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "education"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST9",
   "question": "ST9",
   "agency": "voluntary",
   "positive": [
    "in_last_year",
    "longer_ago"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "voluntary"
     ]
    }
   ]
  },
  {
   "metric": "staff_pcf_role.ST9",
   "question": "ST9",
   "agency": "all",
   "positive": [
    "in_last_year",
    "longer_ago"
   ],
   "excluded": [],
   "when": [
    {
     "question": "ST_agency",
     "in": [
      "other"
     ]
    }
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
