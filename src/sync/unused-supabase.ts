/**
 * What supabase-js builds with every client and Heard never uses: live channels, file stores and functions. The build puts this in
 * the place of those three packages (`vite.config.ts`), so that nobody downloads them. Whoever comes to need one takes its line out
 * there; until then asking for it says so.
 */
const notHere = (what: string): never => {
  throw new Error(`${what} of supabase-js is left out of Heard's build: see vite.config.ts`)
}

/** supabase-js tells it of every new token, and asks it for its channels when somebody signs out. */
export class RealtimeClient {
  setAuth = (): Promise<void> => Promise.resolve()
  getChannels = (): never[] => []
  removeAllChannels = (): Promise<never[]> => Promise.resolve([])
  channel = (): never => notHere('The live channel')
  removeChannel = (): never => notHere('The live channel')
}

export class StorageClient {
  from = (): never => notHere('The file store')
}

export class FunctionsClient {
  invoke = (): never => notHere('The function')
}

export const FunctionRegion = {}
export class StorageApiError extends Error {}
export class FunctionsError extends Error {}
export class FunctionsFetchError extends FunctionsError {}
export class FunctionsHttpError extends FunctionsError {}
export class FunctionsRelayError extends FunctionsError {}
