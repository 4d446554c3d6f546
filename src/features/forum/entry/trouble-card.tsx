import { Link } from 'wouter'
import { described } from '../../../domain/log/described.ts'
import { dayThere } from '../../../domain/log/device-clock.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useSentences } from '../form/sentences.ts'
import { problemsIn, type FieldProblem } from '../form/problems.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { OverruledCard } from './overruled-card.tsx'
import { ReasonForm } from './reason-form.tsx'
import { useForumWords } from '../words.ts'

/** Why the server would not take a change, and whether two people differ over the entry: each with the way to settle it. */
export function TroubleCard({ entry }: { entry: ShownEntry }) {
  const { t } = useForumWords()
  return (
    <>
      {entry.trouble?.problem === 'reason_needed' ? (
        <ReasonForm entry={entry} />
      ) : (
        entry.trouble && <Refused entry={entry} />
      )}
      {entry.clashes.length > 0 && (
        <section className="needs-you">
          <p>{t('entry.clash')}</p>
          <p>
            <Link href={`/forum/entry/${entry.id}/choose`} className="button">
              {t('entry.clash.choose')}
            </Link>
          </p>
        </section>
      )}
      {(entry.behind?.overruled ?? []).map((one) => (
        <OverruledCard key={one.field} entry={entry} {...one} />
      ))}
    </>
  )
}

/** `links/plan` or `links/actions/AIP5`: what the plan in force does not have. */
function linkProblem(path: string, links: unknown): FieldProblem {
  const [, part, ref = ''] = path.split('/')
  const plan = (links as { plan?: string } | undefined)?.plan ?? ''
  const gone = part === 'metrics' ? 'linkMeasure' : part === 'statements' ? 'linkStatement' : 'linkAction'
  return { field: 'links', key: part === 'plan' ? 'linkPlan' : gone, values: { ref, plan } }
}

/** The server names the field at fault; the sentence is the one the form would say of it. */
function Refused({ entry }: { entry: ShownEntry }) {
  const { t, named } = useForumWords()
  const { clock, plan, device } = useForumWorld()
  // The server's day judges: this device's clock may be ahead of it.
  const judged = dayThere(clock.today(), useBook()?.heardDay)
  const sentence = useSentences(entry.kind)
  const { problem, field } = entry.trouble!
  const name = field?.split('/')[0]
  const known = field?.startsWith('links/')
    ? linkProblem(field, entry.fields['links'])
    : problemsIn(entry.kind, entry.fields, judged, plan).find((one) => one.field === name)
  const isDay = described[entry.kind].some((one) => one.field === name && one.as === 'day')
  const said = known
    ? sentence(known)
    : name
      ? sentence({ field: name, key: isDay ? 'dayThere' : 'other', values: { device } })
      : named(`problem.${problem}`, t('problem.other'))
  return (
    <section className="needs-you">
      <h2>{t('problem.title.server')}</h2>
      <p>{said}</p>
      <p>
        <Link href={`/forum/entry/${entry.id}/change`} className="button">
          {t('entry.trouble.change')}
        </Link>
      </p>
    </section>
  )
}
