import type { Theme } from '../../../domain/comment/comment.ts'
import { themeKeys } from '../../../domain/comment/shortcuts.ts'
import { apart } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'

type Props = {
  themes: readonly Theme[]
  open: boolean
  onOpen: (open: boolean) => void
  on: boolean
  onSwitch: (on: boolean) => void
}

/** Every key and what it does. Single keys can be switched off: who speaks to a computer says letters by accident. */
export function KeysHelp({ themes, open, onOpen, on, onSwitch }: Props) {
  const { t } = useStaffWords()
  const arrows = (key: string, way: 'next' | 'previous') =>
    t('comments.keys.or', { first: key, second: t(`comments.keys.arrows.${way}`) })
  return (
    <details className="keys" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        {t('comments.keys')} <kbd aria-hidden="true">?</kbd>
      </summary>
      <label className="tick">
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} />{' '}
        {t('comments.keys.on')}
      </label>
      <dl>
        <Line keys={arrows('j', 'next')} does={t('comments.keys.next')} />
        <Line keys={arrows('k', 'previous')} does={t('comments.keys.previous')} />
        <Line keys="r" does={t('comments.keys.read')} />
        <Line keys="u" does={t('comments.keys.undo')} />
        <Line keys="x" does={t('comments.keys.shorten')} />
        <Line keys="f" does={t('comments.keys.flag')} />
        <Line keys="/" does={t('comments.keys.search')} />
        <Line keys="?" does={t('comments.keys.help')} />
        {[...themeKeys(themes)].map(([key, theme]) => (
          <Line key={key} keys={key} does={apart(theme.name)} />
        ))}
      </dl>
    </details>
  )
}

function Line({ keys, does }: { keys: string; does: string }) {
  return (
    <div>
      <dt>{keys}</dt>
      <dd>{does}</dd>
    </div>
  )
}
