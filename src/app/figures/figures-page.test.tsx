import { expect, test } from 'vitest'
import { turning, unheld } from '../../../tests/support/turning.ts'
import type { PublicFigures } from '../../domain/plan/public-figures.ts'
import { figuresPage } from './figures-page.tsx'

const now = { key: 'next', title: 'The next plan', adoptedOn: '2025-06-10', inForce: true }
const first = { key: 'first', title: 'The <first> plan', adoptedOn: '2024-05-01', inForce: false }
const milestones = [
  { month: '2025-07', raw: '80%', value: 80, comparator: null },
  { month: '2027-01', raw: '90%', value: 90, comparator: null },
]
const figures = (more: Partial<PublicFigures>): PublicFigures => ({
  area: { key: 'wirral', name: 'Wirral' },
  plan: { ...now, planEnd: '2027-10', since: '2025-06' },
  plans: [now, first],
  lookedAtAgain: [],
  asOf: '2025-07',
  asAt: '2025-09-01',
  demo: false,
  statements: [{ number: 1, title: 'One' }],
  metrics: [
    {
      key: 'involved',
      statement: 1,
      row: 1,
      label: 'Involved',
      unit: 'percent',
      direction: 'higher',
      historic: {},
      target: null,
      feed: 'survey',
      period: 'monthly',
      hasNumericTrajectory: true,
      milestones,
      people: true,
      points: [{ month: '2025-07', hidden: false, demo: false, value: 81, n: 40 }],
      definition: null,
    },
  ],
  ...more,
})
const shown = (more: Partial<PublicFigures>) => {
  const page = new DOMParser().parseFromString(
    figuresPage(figures(more), 'Wirral').replaceAll(/<link[^>]*>/g, ''),
    'text/html',
  )
  const links = [...page.querySelectorAll('nav a')].map((one) => [one.getAttribute('href'), one.textContent])
  return { text: page.body.textContent, links }
}

test('the page says which plan it is of and leads to the others, there and back', () => {
  const { text, links } = shown({})
  expect(text).toContain('The plan: The next plan.')
  expect(text).toContain('This plan has been in place since 10 June 2025.')
  expect(links).toEqual([['/figures/first', 'An earlier plan: The <first> plan (from 1 May 2024)']])
  expect(text).toContain('Next: 90% by January 2027')
  const back = shown({ plan: { ...first, planEnd: '2025-10', since: null } })
  expect(back.text).toContain('A newer plan has taken its place.')
  expect(back.links).toEqual([['/figures', 'The plan in place now: The next plan (from 10 June 2025)']])
  // What an earlier plan asked for later is still to come from nobody.
  expect(back.text).not.toContain('Next:')
  expect(shown({ plans: [now] }).links).toEqual([])
})

test('a milestone of a month before the plan is not judged, and the page says by which plan such a month is', () => {
  const since = (month: string) => ({
    plan: { ...now, planEnd: '2027-10', since: month },
    metrics: figures({}).metrics.map((one) => ({
      ...one,
      milestones: milestones.map((each) => ({ ...each, before: each.month < month })),
    })),
  })
  expect(shown(since('2025-06')).text).toContain('1 of 1 milestones met')
  const { text } = shown(since('2025-08'))
  expect(text).toContain('No milestone is due yet')
  expect(text).toContain('The months before it are judged by the plan of their time')
  expect(text).toContain('Not due yet')
  expect(text).not.toContain('milestones met')
  expect(text).toContain('81%')
  expect(shown(since('2025-06')).text).not.toContain('plan of their time')
  // Before the first plan there is none that judges.
  const early = shown({ ...since('2025-08'), asOf: '2024-04' }).text
  expect(early).toContain('This plan judges figures from August 2025.')
  expect(early).not.toContain('plan of their time')
})

test('months that are looked at again are named, and nothing is said where there is none', () => {
  expect(shown({ lookedAtAgain: ['2025-05', '2025-07'] }).text).toContain(
    'The figures of May 2025, July 2025 are being looked at again. Until that is done, they stay here as they were.',
  )
  expect(shown({}).text).not.toContain('looked at again')
})

test('what a plan’s writer typed turns no words beside it', () => {
  const typed = { ...now, title: turning('The plan') }
  const before = { ...first, title: turning('Before') }
  const one = figures({}).metrics[0]!
  const page = figuresPage(
    figures({
      plan: { ...typed, planEnd: '2027-10', since: '2025-06' },
      plans: [typed, before],
      statements: [{ number: 1, title: turning('One') }],
      metrics: [
        {
          ...one,
          label: turning('Involved'),
          milestones: milestones.map((each) => ({ ...each, raw: turning(each.raw) })),
          definition: {
            numerator: turning('a'),
            denominator: turning('b'),
            exclusions: turning('c'),
            source: turning('d'),
            version: 1,
          },
        },
      ],
    }),
    'Wirral',
  )
  expect(page.split('\u202E')).toHaveLength(11)
  expect(unheld(page)).toEqual([])
})

test('a limit says on which side of it a figure has to be; a plain number to reach stands as it is printed', () => {
  const asks = (direction: 'higher' | 'lower', raw: string, value: number, comparator: '>' | '<' | null) => {
    const [metric] = figures({}).metrics
    const due = { month: '2025-07', raw, value, comparator }
    const later = { ...due, month: '2027-01' }
    const { text } = shown({ metrics: [{ ...metric!, direction, milestones: [due, later] }] })
    return /.*The plan asks for(.*?) by July 2025Next: (.*?) by January 2027/.exec(text)?.slice(1)
  }
  expect(asks('lower', '6', 6, null)).toEqual(['at most 6', 'at most 6'])
  expect(asks('lower', '<1,200', 1200, '<')).toEqual(['under 1,200', 'under 1,200'])
  expect(asks('higher', '> 8', 8, '>')).toEqual(['over 8', 'over 8'])
  expect(asks('lower', '5%', 5, null)).toEqual(['at most 5%', 'at most 5%'])
  expect(asks('higher', '80%', 80, null)).toEqual(['80%', '80%'])
})
