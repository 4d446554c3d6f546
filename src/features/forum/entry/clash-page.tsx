import { useRef, useState, type FormEvent } from 'react'
import { Link, useLocation } from 'wouter'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { entryTitle } from '../log/entry-words.ts'
import { useForumWords } from '../words.ts'
import { useCame } from './came.ts'
import { fieldName, readable } from './field-value.ts'
import { WithEntry } from './with-entry.tsx'

/** `/forum/entry/:id/choose`: for each field over which people differ, what stands beside what was set aside. */
export function ClashPage({ id }: { id: string }) {
  return <WithEntry id={id}>{(entry) => <Choose entry={entry} />}</WithEntry>
}

/** One of the values to choose from; `operation` is null for the one that stands. */
type Option = { operation: string | null; value: unknown; by: string | null; wrote: string | undefined }

function optionsOf({ fields, clashes, behind }: ShownEntry): { field: string; options: Option[] }[] {
  const names = [...new Set(clashes.map(({ field }) => field))]
  return names.map((field) => ({
    field,
    options: [
      { operation: null, value: fields[field] ?? null, by: null, wrote: behind?.writers[field] },
      ...clashes
        .filter((one) => one.field === field)
        .map(({ operation, value, by }) => ({ operation, value, by, wrote: operation })),
    ],
  }))
}

/**
 * What somebody who chooses has before them: every value, and whether agencies will read it. A choice holds for that alone, so
 * what arrives while the page is open is never decided by a tick that was made before it.
 */
const questionOf = ({ sharedThere, fields }: ShownEntry, asked: ReturnType<typeof optionsOf>): string =>
  JSON.stringify([
    sharedThere,
    fields['shared'] === true,
    asked.map(({ field, options }) => [field, options.map(({ operation, value }) => [operation, value])]),
  ])

function Choose({ entry }: { entry: ShownEntry }) {
  const words = useForumWords()
  const { t } = words
  const came = useCame(entry)
  const { log, person, device } = useForumWorld()
  const [, navigate] = useLocation()
  const [choice, setChoice] = useState<{ of: string; chosen: Record<string, string | null> } | null>(null)
  const [asked, setAsked] = useState(false)
  const [failed, setFailed] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const back = `/forum/entry/${entry.id}`
  const fields = optionsOf(entry)
  const question = questionOf(entry, fields)
  const isStale = choice !== null && choice.of !== question
  const chosen = choice === null || isStale ? {} : choice.chosen
  if (fields.length === 0) {
    return (
      <>
        <h1>{t('clash.settled')}</h1>
        <p>
          <Link href={back}>{entryTitle(words, entry)}</Link>
        </p>
      </>
    )
  }
  // Nothing is chosen for anybody: least of all that an entry is gone.
  const missing = fields.filter(({ field }) => chosen[field] === undefined)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (missing.length > 0) {
      setAsked(true)
      const first = form.current?.elements.namedItem(missing[0]!.field)
      const box = first instanceof RadioNodeList ? first[0] : first
      return box instanceof HTMLElement ? box.focus() : undefined
    }
    const changes: Record<string, unknown> = {}
    for (const { field, options } of fields) {
      const picked = options.find(({ operation }) => operation === chosen[field])
      if (picked && picked.operation !== null) changes[field] = picked.value
    }
    const settles = [...new Set(entry.clashes.map(({ operation }) => operation))]
    try {
      await log.write({ entry: entry.id, kind: entry.kind, changes, settles, seen: entry.seen })
      void log.exchange().catch(() => undefined)
      navigate(changes['deleted'] === true ? '/forum' : back)
    } catch {
      setFailed(true)
    }
  }
  const whose = ({ operation, by }: Option) =>
    t(operation === null ? 'clash.stands' : by === person ? 'clash.yours' : 'clash.theirs')
  return (
    <form className="clashes" noValidate ref={form} onSubmit={(event) => void save(event)}>
      <p className="back">
        <Link href={back}>{entryTitle(words, entry)}</Link>
      </p>
      <h1>{t('clash.title')}</h1>
      <p>
        {t('clash.lead')} <Link href={`${back}/history`}>{t('entry.history')}</Link>
      </p>
      {entry.sharedThere && <p>{t('clash.readable')}</p>}
      {isStale && (
        <p className="problem" role="alert">
          {t('clash.arrived')}
        </p>
      )}
      {failed && (
        <p className="problem" role="alert">
          {t('saved.failed', { device })}
        </p>
      )}
      {fields.map(({ field, options }) => (
        <fieldset key={field} className="clash">
          <legend>{fieldName(words, entry.kind, field)}</legend>
          <div className="clash-columns">
            {options.map((option) => (
              <label key={option.operation ?? ''} className="row">
                <input
                  type="radio"
                  name={field}
                  checked={chosen[field] === option.operation}
                  onChange={() => setChoice({ of: question, chosen: { ...chosen, [field]: option.operation } })}
                />
                <span>
                  <b>{whose(option)}</b>
                  {readable(words, entry.kind, field, option.value) || t('clash.nothing')}
                  <small className="soft">{came(option.wrote)}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {asked && missing.length > 0 && (
        <p className="problem" role="alert">
          {t('clash.missing', { fields: missing.map(({ field }) => fieldName(words, entry.kind, field)).join(', ') })}
        </p>
      )}
      <p className="buttons">
        <button type="submit" className="button">
          {t('clash.save')}
        </button>
        <Link href={back}>{t('form.cancel')}</Link>
      </p>
    </form>
  )
}
