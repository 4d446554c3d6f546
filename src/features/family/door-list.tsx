import type { Door } from './world.tsx'

/** Telephone numbers and pages to turn to. Numbers are links a phone can call. */
export function DoorList({ doors }: { doors: readonly Door[] }) {
  return (
    <ul className="doors">
      {doors.map(({ name, phone, when, href }) => (
        <li key={name}>
          {href ? (
            <a href={href} rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
          {phone && (
            <>
              {': '}
              <a className="number" href={`tel:${phone.replaceAll(' ', '')}`}>
                {phone}
              </a>
            </>
          )}
          {when && <span className="soft"> {when}</span>}
        </li>
      ))}
    </ul>
  )
}
