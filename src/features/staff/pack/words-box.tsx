import { apart } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'
import { SaveOrLeave } from './save-or-leave.tsx'
import { PARTS, useWordsDraft } from './use-words-draft.ts'
import { WordsBefore } from './words-before.tsx'

/** What, so what, now what: written by people, kept with the month. What is typed stays in this browser until it is sent. */
export function WordsBox({ statement }: { statement: number }) {
  const { t } = useStaffWords()
  const { pack } = usePackDesk()
  // Of the whole report they stand right under its title.
  const Heading = statement === 0 ? 'h2' : 'h3'
  const { stands, typed, said, asksWhy, begin, type, save, leave } = useWordsDraft(statement)

  return (
    <div className="pack-words">
      {PARTS.map((part) => (
        <section key={part} className={stands?.[part] ? undefined : 'empty-words'}>
          <Heading>{t(`pack.${part}`)}</Heading>
          <p>{apart(stands?.[part] ?? '') || t('pack.nothingWritten')}</p>
        </section>
      ))}
      {stands && <WordsBefore stands={stands} />}
      {pack.mayWrite && (
        <div className="on-screen settings">
          {typed === null ? (
            <button type="button" className="plain" onClick={begin}>
              {t(stands ? 'pack.change' : 'pack.write')}
            </button>
          ) : (
            <>
              {PARTS.map((part) => (
                <p key={part}>
                  <label htmlFor={`${statement}-${part}`}>{t(`pack.${part}`)}</label>
                  <textarea
                    id={`${statement}-${part}`}
                    rows={3}
                    maxLength={3000}
                    value={typed[part]}
                    onChange={(event) => type(part, event.target.value)}
                  />
                </p>
              ))}
              {asksWhy && (
                <p>
                  <label htmlFor={`${statement}-why`}>{t('pack.why')}</label>
                  <span className="soft" id={`${statement}-why-hint`}>
                    {t('pack.whyHint')}
                  </span>
                  <textarea
                    id={`${statement}-why`}
                    rows={2}
                    maxLength={500}
                    aria-describedby={`${statement}-why-hint`}
                    value={typed.why ?? ''}
                    onChange={(event) => type('why', event.target.value)}
                  />
                </p>
              )}
              <SaveOrLeave save={() => void save()} leave={leave} />
              <output>{said}</output>
            </>
          )}
        </div>
      )}
    </div>
  )
}
