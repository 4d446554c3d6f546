import { useState, type ReactNode } from 'react'
import type { SharedEntry } from '../../../domain/log/shared.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'

type Props = {
  area: string
  title: string
  className: string
  children: (entries: readonly SharedEntry[]) => ReactNode
}

/** Something told from the whole of what the forum has shared, folded to its title: the log is fetched when somebody asks. */
export function AskSharedLog({ area, title, className, children }: Props) {
  const [asked, setAsked] = useState(false)
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setAsked(true)}>
      <summary>{title}</summary>
      {asked && <Told area={area}>{children}</Told>}
    </details>
  )
}

function Told({ area, children }: Pick<Props, 'area' | 'children'>) {
  const { t } = useStaffWords()
  const { sharedLog } = useStaffWorld()
  const loaded = useAnswer(`shared log ${area}`, () => sharedLog.entries(area, null))
  if (loaded.state === 'loading') return <p>{t('staff.loading')}</p>
  if (loaded.state === 'ready') return children(loaded.value)
  return (
    <p role="alert">
      {t(`staff.trouble.${loaded.trouble}`)}{' '}
      <button type="button" className="plain" onClick={loaded.retry}>
        {t('staff.retry')}
      </button>
    </p>
  )
}
