/** A page's own file could not be fetched: there is no connection, or a newer Heard has other files. */
export class PageNotHere extends Error {
  constructor(cause: unknown) {
    super('the file of a page could not be fetched', { cause })
    this.name = 'PageNotHere'
  }
}

/** Fetches a page's file. Whatever hinders that is a `PageNotHere`, so that no page takes it for a mistake of its own. */
export const bring =
  <Page>(load: () => Promise<Page>) =>
  (): Promise<Page> =>
    load().catch((reason: unknown) => {
      throw new PageNotHere(reason)
    })
