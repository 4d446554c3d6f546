import { Link } from 'wouter'
import type { Comment, Theme } from '../../../domain/comment/comment.ts'
import { themeKeys } from '../../../domain/comment/shortcuts.ts'
import { Typed } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'

type Props = { comment: Comment; themes: readonly Theme[]; onToggle: (theme: Theme, on: boolean) => void }

/** One button a theme, each with its key. Retired themes show only where they are on. */
export function ThemeButtons({ comment, themes, onToggle }: Props) {
  const { t } = useStaffWords()
  const keys = new Map([...themeKeys(themes)].map(([key, theme]) => [theme.id, key]))
  const shown = themes.filter((theme) => !theme.retired || comment.themes.includes(theme.id))
  return (
    <fieldset className="theme-buttons">
      <legend>{t('comments.themes')}</legend>
      {shown.length === 0 && <p>{t('comments.themes.none')}</p>}
      {shown.map((theme) => {
        const on = comment.themes.includes(theme.id)
        const key = keys.get(theme.id)
        return (
          <button
            key={theme.id}
            type="button"
            aria-pressed={on}
            aria-keyshortcuts={key}
            onClick={() => onToggle(theme, !on)}
          >
            {key && <kbd aria-hidden="true">{key}</kbd>}
            <Typed>{theme.name}</Typed>
          </button>
        )
      })}
      <Link href="/staff/comments/themes">{t('comments.themes.add')}</Link>
    </fieldset>
  )
}
