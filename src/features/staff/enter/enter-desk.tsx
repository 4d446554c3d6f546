import { createContext, useContext } from 'react'
import type { Edit } from '../../../domain/manual/edits.ts'
import type { FileText } from '../../../domain/table/file-text.ts'
import type { ManualServer } from '../../../domain/ports-manual.ts'

/** What entering figures needs beyond the other signed-in pages. */
export type EnterDesk = {
  server: ManualServer
  newId: () => string
  /** What one person typed in this browser and the server has not said it has, cell by cell. Never throws. */
  kept: {
    all: (whose: string) => Map<string, Edit>
    /** False when the browser will not keep it. */
    keep: (whose: string, cell: string, edit: Edit) => boolean
    clear: (whose: string, cell: string) => void
  }
  /** Rejects when the browser cannot read it. */
  readFile: (file: Blob) => Promise<FileText>
}

const Context = createContext<EnterDesk | null>(null)
export const EnterDeskProvider = Context.Provider

export function useEnterDesk(): EnterDesk {
  const desk = useContext(Context)
  if (!desk) throw new Error('useEnterDesk needs an EnterDeskProvider around it')
  return desk
}
