import { useWording } from '../../../ui/wording.tsx'
import { DoorList } from '../door-list.tsx'
import { useFamilyWorld } from '../world.tsx'

/** What a person must know before they write freely: no names, nobody watches, who to call. */
export function BeforeYouWrite({ id }: { id: string }) {
  const { t } = useWording()
  const { places } = useFamilyWorld()
  return (
    <div className="before" id={id}>
      <p>{t('text.noNames')}</p>
      <p>{t('text.notLive')}</p>
      <details>
        <summary>{t('text.worried')}</summary>
        <DoorList doors={places.safeguarding} />
      </details>
    </div>
  )
}
