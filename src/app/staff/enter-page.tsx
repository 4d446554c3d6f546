import '../../ui/styles/enter.css'
import { useEffect, useMemo, useState } from 'react'
import { EnterDeskProvider, type EnterDesk } from '../../features/staff/enter/enter-desk.tsx'
import { PageComing } from '../../features/staff/frame/page-coming.tsx'
import { EnterPage } from '../../features/staff/enter/enter-page.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'
import { useStaffWorld } from '../../features/staff/staff-world.tsx'
import { newId } from '../../platform/chance.ts'
import { keptFigures } from './kept-figures.ts'

const kept = keptFigures(localStorage)
/** UTF-8, or what older spreadsheets on Windows write. What is no text at all is refused. */
async function readFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer()
  if (new Uint8Array(bytes).includes(0)) throw new Error('a file of text has no zero in it')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Entering figures, in a file of its own. What is kept here bears the area and the person. */
export default function LazyEnterPage({ reader }: { reader: Reader }) {
  const { server, manual } = useStaffWorld()
  const [person, setPerson] = useState<string | null>(null)
  useEffect(() => void server.session().then(setPerson), [server])
  const desk = useMemo((): EnterDesk => ({ server: manual, newId, kept, readFile }), [manual])
  if (person === null) return <PageComing reader={reader} />
  return (
    <EnterDeskProvider value={desk}>
      <EnterPage key={reader.area} reader={reader} whose={`${reader.area} ${person}`} />
    </EnterDeskProvider>
  )
}
