import type { ComponentType } from 'react'
import { staffHome } from '../../content/messages/en/staff-home.ts'
import { createWording, WordingProvider, type Catalogue } from '../../ui/wording.tsx'

/** A page of a file of its own, with the words that come with that file beside those of the first page. */
export function withWords<Props extends object>(Page: ComponentType<Props>, ...catalogues: Catalogue[]) {
  const wording = createWording('en', [staffHome, ...catalogues])
  return function Worded(props: Props) {
    return (
      <WordingProvider wording={wording}>
        <Page {...props} />
      </WordingProvider>
    )
  }
}
