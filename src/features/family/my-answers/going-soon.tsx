import { useWording } from '../../../ui/wording.tsx'

/** Says from a week before that half-finished answers will be deleted, and when. `on` is a day, or undefined when that is not soon. */
export function GoingSoon({ on }: { on: string | undefined }) {
  const { t, date } = useWording()
  return on === undefined ? null : <strong className="beneath">{t('mine.draftGoing', { day: date(on) })}</strong>
}
