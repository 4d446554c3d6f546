import type { Places } from '../../features/family/world.tsx'
import { site } from '../site.ts'

/** Whom to turn to here: as this phone kept it, then as the server says now. Never rejects; until it knows, and whenever
 * it cannot, what this build brought stands. */
export async function learnPlaces(
  kept: Promise<unknown>,
  ask: () => Promise<object | null>,
  use: (places: Places) => void,
): Promise<void> {
  const learn = async (card: unknown) => {
    if (typeof card !== 'object' || card === null) return
    const { places } = card as { places?: unknown }
    // Null: the area has set none. Absent: the server could not tell just now, and what is known stays.
    if (places === undefined) return
    if (places === null) return use(site.places)
    const { placesWith } = await import('../../domain/places.ts')
    use(placesWith<Places>(site.places, places))
  }
  await kept.then(learn).catch(() => undefined)
  await ask()
    .then(learn)
    .catch(() => undefined)
}
