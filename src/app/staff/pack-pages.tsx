import '../../ui/styles/pack.css'
import '../../ui/styles/pack-rows.css'
import { PackPage, packKinds } from '../../features/staff/pack/pack-page.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'

/** The reports of a month, in a file of their own. */
export default function PackPages({ reader, kind }: { reader: Reader; kind: string | undefined }) {
  return <PackPage reader={reader} kind={packKinds.find((one) => one === kind) ?? 'board'} />
}
