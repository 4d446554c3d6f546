import { useRef, useState } from 'react'
import type { Theme } from '../../../domain/comment/comment.ts'
import type { AgencySaidDid } from '../../../domain/comment/said-did.ts'
import { apart } from '../../../ui/typed.tsx'
import { codeName } from '../log/entry-text.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { SaidDidForm } from './said-did-form.tsx'
import { problemKey } from './problem-key.ts'
import { useFresh } from './use-fresh.ts'

/** What came of a theme: what the agencies wrote, and the form to write it, one step away. */
export function SaidDidPart({ area, theme }: { area: string; theme: Theme }) {
  const words = useStaffWords()
  const { t } = words
  const { comments, newId } = useStaffWorld()
  const { is, retry, refresh } = useFresh(`said-did ${area}`, () => comments.saidDid(area))
  const desk = useFresh(`desk ${area}`, () => comments.desk(area))
  const [writing, setWriting] = useState<AgencySaidDid | { id: string; revision: 0 } | null>(null)
  const [told, setTold] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const mine = is.state === 'ready' ? is.value.filter((one) => one.theme === theme.id) : []
  const leave = () => {
    setWriting(null)
    setTimeout(() => opener.current?.focus())
  }
  return (
    <section className="card said-did">
      <h2>{t('saidDid.title')}</h2>
      <p className="soft">{t('saidDid.lead')}</p>
      {is.state === 'trouble' && (
        <p className="problem" role="alert">
          {t(problemKey({ kind: is.trouble }))}{' '}
          <button type="button" className="plain" onClick={retry}>
            {t('staff.retry')}
          </button>
        </p>
      )}
      {is.state === 'ready' && mine.length === 0 && !writing && <p>{t('saidDid.none')}</p>}
      <ul className="said-did-list">
        {mine.map((one) => (
          <li key={one.id}>
            <p>
              <b>{apart(one.fields.youSaid)}</b>
            </p>
            <p>{apart((one.fields.status === 'not_possible' ? one.fields.whyNot : one.fields.weDid) ?? '')}</p>
            <p className="soft">
              {[
                codeName(words, 'status', one.fields.status),
                one.fields.owner && codeName(words, 'side', one.fields.owner),
                t(one.fields.publish ? 'saidDid.isPublic' : 'saidDid.isNotPublic'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {one.yours && (
              <button type="button" className="plain" onClick={() => setWriting(one)}>
                {t('saidDid.change')}
                <span className="unseen">: {apart(one.fields.youSaid)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {writing && desk.is.state === 'ready' ? (
        <SaidDidForm
          key={writing.id}
          area={area}
          theme={theme}
          entry={writing}
          agencies={desk.is.value.agencies.filter((one) => one !== 'pcpw')}
          onLeave={leave}
          onKept={(words) => {
            setTold(words)
            refresh()
            leave()
          }}
        />
      ) : (
        <button
          ref={opener}
          type="button"
          className="button"
          onClick={() => {
            setTold('')
            setWriting({ id: newId(), revision: 0 })
          }}
        >
          {t('saidDid.open')}
        </button>
      )}
      <output>{told}</output>
    </section>
  )
}
