import { useEffect, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { titleOfRecord } from '../../../domain/log/about-record.ts'
import { logKinds, type LogKind } from '../../../domain/log/kinds.ts'
import type { LogBook } from '../../../domain/ports-forum.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { apart, Typed } from '../../../ui/typed.tsx'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { useBook, useForumWorld, useRespondWithin } from '../forum-world.tsx'
import { entryTitle } from '../log/entry-words.ts'
import type { Done } from '../log/saved-note.tsx'
import { useForumWords } from '../words.ts'
import { ClockWarning } from './clock-warning.tsx'
import { followingDue, followingType, freshForm, lastOf, sameAgain } from './first-values.ts'
import { beginFrom } from './begin-from.ts'
import { boxOf } from './form-field.tsx'
import { Leave } from './leave.tsx'
import { RecordForm } from './record-form.tsx'
import { useTemplates } from './templates.tsx'
import { typedFrom } from './typed.ts'
import { PhotoPart } from '../photo/photo-part.tsx'
import { usePhotos } from '../photo/use-photos.ts'
import { useNewForm } from './use-new-form.ts'

/** `/forum/new`: one form for each kind of record; `?from=` an entry it is copied from or made out of. */
export function NewPage() {
  const { t } = useForumWords()
  const book = useBook()
  const [params] = useSearchParams()
  const asked = params.get('kind')
  const kind = logKinds.find((one) => one === asked) ?? 'activity'
  return (
    <ForumFrame title={t('form.new')}>
      {book ? (
        <NewForm key={`${kind} ${params.get('from')}`} kind={kind} from={params.get('from')} book={book} />
      ) : (
        <Skeleton words={t('forum.loading')} />
      )}
    </ForumFrame>
  )
}

function NewForm({ kind, from, book }: { kind: LogKind; from: string | null; book: LogBook }) {
  const words = useForumWords()
  const { t } = words
  const world = useForumWorld()
  const [, navigate] = useLocation()
  const [said, setSaid] = useState('')
  const today = world.clock.today()
  const days = { today, respondWithin: useRespondWithin() }
  const source = book.entries.find(({ id }) => id === from) ?? null
  const last = lastOf(kind, book.entries)
  const fresh = (like: typeof last) =>
    freshForm(kind, like, days, { org: t('forum.org'), everybody: t('form.everybody') })
  const usualOf = (type: unknown) => fresh(lastOf(kind, book.entries, type))
  // Who asked for an empty form gets nothing from earlier entries later either.
  const [empty, setEmpty] = useState(false)
  const ofSource = source ? sourceOf(kind, source) : {}
  const [base, setBase] = useState(ofSource)
  /** How often the list of what to begin with begins anew itself. */
  const [turns, setTurns] = useState(0)
  const name = `new ${kind}${source ? ` ${source.id}` : ''}`
  const half = useNewForm(name, () => ({
    ...fresh(last),
    ...(source && beginFrom(kind, source, days, words, book.entries)),
  }))
  const found = usePhotos(half?.entry ?? null, 0)
  const kept = useTemplates(kind)
  // Nobody knows yet to whom: it is the one box of a filled-in escalation that is asked for.
  const asksWhom = source?.kind === 'meeting_request' && kind === 'escalation' && half?.form['toRole'] === ''
  const ready = half !== null
  useEffect(() => {
    if (ready && asksWhom) document.getElementById(boxOf('toRole'))?.focus()
    // Once, when the form is there: never while somebody empties the box.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready])
  if (!half) return <Skeleton words={t('forum.loading')} />

  const start = (from: string) => {
    setSaid('')
    setEmpty(from === 'empty')
    const isBegun = half.typed || found.photos.length > 0
    const template = kept.templates.find(({ name }) => name === from)
    if (template) return half.begin(sameAgain(kind, template.form, days), isBegun)
    if (from === 'last' && last) return half.begin(sameAgain(kind, typedFrom(kind, last.fields), days), isBegun)
    setBase({})
    half.begin(fresh(from === 'empty' ? null : last), isBegun)
  }
  const startAgain = () => {
    start('')
    setTurns(turns + 1)
  }
  const putBack = () => {
    setSaid('')
    setEmpty(false)
    setBase(ofSource)
    setTurns(turns + 1)
    half.putBack()
  }
  const save = async (fields: Record<string, unknown>) => {
    const entry = await half.save((entry, photos) => world.log.writeNew({ entry, kind, changes: fields }, photos))
    const silent = await world.photos.letGo(entry, fields['shared'] === true).catch(() => 1)
    void world.log.exchange().catch(() => undefined)
    // The text never waits for a photo: one without words asks for them on the entry's own page.
    navigate(silent > 0 ? `/forum/entry/${entry}` : '/forum', { state: { saved: entry } satisfies Done })
  }
  const title = titleOfRecord(kind, half.form) || t(`log.kind.${kind}`)
  return (
    <>
      <h1>{t(`form.new.${kind}`)}</h1>
      {(half.hasAside || half.restored) && (
        <output className="restored">
          {t(half.hasAside ? 'form.aside' : 'form.restored')}{' '}
          {/* One button, so that the keyboard stays where it was. The second half of a double click is no answer. */}
          <button
            type="button"
            className="plain"
            onClick={({ detail }) => detail < 2 && (half.hasAside ? putBack() : startAgain())}
          >
            {t(half.hasAside ? 'form.putBack' : 'form.startAgain')}
          </button>
        </output>
      )}
      <ClockWarning />
      <details className="fold kinds">
        <summary>{t('form.otherKind')}</summary>
        <ul>
          {logKinds
            .filter((other) => other !== kind)
            .map((other) => (
              <li key={other}>
                <Link href={`/forum/new?kind=${other}`}>{t(`form.new.${other}`)}</Link>
              </li>
            ))}
        </ul>
      </details>
      {(last !== null || kept.templates.length > 0) && (
        <p className="field">
          <label htmlFor="log-start">{t('form.start')}</label>
          <select key={turns} id="log-start" defaultValue="" onChange={(event) => start(event.target.value)}>
            {last && <option value="">{t('form.start.usual')}</option>}
            {last && <option value="last">{t('form.start.last', { title: entryTitle(words, last) })}</option>}
            <option value={last ? 'empty' : ''}>{t('form.start.empty')}</option>
            {kept.templates.map(({ name, title }) => (
              <option key={name} value={name}>
                {t('form.start.template', { title })}
              </option>
            ))}
          </select>
        </p>
      )}
      <RecordForm
        kind={kind}
        form={half.form}
        before={base}
        onChange={(part) => {
          const followed = followingDue(kind, half.form, part, days)
          half.change(empty ? followed : followingType(kind, half.form, followed, usualOf))
        }}
        onSave={save}
        photos={
          <PhotoPart
            entry={half.entry}
            keep={half.keepPhoto}
            inForm
            found={found}
            sees={half.form['shared'] === true ? 'shared' : 'private'}
          />
        }
      >
        <button
          type="button"
          className="plain"
          onClick={() =>
            void kept.keep(title, half.form).then(
              () => setSaid(t('form.template.kept', { title })),
              () => setSaid(t('saved.failed', { device: world.device })),
            )
          }
        >
          {t('form.template')}
        </button>
        <Leave to="/forum" typed={half.typed || found.photos.length > 0} forget={half.drop} />
        <output>{said}</output>
      </RecordForm>
      <TemplateList kept={kept} onRemoved={() => setSaid(t('form.template.removed'))} />
    </>
  )
}

/** What an entry made out of another carries, though no form shows it. */
function sourceOf(kind: LogKind, source: { id: string; kind: LogKind }): Record<string, unknown> {
  if (kind === 'ywsd') return { from: source.id }
  if (kind === 'escalation' && source.kind === 'meeting_request') return { request: source.id }
  return {}
}

function TemplateList({ kept, onRemoved }: { kept: ReturnType<typeof useTemplates>; onRemoved: () => void }) {
  const { t } = useForumWords()
  if (kept.templates.length === 0) return null
  return (
    <details className="fold">
      <summary>{t('form.templates')}</summary>
      <ul className="templates">
        {kept.templates.map(({ name, title }) => (
          <li key={name}>
            <Typed>{title}</Typed>{' '}
            <button type="button" className="plain" onClick={() => void kept.remove(name).then(onRemoved)}>
              {t('form.template.remove')}
              <span className="unseen"> {apart(title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
