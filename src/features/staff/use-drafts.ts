import { createContext, useContext, useMemo } from 'react'
import { useStaffWorld, type Drafts } from './staff-world.tsx'

/** The address of whoever is signed in, for the pages behind the door. */
export const PersonContext = createContext<string | null>(null)

/** What the reader of this page is writing. Two people at one computer never find each other's words, and each finds their own again. */
export function useDrafts(): Drafts {
  const { drafts } = useStaffWorld()
  const person = useContext(PersonContext)
  if (!person) throw new Error('useDrafts needs somebody who is signed in')
  return useMemo(() => drafts(person), [drafts, person])
}
