import type { PGlite } from '@supabase/lite/pglite'

/** The embedded Postgres, and one transaction on it. Lite brings the engine; we use no other copy of it. */
export type Sql = PGlite
export type Transaction = Parameters<Parameters<PGlite['transaction']>[0]>[0]
