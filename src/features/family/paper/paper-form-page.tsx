import { useEffect, useMemo } from 'react'
import { paperForm } from '../../../domain/paper/paper-form.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import { useWording, WordingProvider, type Wording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { formsOf, hasEasyWords } from './forms-of.ts'
import { paperAddress, type PaperChoice } from './paper-address.ts'
import type { PaperLanguage } from './paper-list-page.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { footMark, keepFoot } from './running-foot.ts'

type Props = {
  survey: Survey
  choice: PaperChoice
  /** The words of the form's own language; the page around it speaks the reader's. */
  printed: Wording
  draft: PaperLanguage['draft']
}

/** One form on the screen as it will leave the printer, and a button that prints it. */
export function PaperFormPage({ survey, choice, printed, draft }: Props) {
  const { t } = useWording()
  const form = useMemo(() => paperForm(survey, choice.route), [survey, choice.route])
  const others = formsOf(survey, hasEasyWords(survey)).filter(
    ({ route, easy }) => route !== choice.route || easy !== choice.easy,
  )
  const mark = footMark(survey, choice)
  useEffect(() => keepFoot(mark), [mark])
  return (
    <FamilyPage title={printed.say(survey.title)}>
      <div className="paper-tools">
        <p>
          <a href="/paper">{t('paper.all')}</a>
        </p>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('paper.print')}
        </button>
        <ul className="paper-links">
          {others.map(({ name, ...form }) => (
            <li key={name}>
              <a href={paperAddress({ ...choice, ...form })}>{t(`paper.for.${name}`)}</a>
            </li>
          ))}
        </ul>
      </div>
      <WordingProvider wording={printed}>
        <PaperSheet form={form} choice={choice} mark={mark} draft={draft} />
      </WordingProvider>
    </FamilyPage>
  )
}
