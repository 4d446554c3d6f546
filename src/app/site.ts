import { wirralPlaces } from '../content/messages/places/wirral.ts'

/** The area this build of Heard speaks for. One build per area: its first questions are made ahead as HTML. */
export const site = { area: 'wirral', places: wirralPlaces, language: 'en' } as const
