/**
 * Who to turn to in Wirral. Settings: the numbers and pages may change without any wording changing.
 * Source of the numbers: Wirral Safeguarding Children Partnership and Childline, read November 2026.
 */
export const wirralPlaces = {
  areaName: 'Wirral',
  readers:
    'Wirral Council, the local NHS and Parent Carer Participation Wirral (PCPW) read what families say. PCPW is the parent carer forum.',
  safeguarding: [
    { name: 'A child is in danger now', phone: '999' },
    {
      name: 'Worried about a child (Integrated Front Door)',
      phone: '0151 606 2008',
      when: 'Monday to Friday, 9am to 5pm',
    },
    { name: 'Worried about a child, other times', phone: '0151 677 6557' },
    { name: 'Childline, for children and young people', phone: '0800 1111' },
  ],
  complaint: { name: 'Make a complaint to Wirral Council', href: 'https://www.wirral.gov.uk' },
  sendiass: { name: 'Free advice on SEND (SENDIASS), on Wirral’s Local Offer', href: 'https://www.sendlowirral.co.uk' },
  mediation: { name: 'Mediation and appeals, on Wirral’s Local Offer', href: 'https://www.sendlowirral.co.uk' },
  handIn:
    'Give it back to the person who gave it to you. They pass it to the council’s SEND team or to PCPW, who type it in.',
  neutralPage: 'https://www.bbc.co.uk/weather',
} as const
