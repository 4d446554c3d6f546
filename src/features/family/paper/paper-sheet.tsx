import type { PaperForm } from '../../../domain/paper/paper-form.ts'
import { signedParts } from '../../../domain/paper/signposts.ts'
import { useWording } from '../../../ui/wording.tsx'
import { DoorList } from '../door-list.tsx'
import { useFamilyWorld } from '../world.tsx'
import type { PaperLanguage } from './paper-list-page.tsx'
import { printedVoice, type PaperChoice } from './paper-address.ts'
import { PaperSignpost, PaperThen } from './paper-signpost.tsx'
import { PrintedQuestion } from './printed-question.tsx'

type Props = {
  form: PaperForm
  choice: PaperChoice
  mark: string
  draft: PaperLanguage['draft']
}

/** The form itself: what prints. */
export function PaperSheet({ form, choice, mark, draft }: Props) {
  const { t, say, dir, locale } = useWording()
  const { places } = useFamilyWorld()
  const voice = printedVoice(choice)
  const { survey } = form
  const hasText = form.questions.some((one) => one.question.kind === 'text')
  return (
    <article className={choice.easy ? 'sheet sheet-easy' : 'sheet'} dir={dir} lang={locale}>
      <header className="sheet-head">
        <div>
          <h1>{say(survey.title)}</h1>
          <p className="sheet-mark" dir="ltr">
            {mark}
          </p>
          {draft && (
            <p className="sheet-mark">
              {draft.own} · <bdi lang="en">{draft.english}</bdi>
            </p>
          )}
        </div>
        <p className="sheet-number">
          <span>{t('paper.formNumber')}</span>
        </p>
      </header>
      <div className="sheet-how">
        <h2>{t('paper.how')}</h2>
        <ul>
          <li>{t('paper.how.tick')}</li>
          <li>{t('paper.how.slip')}</li>
          <li>{t('paper.how.skip')}</li>
          {hasText && <li>{t('text.noNames')}</li>}
        </ul>
      </div>
      <p className="sheet-date">
        <span>{t('paper.date')}</span>
      </p>
      {signedParts(form).map((part) => (
        <section key={part.questions[0]!.number} className="sheet-part">
          {part.questions.map((printed, i) => (
            <div key={printed.number} className="sheet-keep">
              {i === 0 && <PaperSignpost part={part} voice={voice} />}
              <PrintedQuestion printed={printed} voice={voice} />
              {i === part.questions.length - 1 && <PaperThen after={part.after} />}
            </div>
          ))}
        </section>
      ))}
      <footer className="sheet-end">
        <h2>{t('paper.end')}</h2>
        <h3>{t('paper.handIn')}</h3>
        <p>{say(places.handIn)}</p>
        <p>{t('paper.typed')}</p>
        <h3>{t('paper.worried')}</h3>
        <DoorList doors={places.safeguarding} />
        <p className="sheet-mark" dir="ltr">
          {mark}
        </p>
      </footer>
    </article>
  )
}
