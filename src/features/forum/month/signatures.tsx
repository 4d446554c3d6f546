import { useState } from 'react'
import { caseStudyOf } from '../../../domain/log/case-study.ts'
import type { MonthlyLog, MonthlyReply, Side } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { apart } from '../../../ui/typed.tsx'
import { useForumWords } from '../words.ts'
import { signatureLine, signatureLines } from './month-files.ts'
import { nothingSaid, ReplySaid } from './reply-said.tsx'
import { useReplySentence } from './reply-sentence.ts'

type Props = {
  log: MonthlyLog
  /** By this device's clock the month is not over. Whether it can be signed is what the server says. */
  running: boolean
  /** Sides for which whoever reads has typed words that are not kept. */
  unkept: readonly Side[]
  sign: (side: Side) => Promise<Answer<MonthlyReply>>
  onReply: (reply: Answer<MonthlyReply>) => void
  signIn: () => void
}

/** Who has signed the newest words, the buttons for whoever may, and the versions before. */
export function Signatures({ log, running, unkept, sign, onReply, signIn }: Props) {
  const words = useForumWords()
  const { t, date } = words
  const sentence = useReplySentence()
  const [said, setSaid] = useState(nothingSaid)
  const signatures = log.versions[0]?.signatures ?? []
  const signed = new Set(signatures.filter(({ changedSince }) => !changedSince).map(({ side }) => side))
  const signedBefore = new Set(signatures.map(({ side }) => side))
  const toSign = log.maySign.filter((side) => !signed.has(side))
  // A version that came with the case study has the words of the one before it, and is told for who signed it.
  const earlier = log.versions.filter((one, i) => {
    const after = log.versions[i - 1]
    return after && (one.signatures.length > 0 || one.pcpw !== after.pcpw || one.localArea !== after.localArea)
  })
  const [held, setHeld] = useState<Side | null>(null)
  const go = async (side: Side) => {
    // What would be signed are the words that are kept, not those in the box.
    if (unkept.includes(side)) return setHeld(side)
    const reply = await sign(side)
    setSaid(sentence(reply))
    return onReply(reply)
  }
  return (
    <section className="signatures">
      <h2>{t('month.signatures')}</h2>
      <ul>
        {signatureLines(words, log).map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ul>
      {running && log.maySign.length === 0 && <p className="soft sign-when">{t('month.said.not_over')}</p>}
      {toSign.some((side) => signedBefore.has(side)) && <p className="soft sign-when">{t('month.signAgain.hint')}</p>}
      {caseStudyOf(log) && <p className="soft">{t('case.signedToo')}</p>}
      <p className="buttons">
        {toSign.map((side) => (
          <button key={side} type="button" className="button" onClick={() => void go(side)}>
            {t(signedBefore.has(side) ? `month.signAgain.${side}` : `month.sign.${side}`)}
          </button>
        ))}
      </p>
      <ReplySaid
        said={held && unkept.includes(held) ? { ...nothingSaid, text: t('month.unkept') } : said}
        signIn={signIn}
      />
      {earlier.length > 0 && (
        <details className="fold">
          <summary>{t('month.versions')}</summary>
          {earlier.map((one) => (
            <section key={one.version}>
              <h3>{t('month.version', { version: one.version, date: date(one.on) })}</h3>
              <p>
                <b>{t('month.words.pcpw')}:</b> {apart(one.pcpw) || t('month.words.empty')}
              </p>
              <p>
                <b>{t('month.words.local_area')}:</b> {apart(one.localArea) || t('month.words.empty')}
              </p>
              {one.signatures.map((signature, i) => (
                <p key={i}>{signatureLine(words, signature)}</p>
              ))}
            </section>
          ))}
        </details>
      )}
    </section>
  )
}
