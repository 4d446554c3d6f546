import '../zod-without-eval.ts'
import '../../ui/styles/app.css'
import type { Draft } from '../../domain/response/parcel.ts'
import { keptLanguage } from '../boot/kept-language.ts'
import { draftOfTab, rememberInTab } from '../boot/tab.ts'
import type { Handover } from '../../features/family/answer-survey/survey-page.tsx'
import type { FirstSave } from '../boot/first-save.ts'
import { withCarriedDraft } from './carried-draft.ts'
import { composeFamily, type FamilyComposition } from './compose.ts'
import { FamilyApp } from './family-app.tsx'
import { surveyOf } from './survey-of.ts'
import { takeOver } from './take-over.tsx'
import { site } from '../site.ts'
import { frameWording, surveyWording } from './wording.ts'

let composed: FamilyComposition | null = null
const composition = () => (composed ??= composeFamily())
let shown: Promise<void> | null = null

/** Gets everything ready behind the first question. Resolves to whether an earlier draft of this survey is here. */
export async function prepare(survey: string): Promise<boolean> {
  const { fixed, keepStorage } = composition()
  const language = keptLanguage.get()
  await Promise.all([
    frameWording(language),
    survey && surveyOf(survey),
    survey && surveyWording(`${language} ${survey}`),
  ])
  const all = await fixed.drafts.list().catch((): Draft[] => [])
  const mine = all.filter((one) => one.survey === survey)
  if (mine.length > 0) void keepStorage()
  return mine.some((one) => one.id !== draftOfTab(survey))
}

async function show(handover: Handover | null, carried?: Draft): Promise<void> {
  const { fixed, moving, setBusy } = composition()
  // A language that cannot be had just now: the page is in English until it is opened again.
  await frameWording(moving.get().language).catch(() => moving.change({ language: site.language }))
  const world = carried ? { ...fixed, drafts: withCarriedDraft(fixed.drafts, carried) } : fixed
  let left = handover
  const take = { look: () => left, used: () => void (left = null) }
  await frameWording(moving.get().language)
  shown ??= takeOver(<FamilyApp fixed={world} moving={moving} setBusy={setBusy} take={take} />, {
    focusHeading: handover?.continued === true,
    translated: moving.get().language !== site.language,
  })
  return shown
}

/** Shows the page of this address, carrying on with the tab's draft when it is still here. */
export async function openPage(survey: string, draft: string | null): Promise<void> {
  const here =
    draft === null
      ? null
      : await composition()
          .fixed.drafts.get(draft)
          .catch(() => null)
  if (draft !== null && here === null) rememberInTab(survey, null)
  await show(here && { draftId: here.id, continued: false })
}

/** Continue was pressed on the first question: shows the next one. What could not be saved is carried over in memory. */
export async function openNext({ draft, kept, shared }: FirstSave): Promise<void> {
  // On a shared phone memory is where drafts are kept.
  if (shared) await composition().fixed.drafts.start(draft)
  await show({ draftId: draft.id, continued: true }, kept || shared ? undefined : draft)
}

/** Another language was chosen on a page made at build time: shows the same page in it, with the choice made so far. */
export async function openInLanguage(first: FirstSave | null): Promise<void> {
  const { fixed, moving } = composition()
  moving.change({ language: keptLanguage.get() })
  // It is shown already; the rest of it is fetched and kept, so that it is here without a connection too.
  void fixed.setLanguage(keptLanguage.get())
  await show(first && { draftId: first.draft.id, continued: false }, first && !first.kept ? first.draft : undefined)
}
