/** What has been kept, in words, beside Continue. Announced politely; there from the start so that it can be. */
export function SavedState({ text, kept }: { text: string; kept: boolean }) {
  return (
    <p id="saved" className="saved" role="status" data-state={kept ? 'saved' : 'not-saved'}>
      {text}
    </p>
  )
}
