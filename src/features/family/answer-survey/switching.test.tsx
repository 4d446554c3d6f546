import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { languageCodes, type LanguageCode } from '../../../content/messages/language-codes.ts'
import { messagesBeside, messagesOnTheWay, surveyWords } from '../../../content/messages/load.ts'
import { wirralPlaces } from '../../../content/messages/places/wirral.ts'
import { publishedSurveys } from '../../../content/surveys/published.ts'
import type { Answers } from '../../../domain/survey/answers.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import type { Question } from '../../../domain/survey/question.ts'
import { askedQuestions } from '../../../domain/survey/visibility.ts'
import { createWording, WordingProvider, type Wording } from '../../../ui/wording.tsx'
import { draftOf } from '../fake-kept.ts'
import { fakePhone, type FakePhone } from '../fake-world.ts'
import { FamilyWorldProvider } from '../world.tsx'
import { SurveyPage } from './survey-page.tsx'
import type { Dress } from './voice.ts'

const survey: Survey = publishedSurveys.toSorted((a, b) => b.questions.length - a.questions.length)[0]!
const words = new Map<LanguageCode, Wording>()
let phone: FakePhone
let wear: (change: { language?: LanguageCode; dress?: Dress }) => void

/** Every combination of the answers that decide what is asked, one of each route. */
function routes(): { name: string; answers: Answers }[] {
  const deciding = new Set(survey.questions.flatMap((q) => q.showIf?.map((one) => one.question) ?? []))
  const found = new Map<string, { name: string; answers: Answers }>()
  const walk = (answers: Answers) => {
    const open = askedQuestions(survey, answers).find((q) => deciding.has(q.id) && answers[q.id] === undefined)
    if (open?.kind === 'choice') {
      for (const { code } of open.options) walk({ ...answers, [open.id]: code })
      return
    }
    const asked = askedQuestions(survey, answers)
      .map((q) => q.id)
      .join()
    const name = Object.values(answers).join(', ')
    if (!found.has(asked)) found.set(asked, { name, answers })
  }
  walk({})
  return [...found.values()]
}

const tested = new Set<string>()

/** An answer to any question: the second option, or words. */
const someAnswer = (q: Question) =>
  q.kind === 'text' ? `Words for ${q.id}` : q.options[Math.min(1, q.options.length - 1)]!.code

function Changing() {
  const [now, setNow] = useState<{ language: LanguageCode; dress: Dress }>({ language: 'en', dress: 'auto' })
  useEffect(() => {
    wear = (change) => setNow((before) => ({ ...before, ...change }))
  }, [])
  return (
    <WordingProvider wording={words.get(now.language)!}>
      <FamilyWorldProvider world={{ ...phone.world, ...now }}>
        <SurveyPage survey={survey} />
      </FamilyWorldProvider>
    </WordingProvider>
  )
}

beforeAll(async () => {
  for (const code of languageCodes) {
    const [frame, beside] = [await messagesOnTheWay(code), await messagesBeside(code)]
    words.set(
      code,
      createWording(code, [frame.messages, beside.messages], frame.words, await surveyWords(code, survey.key)),
    )
  }
})

const changes = [
  { language: 'pl' },
  { dress: 'easy' },
  { language: 'ar' },
  { language: 'bn', dress: 'plain' },
  { language: 'zh-Hans' },
  { language: 'en', dress: 'auto' },
] as const

describe(`${survey.key}, the longest survey`, () => {
  test('has several routes, and each of its questions is on one', () => {
    expect(routes().length).toBeGreaterThan(8)
    const onSome = new Set(routes().flatMap(({ answers }) => askedQuestions(survey, answers).map((q) => q.id)))
    expect(survey.questions.filter((q) => !onSome.has(q.id))).toEqual([])
  })

  test.each(routes().map((route) => [route.name, route.answers] as const))(
    'every question of %s keeps all answers, its place and what is being written',
    async (_name, answers) => {
      const asked = askedQuestions(survey, answers)
      const given: Record<string, string> = { ...answers }
      for (const q of asked) given[q.id] ??= someAnswer(q)
      for (const q of asked) {
        // A question is the same page on every route of one kind of person: once is enough.
        const page = `${q.id} ${answers['R1']}`
        if (tested.has(page)) continue
        tested.add(page)
        phone = fakePhone(survey, wirralPlaces)
        phone.drafts.set('d', { ...draftOf(survey, given, q.id), id: 'd' })
        history.replaceState(null, '', `/s/${survey.key.replaceAll('_', '-')}#${q.id}`)
        render(<Changing />)
        const box = q.kind === 'text' ? await screen.findByRole<HTMLTextAreaElement>('textbox') : null
        await screen.findByRole('heading', { level: 1 })
        const before = document.querySelector('h1')
        if (box) fireEvent.change(box, { target: { value: `${given[q.id]} half` } })
        for (const change of changes) {
          act(() => wear(change))
          expect(location.hash, q.id).toBe(`#${q.id}`)
          // The same page, not one made anew: nothing on it has been forgotten.
          expect(document.querySelector('h1'), q.id).toBe(before)
          if (box) expect(box.value, q.id).toBe(`${given[q.id]} half`)
          else {
            const chosen = [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(
              (one) => one.value,
            )
            expect(chosen.join(), q.id).toBe(given[q.id])
          }
        }
        const kept = box ? { ...given, [q.id]: `${given[q.id]} half` } : given
        await waitFor(() => expect(phone.drafts.get('d')?.answers).toEqual(kept))
        cleanup()
      }
    },
    120_000,
  )
})
