import { AskOnceMore } from '../frame/ask-once-more.tsx'
import { useForumWords } from '../words.ts'

/** Asks once more, in place: a photo that is removed does not come back. */
export function RemovePhoto({ onSure }: { onSure: () => Promise<void> }) {
  const { t } = useForumWords()
  const words = {
    ask: t('photo.remove'),
    sure: t('photo.remove.sure'),
    yes: t('photo.remove.yes'),
    no: t('photo.remove.no'),
  }
  return <AskOnceMore words={words} onSure={onSure} />
}
