import { DEMO_PEOPLE } from './demo/people.ts'

/** What a newcomer reads when Heard has started: the three doors, who can sign in, and where the codes are. */
export function doors({ url, demo }: { url: string; demo: boolean }): string {
  const signIns = (door: 'staff' | 'forum') =>
    DEMO_PEOPLE.filter((one) => one.door === door).map((one) => `      ${one.email.padEnd(24)} ${one.who}`)
  return [
    '',
    'Heard is running.',
    '',
    `  Families  ${url}/`,
    `  Forum     ${url}/forum`,
    ...(demo ? signIns('forum') : []),
    `  Staff     ${url}/staff`,
    ...(demo ? signIns('staff') : []),
    '',
    `  Sign-in codes (the e-mails it would have sent): ${url}/__mail`,
    demo
      ? '  With demonstration answers and sign-ins. HEARD_DEMO=0 leaves them out.'
      : '  Without demonstration data. HEARD_LEAD_EMAIL=you@example.org makes you a lead of Wirral.',
    '  Ctrl-C stops it.',
    '',
  ].join('\n')
}
