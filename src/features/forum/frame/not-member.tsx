import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { ForumFrame } from './forum-frame.tsx'

/** For somebody who is no forum member: the way to the figures, and what still waits here from when they were one. */
export function NotMember() {
  const { t } = useForumWords()
  const { area, areaName, log, saveFile, signOut } = useForumWorld()
  const waiting = useBook()?.waiting ?? 0
  const save = async () => saveFile('heard-not-sent.json', await log.exportUnsent(), 'application/json')
  return (
    <ForumFrame title={t('forum.door')}>
      <h1>{t('forum.notMember.title')}</h1>
      {/* Whoever has no part in an area is not told its name; its code is for machines. */}
      <p>{areaName === area ? t('forum.notMember.here') : t('forum.notMember', { area: areaName })}</p>
      {waiting > 0 && (
        <section className="needs-you">
          <p>{t('forum.notMember.kept', { count: waiting })}</p>
          <button type="button" className="button" onClick={() => void save()}>
            {t('sending.export')}
          </button>
        </section>
      )}
      <p className="buttons">
        <a href="/staff" className="button quiet">
          {t('forum.toScorecard')}
        </a>
        <button type="button" className="plain" onClick={signOut}>
          {t('staff.signOut')}
        </button>
      </p>
    </ForumFrame>
  )
}
