/** The root of the repository. */
export const ROOT: string
/** Builds `dist/` when it is missing or was built from other sources. Throws an Error with a sentence when that fails. */
export function buildIfStale(): void
