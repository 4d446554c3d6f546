declare const __APP_VERSION__: string

/** The release on this phone, as package.json names it; goes into every envelope. */
export const appVersion: string = __APP_VERSION__
