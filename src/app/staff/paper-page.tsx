import '../../ui/styles/keying.css'
import { staffPaper } from '../../content/messages/en/staff-paper.ts'
import { useEffect, useState } from 'react'
import { languages } from '../../content/messages/languages.ts'
import { surveyCards } from '../../content/surveys/cards.ts'
import { loadSurvey } from '../../content/surveys/load.ts'
import { personalDetails } from '../../domain/response/personal-details.ts'
import { KeyingPage } from '../../features/staff/paper/keying-page.tsx'
import { PaperDeskProvider, type PaperDesk } from '../../features/staff/paper/paper-desk.tsx'
import { PageComing } from '../../features/staff/frame/page-coming.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'
import { useStaffWorld } from '../../features/staff/staff-world.tsx'
import { newId, randomBelow } from '../../platform/chance.ts'
import { sha256 } from '../../platform/sha256.ts'
import { appVersion } from '../version.ts'
import { keptDesk } from './kept-desk.ts'
import { withWords } from './with-words.tsx'

const desk: PaperDesk = {
  surveys: surveyCards,
  languages,
  loadSurvey,
  newId,
  sha256,
  randomBelow,
  appVersion,
  kept: keptDesk(localStorage),
  personalDetails,
}

/** Keying paper forms, in a file of its own. What is kept here bears the area and the person: nobody sees another's desk. */
function PaperPage({ reader }: { reader: Reader }) {
  const { server } = useStaffWorld()
  const [person, setPerson] = useState<string | null>(null)
  useEffect(() => void server.session().then(setPerson), [server])
  if (person === null) return <PageComing reader={reader} />
  return (
    <PaperDeskProvider value={desk}>
      <KeyingPage key={reader.area} reader={reader} whose={`${reader.area} ${person}`} />
    </PaperDeskProvider>
  )
}

export default withWords(PaperPage, staffPaper)
