import { useState } from 'react'
import type { PackWords } from '../../../domain/ports-pack.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'

const PARTS = ['what', 'soWhat', 'nowWhat'] as const
const EMPTY: PackWords = { what: '', soWhat: '', nowWhat: '' }

/** What, so what, now what: written by people, kept with the month. What is typed stays in this browser until it is sent. */
export function WordsBox({ statement }: { statement: number }) {
  const { t } = useStaffWords()
  const { drafts, packs } = useStaffWorld()
  const { area, pack, send } = usePackDesk()
  const stands = pack.words.find((w) => w.statement === statement)
  const name = `pack ${area} ${pack.plan} ${pack.month} ${statement}`
  const [typed, setTyped] = useState<PackWords | null>(() => readWords(drafts.read(name)))
  const [said, setSaid] = useState('')
  const shown = stands ?? EMPTY

  const put = (next: PackWords) => {
    setTyped(next)
    drafts.keep(name, JSON.stringify(next))
  }
  const stop = () => {
    setTyped(null)
    setSaid('')
    drafts.clear(name)
  }
  const save = async () => {
    if (!typed) return
    const problem = await send(packs.writeWords(area, pack.month, statement, stands?.revision ?? 0, typed))
    if (problem === null) stop()
    else setSaid(problem)
  }

  return (
    <div className="pack-words">
      {PARTS.map((part) => (
        <section key={part} className={shown[part] === '' ? 'empty-words' : undefined}>
          <h3>{t(`pack.${part}`)}</h3>
          <p>{shown[part] || t('pack.nothingWritten')}</p>
        </section>
      ))}
      {pack.mayWrite && (
        <div className="on-screen settings">
          {typed === null ? (
            <button type="button" className="plain" onClick={() => put({ ...EMPTY, ...pickWords(shown) })}>
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
                    onChange={(event) => put({ ...typed, [part]: event.target.value })}
                  />
                </p>
              ))}
              <p className="buttons">
                <button type="button" className="button" onClick={() => void save()}>
                  {t('pack.save')}
                </button>
                <button type="button" className="plain" onClick={stop}>
                  {t('pack.leave')}
                </button>
              </p>
              <output>{said}</output>
            </>
          )}
        </div>
      )}
    </div>
  )
}

const pickWords = ({ what, soWhat, nowWhat }: PackWords): PackWords => ({ what, soWhat, nowWhat })

function readWords(text: string | null): PackWords | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof PackWords, unknown>> | null
    return kept && PARTS.every((part) => typeof kept[part] === 'string') ? (kept as PackWords) : null
  } catch {
    return null
  }
}
