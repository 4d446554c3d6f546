/** In whose words a survey speaks: to a parent carer, to a young person, or in Easy Read. */
export type Voice = 'plain' | 'young' | 'easy'

/** A label in the words of this voice. */
export function labelOf(
  labelled: { label: string; youngLabel?: string | undefined; easyLabel?: string | undefined },
  voice: Voice,
): string {
  const young = voice === 'plain' ? undefined : labelled.youngLabel
  return (voice === 'easy' ? labelled.easyLabel : undefined) ?? young ?? labelled.label
}
