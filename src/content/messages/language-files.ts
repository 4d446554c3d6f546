/** English sentences carry a note for translators; other languages are the sentences alone. */
type Messages = Readonly<Record<string, { text: string; note: string } | string>>
export type Words = Readonly<Record<string, string>>

/** Where all of one language is. Each part is a file of its own: a phone fetches the language it reads and the survey it answers. */
export type LanguageFiles = {
  onTheWay: () => Promise<{ messages: Messages; words: Words }>
  beside: () => Promise<{ messages: Messages }>
  /** The words of a survey, by its key. What is not here is in English only. */
  surveys: Readonly<Record<string, () => Promise<{ words: Words }>>>
}
