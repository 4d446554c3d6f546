/** The made-up people of the demonstration. Their addresses end in `.example`, where no mail can ever arrive. */
export type DemoPerson = {
  email: string
  /** How the start message introduces them. */
  who: string
  door: 'staff' | 'forum'
  area: string
  role: 'forum' | 'staff' | 'lead'
  agency: 'la' | 'health' | 'pcpw'
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { email: 'staff@wirral.example', who: 'council staff', door: 'staff', area: 'wirral', role: 'staff', agency: 'la' },
  {
    email: 'health@wirral.example',
    who: 'health staff',
    door: 'staff',
    area: 'wirral',
    role: 'staff',
    agency: 'health',
  },
  { email: 'lead@wirral.example', who: 'lead for the area', door: 'staff', area: 'wirral', role: 'lead', agency: 'la' },
  {
    email: 'staff@sefton.example',
    who: 'staff next door: sees nothing of Wirral',
    door: 'staff',
    area: 'sefton',
    role: 'staff',
    agency: 'la',
  },
  {
    email: 'forum@wirral.example',
    who: 'parent carer forum',
    door: 'forum',
    area: 'wirral',
    role: 'forum',
    agency: 'pcpw',
  },
]
