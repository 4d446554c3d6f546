import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'

export type WrittenPageProps = {
  /** Title's key. */
  title: string
  /** In order: a heading's key and the keys of its sentences. */
  parts: readonly { heading: string; sentences: readonly string[] }[]
}

/** A page of headings and plain sentences. */
export function WrittenPage({ title, parts }: WrittenPageProps) {
  const { t } = useWording()
  const { device, places, appVersion } = useFamilyWorld()
  const values = { device, area: places.areaName, version: appVersion }
  return (
    <FamilyPage title={t(title)}>
      <h1>{t(title)}</h1>
      {parts.map(({ heading, sentences }) => (
        <section key={heading}>
          <h2>{t(heading)}</h2>
          {sentences.map((key) => (
            <p key={key}>{t(key, values)}</p>
          ))}
        </section>
      ))}
    </FamilyPage>
  )
}
