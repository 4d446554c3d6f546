import { watch } from './awaited.ts'

/** Asks once for each key; a failed answer is forgotten, so that the next asking is a new try. React's `use` needs the same promise each time. */
export function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return (key) => {
    const before = asked.get(key)
    if (before) return before
    const answer = ask(key)
    asked.set(key, answer)
    watch(answer)
    answer.catch(() => asked.delete(key))
    return answer
  }
}
