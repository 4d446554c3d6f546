import type { Drafts } from '../../domain/ports.ts'

/**
 * The phone's drafts, or those of a device that several people use, whichever is right at the moment of each call: a phone
 * can become a shared one while a page is open.
 */
export function eitherDrafts(own: Drafts, isShared: () => boolean, shared: () => Promise<{ drafts: Drafts }>): Drafts {
  return new Proxy(own, {
    get:
      (_own, name: keyof Drafts) =>
      (...given: never[]): unknown => {
        const call = (drafts: Drafts) => (drafts[name] as (...given: never[]) => unknown)(...given)
        // Watching is not waited for, and what is in memory only has nobody else to be watched for.
        return isShared() && name !== 'watch' ? shared().then(({ drafts }) => call(drafts)) : call(own)
      },
  })
}
