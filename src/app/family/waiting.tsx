import { Skeleton } from '../../ui/skeleton.tsx'
import { useWording } from '../../ui/wording.tsx'

/** The page while what it needs is fetched. */
export function Waiting() {
  const { t } = useWording()
  return (
    <main id="main" className="column">
      <Skeleton words={t('frame.loading')} />
    </main>
  )
}
