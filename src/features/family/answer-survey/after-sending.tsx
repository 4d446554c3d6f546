import { useWording } from '../../../ui/wording.tsx'
import { DoorList } from '../door-list.tsx'
import { useFamilyWorld } from '../world.tsx'

/** What comes next, what this was not, who to call, and who else may want to answer. */
export function AfterSending({ onSomeoneElse }: { onSomeoneElse: () => void }) {
  const { t } = useWording()
  const { places, canInstall, install, device } = useFamilyWorld()
  return (
    <>
      <h2>{t('after.nextTitle')}</h2>
      <p>{t('after.next', { area: places.areaName })}</p>
      <p>
        <a href="/#what-changed">{t('after.changed')}</a>
      </p>
      <h2>{t('after.notTitle')}</h2>
      <p>{t('after.not')}</p>
      <DoorList doors={[places.complaint, places.sendiass, places.mediation]} />
      <h2>{t('after.safeTitle')}</h2>
      <p>{t('text.notLive')}</p>
      <DoorList doors={places.safeguarding} />
      <div className="stack">
        <button type="button" className="button quiet" onClick={onSomeoneElse}>
          {t('after.someoneElse')}
        </button>
      </div>
      {canInstall && (
        <div className="card">
          <h2>{t('after.installTitle', { device })}</h2>
          <p>{t('after.install', { device })}</p>
          <button type="button" className="button quiet" onClick={() => void install()}>
            {t('after.installNow')}
          </button>
        </div>
      )}
    </>
  )
}
