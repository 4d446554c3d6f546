/** What the first question's script hands over when the person presses Continue. */
export type OpeningSurvey = {
  /** The draft already on this phone, or null when nothing could be kept. */
  draft: string | null
  kept: boolean
  question: string
  value: string
}
