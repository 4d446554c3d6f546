/** What made-up families said and what came of it. Nobody is named. */

const about = (statement: number, ...metrics: string[]) => ({
  links: { plan: 'wirral-2024-05', statements: [statement], actions: [], metrics },
})

/**
 * More of them than there are months of the demonstration, so that no two say the same. `dueAfter` is the number of working days in
 * which it was promised to be done. None of those is ever done here, and of any four in a row one has such a day, so that the
 * demonstration always has a promise whose day has passed.
 */
export const SAID: readonly { dueAfter?: number; [field: string]: unknown }[] = [
  {
    youSaid: 'Nobody tells us what happens after the review meeting.',
    weDid: 'Every family now gets one page with the next steps and their dates.',
    status: 'done',
    owner: 'la',
    ...about(2, 'parent_carers_involved_ehcp'),
    publish: true,
    changed: 'Fewer families have to ring to find out.',
  },
  {
    youSaid: 'The words on the Local Offer are too hard.',
    weDid: 'Parent carers read each new page before it goes out.',
    status: 'in_progress',
    dueAfter: 30,
    owner: 'la',
    ...about(4, 'local_offer_website_satisfied'),
    publish: true,
  },
  {
    youSaid: 'We wait for speech therapy and hear nothing.',
    weDid: 'The service writes after three months, with a number to ring.',
    status: 'done',
    owner: 'health',
    ...about(3, 'feedback_satisfied_health'),
    publish: true,
  },
  {
    youSaid: 'We would like a bus to the coffee mornings.',
    weDid: '',
    status: 'not_possible',
    whyNot: 'There is no money for it this year. The mornings now move around, so that each is near to somebody.',
    owner: 'la',
    ...about(5, 'local_area_engagements_parents'),
    publish: true,
  },
  {
    youSaid: 'My child’s views are asked for at the very end.',
    weDid: 'We are trying a form that starts with them.',
    status: 'agreed',
    dueAfter: 25,
    owner: 'education',
    ...about(2, 'parent_carers_involved_ehcp'),
    publish: true,
  },
  {
    youSaid: 'Meetings are always in the morning, when we work.',
    weDid: 'One open meeting in three is now at seven in the evening, and can be joined from home.',
    status: 'done',
    owner: 'pcpw',
    ...about(2, 'coproduction_activities_monthly'),
    publish: true,
    changed: 'Nine parent carers came who had never been able to before.',
  },
  {
    youSaid: 'Short breaks are full before we hear of them.',
    weDid: 'All families get the list on the same day, two weeks before booking opens.',
    status: 'in_progress',
    dueAfter: 20,
    owner: 'social_care',
    ...about(3),
    publish: true,
  },
  {
    youSaid: 'We tell the same story to every new person.',
    weDid: '',
    status: 'listening',
    owner: 'health',
    ...about(3, 'feedback_satisfied_health'),
    publish: false,
  },
  {
    youSaid: 'The letter about transport came in the last week of August.',
    weDid: 'Letters about transport now go out before the end of June.',
    status: 'agreed',
    dueAfter: 30,
    owner: 'la',
    ...about(3, 'feedback_satisfied_la'),
    publish: true,
  },
  {
    youSaid: 'The waiting room is too loud for my daughter.',
    weDid: 'There is a quiet corner now, and families can wait in the car until they are called.',
    status: 'done',
    owner: 'health',
    ...about(3, 'feedback_satisfied_health'),
    publish: true,
    changed: 'Families say that visits begin more calmly.',
  },
  {
    youSaid: 'Staff at school do not know what the plan says.',
    weDid: 'Each school names one person who reads the plan with the whole team in the first week.',
    status: 'in_progress',
    dueAfter: 25,
    owner: 'education',
    ...about(10),
    publish: true,
  },
  {
    youSaid: 'Nobody picks up the phone at the SEND team.',
    weDid: 'A second line is open on three afternoons a week, and missed calls are rung back the day after.',
    status: 'done',
    owner: 'la',
    ...about(5, 'complaints_communication'),
    publish: true,
  },
]
