import { useStaffWords } from '../words.ts'

/** The two ways out of what is written into a report. Without `save` the first one sends the form it stands in. */
export function SaveOrLeave({ save, leave }: { save?: () => void; leave: () => void }) {
  const { t } = useStaffWords()
  return (
    <p className="buttons">
      <button type={save ? 'button' : 'submit'} className="button" onClick={save}>
        {t('pack.save')}
      </button>
      <button type="button" className="plain" onClick={leave}>
        {t('pack.leave')}
      </button>
    </p>
  )
}
