-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.

insert into private.log_kind (kind, schema) values ('activity', '{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "type": "object",
 "properties": {
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 120
  },
  "type": {
   "type": "string",
   "enum": [
    "steering_or_board_meeting",
    "task_and_finish_group",
    "coproduction_workshop",
    "codesign_of_document",
    "joint_training",
    "recruitment_panel",
    "quality_assurance_panel",
    "commissioning_work",
    "listening_event",
    "information_day",
    "coffee_morning",
    "community_visit",
    "ehcna_explainer",
    "youth_voice_session",
    "pfa_event",
    "survey_or_consultation",
    "case_study",
    "leader_meeting",
    "other"
   ]
  },
  "date": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "from": {
   "type": "string",
   "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
  },
  "to": {
   "type": "string",
   "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
  },
  "place": {
   "type": "string",
   "maxLength": 120
  },
  "online": {
   "type": "boolean"
  },
  "status": {
   "type": "string",
   "enum": [
    "planned",
    "held",
    "cancelled"
   ]
  },
  "lead": {
   "type": "string",
   "enum": [
    "la",
    "health",
    "social_care",
    "education",
    "voluntary",
    "pcpw"
   ]
  },
  "agencies": {
   "type": "array",
   "items": {
    "type": "string",
    "enum": [
     "la",
     "health",
     "social_care",
     "education",
     "voluntary",
     "pcpw"
    ]
   }
  },
  "attendance": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "enum": [
     "parent_carers",
     "young_people",
     "pcpw_reps",
     "la",
     "health",
     "social_care",
     "education",
     "voluntary",
     "other"
    ]
   },
   "additionalProperties": {
    "type": "integer",
    "minimum": 0,
    "maximum": 5000
   }
  },
  "newFaces": {
   "type": "integer",
   "minimum": 0,
   "maximum": 5000
  },
  "cornerstones": {
   "type": "array",
   "items": {
    "type": "string",
    "enum": [
     "welcome_and_care",
     "value_and_include",
     "communicate",
     "work_in_partnership"
    ]
   }
  },
  "level": {
   "type": "string",
   "enum": [
    "educating",
    "informing",
    "consultation",
    "engagement",
    "co_design",
    "co_production"
   ]
  },
  "lundy": {
   "type": "array",
   "items": {
    "type": "string",
    "enum": [
     "space",
     "voice",
     "audience",
     "influence"
    ]
   }
  },
  "links": {
   "type": "object",
   "properties": {
    "plan": {
     "type": "string",
     "pattern": "^[a-z0-9-]{1,60}$"
    },
    "statements": {
     "type": "array",
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 99
     }
    },
    "actions": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^[A-Z0-9.a-z]{1,12}$"
     }
    },
    "metrics": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^[a-z0-9_]{1,60}$"
     }
    }
   },
   "required": [
    "plan",
    "statements",
    "actions",
    "metrics"
   ],
   "additionalProperties": false
  },
  "openToParents": {
   "type": "boolean"
  },
  "summary": {
   "type": "string",
   "maxLength": 500
  },
  "counts": {
   "type": "object",
   "properties": {
    "as": {
     "type": "boolean"
    },
    "because": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "required": [
    "as",
    "because"
   ],
   "additionalProperties": false
  },
  "evidence": {
   "type": "string",
   "maxLength": 300,
   "pattern": "^https:\\/\\/\\S{3,}$"
  }
 },
 "required": [
  "title",
  "type",
  "date",
  "online",
  "status",
  "lead",
  "agencies",
  "attendance",
  "cornerstones",
  "level",
  "openToParents",
  "summary"
 ],
 "additionalProperties": false
}'::jsonb)
on conflict (kind) do update set schema = excluded.schema;

insert into private.log_kind (kind, schema) values ('ywsd', '{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "type": "object",
 "properties": {
  "youSaid": {
   "type": "string",
   "minLength": 1,
   "maxLength": 300
  },
  "saidOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "weDid": {
   "type": "string",
   "maxLength": 500
  },
  "status": {
   "type": "string",
   "enum": [
    "listening",
    "agreed",
    "in_progress",
    "done",
    "not_possible"
   ]
  },
  "whyNot": {
   "type": "string",
   "maxLength": 300
  },
  "owner": {
   "type": "string",
   "enum": [
    "la",
    "health",
    "social_care",
    "education",
    "voluntary",
    "pcpw"
   ]
  },
  "dueOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "doneOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "toldOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "publish": {
   "type": "boolean"
  },
  "from": {
   "type": "string",
   "maxLength": 60
  },
  "changed": {
   "type": "string",
   "maxLength": 500
  },
  "links": {
   "type": "object",
   "properties": {
    "plan": {
     "type": "string",
     "pattern": "^[a-z0-9-]{1,60}$"
    },
    "statements": {
     "type": "array",
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 99
     }
    },
    "actions": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^[A-Z0-9.a-z]{1,12}$"
     }
    },
    "metrics": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^[a-z0-9_]{1,60}$"
     }
    }
   },
   "required": [
    "plan",
    "statements",
    "actions",
    "metrics"
   ],
   "additionalProperties": false
  }
 },
 "required": [
  "youSaid",
  "weDid",
  "status",
  "publish"
 ],
 "additionalProperties": false
}'::jsonb)
on conflict (kind) do update set schema = excluded.schema;

