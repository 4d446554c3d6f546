import type { Survey } from '../../domain/survey/definition.ts'
import type { Question } from '../../domain/survey/question.ts'
import { AGENCIES, workplaceAgencies } from './agencies.ts'
import { choice, open } from './builders.ts'
import { cards } from './cards.ts'
import { byAgency } from './by-agency.ts'
import { measuresOf } from './measures.ts'
import { AGREE5 } from './scales.ts'

const statements: [id: string, words: string][] = [
  ['PE1', 'PCPW is invited to the meetings where SEND decisions are made'],
  ['PE2', 'PCPW gets papers in time to ask its members'],
  ['PE3', 'PCPW is involved from the start, not after decisions'],
  ['PE4', 'PCPW’s views change what happens'],
  ['PE5', 'We are told what happened as a result, and why if not'],
  ['PE6', 'PCPW is treated as an equal partner'],
  ['PE7', 'Health, social care and education all work with PCPW, not only the council'],
  ['PE8', 'PCPW has the time, money and support it needs'],
]

const questions: Question[] = [
  choice(
    'PE_who',
    'Who are you?',
    [
      { code: 'pcpw_member', label: 'A member of PCPW' },
      { code: 'leader', label: 'A leader in the local area' },
      { code: 'staff', label: 'A member of staff in the local area' },
    ],
    { required: true },
  ),
  choice('PE_agency', 'Where do you work?', AGENCIES, {
    required: true,
    showIf: [{ question: 'PE_who', in: ['leader', 'staff'] }],
  }),
  ...statements.map(([id, words]) => choice(id, words, AGREE5)),
  open('PE9', 'Please give one example where working together made a difference'),
  open('PE10', 'What gets in the way?'),
]

const sides = [
  { agency: 'pcpw' as const, when: [{ question: 'PE_who', in: ['pcpw_member'] }] },
  ...workplaceAgencies('PE_agency'),
]

/** How well PCPW is part of the system, as its members and the area's leaders and staff see it. */
export const pcpwEmbeddednessV1: Survey = {
  ...cards.pcpw_embeddedness,
  intro: 'For members of PCPW, and for leaders and staff. About 4 minutes. No names, no account.',
  questions,
  measures: measuresOf(
    'pcpw_embeddedness',
    questions,
    Object.fromEntries(statements.map(([id]) => [id, byAgency(sides)])),
  ),
}
