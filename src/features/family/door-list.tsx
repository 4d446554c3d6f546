import { useWording } from '../../ui/wording.tsx'
import type { Door } from './world.tsx'

/** Telephone numbers and pages to turn to. Numbers are links a phone can call, and keep their own direction. */
export function DoorList({ doors }: { doors: readonly Door[] }) {
  const { say, dir } = useWording()
  // What has no words in this language keeps its own direction.
  const named = (name: string) => <bdi dir={say(name) === name ? 'auto' : dir}>{say(name)}</bdi>
  return (
    <ul className="doors">
      {doors.map(({ name, phone, when, href }) => (
        <li key={name}>
          {href ? (
            <a href={href} rel="noreferrer">
              {named(name)}
            </a>
          ) : (
            named(name)
          )}
          {phone && (
            <>
              {': '}
              <a className="number" dir="ltr" href={`tel:${phone.replaceAll(' ', '')}`}>
                {phone}
              </a>
            </>
          )}
          {when && <span className="soft"> {say(when)}</span>}
        </li>
      ))}
    </ul>
  )
}
