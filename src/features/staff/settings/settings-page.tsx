import { placesWith } from '../../../domain/places.ts'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { PlacesForm } from './places-form.tsx'

/** Whom families are sent to. Only a lead may change it; to everybody else the server answers as if it were not there. */
export function SettingsPage({ reader }: { reader: Reader }) {
  const { server, places } = useStaffWorld()
  const { t } = useStaffWords()
  const loaded = useAnswer(`places ${reader.area}`, () => server.areaPlaces(reader.area))
  const title = t('settings.title')
  return (
    <StaffFrame title={title} person={reader.person}>
      {loaded.state === 'loading' && <Waiting title={title} lines={8} />}
      {loaded.state === 'trouble' &&
        (loaded.trouble === 'not_a_member' ? (
          <>
            <h1>{title}</h1>
            <p>{t('settings.leadsOnly')}</p>
          </>
        ) : (
          <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
        ))}
      {loaded.state === 'ready' && (
        <>
          <h1>{title}</h1>
          <p className="soft">{t('settings.lead')}</p>
          <PlacesForm
            first={placesWith(places, loaded.value.places)}
            save={(changed) => server.changePlaces(reader.area, changed)}
          />
          {loaded.value.changes[0] && <p className="soft">{t('settings.last', { day: loaded.value.changes[0].on })}</p>}
        </>
      )}
    </StaffFrame>
  )
}
