import type { Heard } from './heard.ts'
import { jsonReply, type Reply } from './http/reply.ts'

/** `/config.json`: where the API is, and whom to turn to here as the area's lead has set it. Without a database it says
 * the first and leaves the second to what each phone knows. */
export async function configReply({ publicConfig, database }: Heard): Promise<Reply> {
  const places = await database.sql
    .query<{ places: unknown }>(
      'select p.places from private.area_places p join private.area a on a.id = p.area_id where a.key = $1',
      [publicConfig.area],
    )
    .then(
      ({ rows }) => ({ places: rows[0]?.places ?? null }),
      () => ({}),
    )
  return jsonReply(200, { ...publicConfig, ...places })
}
