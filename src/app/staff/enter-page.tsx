import '../../ui/styles/enter.css'
import { staffEnter } from '../../content/messages/en/staff-enter.ts'
import { useEffect, useMemo, useState } from 'react'
import { fileText } from '../../domain/table/file-text.ts'
import { EnterDeskProvider, type EnterDesk } from '../../features/staff/enter/enter-desk.tsx'
import { PageComing } from '../../features/staff/frame/page-coming.tsx'
import { EnterPage } from '../../features/staff/enter/enter-page.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'
import { useStaffWorld } from '../../features/staff/staff-world.tsx'
import { newId } from '../../platform/chance.ts'
import { keptFigures } from './kept-figures.ts'
import { withWords } from './with-words.tsx'

const kept = keptFigures(localStorage)
const readFile: EnterDesk['readFile'] = async (file) => fileText(new Uint8Array(await file.arrayBuffer()))

/** Entering figures, in a file of its own. What is kept here bears the area and the person. */
function LazyEnterPage({ reader }: { reader: Reader }) {
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

export default withWords(LazyEnterPage, staffEnter)
