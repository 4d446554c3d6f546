/** What comments are about, to begin with. An area adds its own, and may give these other names. */
export const startingThemes = [
  { key: 'being_told', name: 'Being told what is happening' },
  { key: 'waiting', name: 'Waiting' },
  { key: 'being_heard', name: 'Being listened to' },
  { key: 'plan_words', name: 'What the plan says' },
  { key: 'people', name: 'The people we met' },
  { key: 'telling_again', name: 'Telling the story again' },
  { key: 'health_part', name: 'The part of health' },
  { key: 'school', name: 'School or college' },
  { key: 'finding_out', name: 'Finding information' },
  { key: 'moving_on', name: 'Moving on' },
] as const
