import type { ReactNode } from 'react'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

type Links = { plan: string; statements: number[]; actions: string[]; metrics: string[] }
type Props = { id: string; label: string; value: unknown; said: ReactNode; onChange: (links: Links | null) => void }

/** What of the plan an entry belongs to: its statements, and of those chosen the actions and measures. */
export function LinksField({ id, label, value, said, onChange }: Props) {
  const { t } = useForumWords()
  const { plan } = useForumWorld()
  const links = (value ?? { plan: plan.key, statements: [], actions: [], metrics: [] }) as Links
  if (links.plan !== plan.key) {
    return (
      <fieldset className="field">
        <legend>{label}</legend>
        {said}
        <p>{t('form.otherPlan', { plan: links.plan })}</p>
        <button id={id} type="button" className="plain" onClick={() => onChange(null)}>
          {t('form.otherPlan.clear')}
        </button>
      </fieldset>
    )
  }
  const put = (part: Partial<Links>) => {
    const next = { ...links, ...part }
    const nothing = next.statements.length + next.actions.length + next.metrics.length === 0
    onChange(nothing ? null : next)
  }
  const other = <T,>(list: readonly T[], one: T) =>
    list.includes(one) ? list.filter((each) => each !== one) : [...list, one]
  const within = ({ statement }: { statement: number }) => links.statements.includes(statement)
  // One that the plan does not have is shown too, or nobody could take it out.
  const strays = links.actions.filter((ref) => !plan.actions.some((one) => one.ref === ref))
  const actions = [
    ...plan.actions.filter((one) => within(one) || links.actions.includes(one.ref)),
    ...strays.map((ref) => ({ ref, title: '' })),
  ]
  const measures = plan.metrics.filter((one) => within(one) || links.metrics.includes(one.key))
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {said}
      <Ticks
        name={t('form.statements')}
        first={id}
        all={plan.statements.map((one) => ({ code: one.number, text: `${one.number}. ${one.title}` }))}
        ticked={links.statements}
        onTick={(number) => put({ statements: other(links.statements, number) })}
      />
      {actions.length > 0 && (
        <Ticks
          name={t('form.actions')}
          all={actions.map((one) => ({ code: one.ref, text: `${one.ref} ${one.title}` }))}
          ticked={links.actions}
          onTick={(ref) => put({ actions: other(links.actions, ref) })}
        />
      )}
      {measures.length > 0 && (
        <Ticks
          name={t('form.measures')}
          all={measures.map((one) => ({ code: one.key, text: one.label }))}
          ticked={links.metrics}
          onTick={(key) => put({ metrics: other(links.metrics, key) })}
        />
      )}
    </fieldset>
  )
}

type TicksProps<T> = {
  name: string
  first?: string
  all: readonly { code: T; text: string }[]
  ticked: readonly T[]
  onTick: (code: T) => void
}

function Ticks<T extends string | number>({ name, first, all, ticked, onTick }: TicksProps<T>) {
  return (
    <fieldset className="ticks long">
      <legend>{name}</legend>
      {all.map(({ code, text }, i) => (
        <label key={code} className="tick">
          <input
            id={i === 0 ? first : undefined}
            type="checkbox"
            checked={ticked.includes(code)}
            onChange={() => onTick(code)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
