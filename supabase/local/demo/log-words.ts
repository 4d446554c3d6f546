/** What the made-up forum writes down. Nobody is named, and every entry carries the mark of the demonstration. */

type Fields = Record<string, unknown>

/** Kinds of activity in the order in which a month takes them. */
export const ACTIVITIES: readonly Fields[] = [
  {
    title: 'Wording of the letter that comes with a draft plan',
    type: 'codesign_of_document',
    level: 'co_design',
    agencies: ['la', 'pcpw'],
    lead: 'pcpw',
    openToParents: false,
    cornerstones: ['communicate', 'value_and_include'],
    attendance: { parent_carers: 6, pcpw_reps: 2, la: 2 },
    summary:
      'We went through the letter line by line. Half of the words went out; the days a family has to answer came in.',
  },
  {
    title: 'Coffee morning at the Family Hub',
    type: 'coffee_morning',
    level: 'engagement',
    agencies: ['pcpw', 'la'],
    lead: 'pcpw',
    openToParents: true,
    cornerstones: ['welcome_and_care'],
    attendance: { parent_carers: 14, pcpw_reps: 3, la: 1 },
    newFaces: 4,
    summary: 'Most of the talk was about transport and about who to ring when nobody rings back.',
  },
  {
    title: 'Panel that looks at the quality of plans',
    type: 'quality_assurance_panel',
    level: 'co_production',
    agencies: ['la', 'health', 'social_care', 'pcpw'],
    lead: 'la',
    openToParents: false,
    cornerstones: ['work_in_partnership'],
    attendance: { pcpw_reps: 2, la: 4, health: 2, social_care: 1 },
    summary: 'Eight plans read together. Outcomes are clearer than last time; the health part is still thin.',
  },
  {
    title: 'Workshop: what a good annual review looks like',
    type: 'coproduction_workshop',
    level: 'co_production',
    agencies: ['la', 'education', 'pcpw'],
    lead: 'pcpw',
    openToParents: true,
    cornerstones: ['value_and_include', 'work_in_partnership'],
    attendance: { parent_carers: 11, pcpw_reps: 2, la: 3, education: 4 },
    newFaces: 2,
    summary: 'Parents and schools wrote one page together that says what happens before, at and after a review.',
  },
  {
    title: 'Youth Voice: being asked, and being answered',
    type: 'youth_voice_session',
    level: 'co_design',
    agencies: ['la', 'voluntary', 'pcpw'],
    lead: 'la',
    openToParents: false,
    cornerstones: ['value_and_include'],
    lundy: ['space', 'voice', 'audience'],
    attendance: { young_people: 9, pcpw_reps: 1, la: 2, voluntary: 1 },
    summary: 'Young people chose which three questions go to the Board, and in which words.',
  },
  {
    title: 'Listening event on waits for speech and language therapy',
    type: 'listening_event',
    level: 'consultation',
    agencies: ['health', 'pcpw'],
    lead: 'health',
    openToParents: true,
    cornerstones: ['communicate'],
    attendance: { parent_carers: 22, pcpw_reps: 3, health: 4 },
    newFaces: 7,
    summary: 'Families said that not knowing is worse than waiting. The service will write after three months.',
  },
  {
    title: 'Induction training for new staff',
    type: 'joint_training',
    level: 'co_production',
    agencies: ['la', 'social_care', 'pcpw'],
    lead: 'pcpw',
    openToParents: false,
    cornerstones: ['welcome_and_care', 'communicate'],
    attendance: { pcpw_reps: 2, la: 12, social_care: 5 },
    summary: 'Two parent carers ran half of the day.',
  },
  {
    title: 'Interviews for a casework officer',
    type: 'recruitment_panel',
    level: 'co_production',
    agencies: ['la', 'pcpw'],
    lead: 'la',
    openToParents: false,
    cornerstones: ['work_in_partnership'],
    attendance: { pcpw_reps: 1, la: 3 },
    summary: 'Our question about listening was asked of everybody.',
  },
  {
    title: 'How to ask for an assessment: an open hour',
    type: 'ehcna_explainer',
    level: 'informing',
    agencies: ['la', 'pcpw'],
    lead: 'la',
    openToParents: true,
    cornerstones: ['communicate'],
    attendance: { parent_carers: 17, pcpw_reps: 1, la: 2 },
    newFaces: 9,
    summary: 'The six weeks, who decides, and what to do when the answer is no.',
  },
]

export const LETTERS: readonly Fields[] = [
  { title: 'What the Board decided', channel: 'newsletter', sender: 'la', audience: 'All parent carers', reach: 1900 },
  {
    title: 'Changes on the Local Offer pages',
    channel: 'local_offer_news',
    sender: 'la',
    audience: 'All parent carers',
  },
  { title: 'Dates for the next month', channel: 'email', sender: 'pcpw', audience: 'Members of the forum', reach: 640 },
  {
    title: 'How long the wait for an assessment is',
    channel: 'letter',
    sender: 'health',
    audience: 'Families who wait',
    reach: 310,
  },
  { title: 'Invitation to the open meeting', channel: 'meeting_notice', sender: 'la', audience: 'All parent carers' },
]

export const REQUESTS: readonly Fields[] = [
  { subject: 'Waits for speech and language therapy', askedOf: ['health'] },
  { subject: 'Replies within five working days', askedOf: ['la'] },
  { subject: 'Short breaks in the holidays', askedOf: ['social_care', 'la'] },
]

export const SERIES = ['LASPB', 'Participation and Engagement Subgroup', 'SEND Strategic Performance Group'] as const

export const SAID: readonly Fields[] = [
  {
    youSaid: 'Nobody tells us what happens after the review meeting.',
    weDid: 'Every family now gets one page with the next steps and their dates.',
    status: 'done',
    owner: 'la',
    publish: true,
    changed: 'Fewer families have to ring to find out.',
  },
  {
    youSaid: 'We wait for speech therapy and hear nothing.',
    weDid: 'The service writes after three months, with a number to ring.',
    status: 'done',
    owner: 'health',
    publish: true,
  },
  {
    youSaid: 'The words on the Local Offer are too hard.',
    weDid: 'Parent carers read each new page before it goes out.',
    status: 'in_progress',
    owner: 'la',
    publish: true,
  },
  {
    youSaid: 'We would like a bus to the coffee mornings.',
    weDid: '',
    status: 'not_possible',
    whyNot: 'There is no money for it this year. The mornings now move around, so that each is near to somebody.',
    owner: 'la',
    publish: true,
  },
  {
    youSaid: 'My child’s views are asked for at the very end.',
    weDid: 'We are trying a form that starts with them.',
    status: 'agreed',
    owner: 'education',
    publish: false,
  },
]
