import '../../ui/styles/pack.css'
import '../../ui/styles/pack-rows.css'
import { logNames } from '../../content/messages/en/log-names.ts'
import { staffPack } from '../../content/messages/en/staff-pack.ts'
import { staffReading } from '../../content/messages/en/staff-reading.ts'
import { packKinds } from '../../features/staff/pack/pack-kinds.ts'
import { PackPage } from '../../features/staff/pack/pack-page.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'
import { withWords } from './with-words.tsx'

/** The reports of a month, in a file of their own. */
function PackPages({ reader, kind }: { reader: Reader; kind: string | undefined }) {
  return <PackPage reader={reader} kind={packKinds.find((one) => one === kind) ?? 'board'} />
}

export default withWords(PackPages, logNames, staffReading, staffPack)
