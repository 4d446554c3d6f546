import { WrittenPage } from './written-page.tsx'

/** How well Heard works for disabled people, and what nobody has tried yet. */
export function AccessibilityPage() {
  return (
    <WrittenPage
      title="access.title"
      parts={[
        { heading: 'access.canTitle', sentences: ['access.can', 'access.canSize', 'access.canScript'] },
        { heading: 'access.howTitle', sentences: ['access.how'] },
        { heading: 'access.notYetTitle', sentences: ['access.notTested', 'access.notBuilt', 'access.notLanguages'] },
        { heading: 'access.tellTitle', sentences: ['access.tell', 'access.law'] },
      ]}
    />
  )
}