insert into private.log_kind (kind, schema) values ('meeting_request', '{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "type": "object",
 "properties": {
  "askedBy": {
   "type": "string",
   "minLength": 1,
   "maxLength": 80
  },
  "askedOf": {
   "minItems": 1,
   "type": "array",
   "items": {
    "type": "string",
    "enum": [
     "la",
     "health",
     "social_care",
     "education",
     "voluntary",
     "pcpw"
    ]
   }
  },
  "subject": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "requestedOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "respondBy": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "replyOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "proposedFor": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "met": {
   "type": "string",
   "enum": [
    "pending",
    "yes",
    "no",
    "withdrawn"
   ]
  },
  "metOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "reason": {
   "type": "string",
   "maxLength": 300
  }
 },
 "required": [
  "askedBy",
  "askedOf",
  "subject",
  "requestedOn",
  "respondBy",
  "met"
 ],
 "additionalProperties": false
}'::jsonb)
on conflict (kind) do update set schema = excluded.schema;

insert into private.log_kind (kind, schema) values ('local_area_meeting', '{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "type": "object",
 "properties": {
  "series": {
   "type": "string",
   "minLength": 1,
   "maxLength": 80
  },
  "date": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "status": {
   "type": "string",
   "enum": [
    "planned",
    "held",
    "cancelled"
   ]
  },
  "invited": {
   "type": "boolean"
  },
  "papersOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "attended": {
   "type": "boolean"
  },
  "reps": {
   "type": "integer",
   "minimum": 0,
   "maximum": 5000
  },
  "apologies": {
   "type": "string",
   "maxLength": 200
  },
  "decisions": {
   "type": "integer",
   "minimum": 0,
   "maximum": 5000
  }
 },
 "required": [
  "series",
  "date",
  "status",
  "invited",
  "attended"
 ],
 "additionalProperties": false
}'::jsonb)
on conflict (kind) do update set schema = excluded.schema;

insert into private.log_kind (kind, schema) values ('escalation', '{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "type": "object",
 "properties": {
  "raisedOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "byRole": {
   "type": "string",
   "minLength": 1,
   "maxLength": 80
  },
  "toRole": {
   "type": "string",
   "minLength": 1,
   "maxLength": 80
  },
  "toAgency": {
   "type": "string",
   "enum": [
    "la",
    "health",
    "social_care",
    "education",
    "voluntary",
    "pcpw"
   ]
  },
  "subject": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "level": {
   "type": "string",
   "enum": [
    "service",
    "director",
    "laspb",
    "dfe_nhse_adviser"
   ]
  },
  "summary": {
   "type": "string",
   "minLength": 1,
   "maxLength": 500
  },
  "acknowledgedOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "outcome": {
   "type": "string",
   "maxLength": 300
  },
  "closedOn": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "request": {
   "type": "string",
   "maxLength": 36
  }
 },
 "required": [
  "raisedOn",
  "byRole",
  "toRole",
  "toAgency",
  "subject",
  "level",
  "summary"
 ],
 "additionalProperties": false
}'::jsonb)
on conflict (kind) do update set schema = excluded.schema;

insert into private.log_kind (kind, schema) values ('communication', '{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "type": "object",
 "properties": {
  "date": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "channel": {
   "type": "string",
   "enum": [
    "letter",
    "email",
    "newsletter",
    "local_offer_news",
    "social",
    "text",
    "meeting_notice"
   ]
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 160
  },
  "sender": {
   "type": "string",
   "enum": [
    "la",
    "health",
    "social_care",
    "education",
    "voluntary",
    "pcpw"
   ]
  },
  "audience": {
   "type": "string",
   "minLength": 1,
   "maxLength": 120
  },
  "formal": {
   "type": "boolean"
  },
  "reach": {
   "type": "integer",
   "minimum": 0,
   "maximum": 500000
  },
  "link": {
   "type": "string",
   "maxLength": 300,
   "pattern": "^https:\\/\\/\\S{3,}$"
  }
 },
 "required": [
  "date",
  "channel",
  "title",
  "sender",
  "audience",
  "formal"
 ],
 "additionalProperties": false
}'::jsonb)
on conflict (kind) do update set schema = excluded.schema;

insert into private.log_kind (kind, schema) values ('training_session', '{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "type": "object",
 "properties": {
  "date": {
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
  },
  "topic": {
   "type": "string",
   "enum": [
    "co_production",
    "working_with_parents",
    "working_with_professionals"
   ]
  },
  "staff": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "enum": [
     "la",
     "health",
     "social_care",
     "education",
     "voluntary",
     "pcpw"
    ]
   },
   "additionalProperties": {
    "type": "integer",
    "minimum": 0,
    "maximum": 5000
   }
  },
  "withParents": {
   "type": "boolean"
  }
 },
 "required": [
  "date",
  "topic",
  "staff",
  "withParents"
 ],
 "additionalProperties": false
}'::jsonb)
on conflict (kind) do update set schema = excluded.schema;
