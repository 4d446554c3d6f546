import * as z from 'zod/mini'

/** The server's address card, `/config.json`. */
export const serverConfig = z.object({
  /** Base address of the API; empty means this site. */
  url: z.string(),
  /** The publishable key. */
  key: z.string(),
  area: z.string(),
  /** Changes when the server is restored from a backup. */
  epoch: z.string(),
  demo: z.boolean(),
  /** Whom to turn to in this area, as its lead has set it; whoever shows it checks each part. */
  places: z.optional(z.unknown()),
})
export type ServerConfig = z.infer<typeof serverConfig>
