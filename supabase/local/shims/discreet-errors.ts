type Print = (...what: unknown[]) => void

/**
 * Why: lite prints every database error whole, with the parameters of the call: families' words. Sentences pass; of
 * anything else only its kind and code are printed.
 */
export function discreet(print: Print): Print {
  return (...what) => print(...what.map((one) => (typeof one === 'string' ? one : kindOf(one))))
}

function kindOf(thing: unknown): string {
  const { name, code } = (thing ?? {}) as { name?: unknown; code?: unknown }
  const words = [name, code].filter((word): word is string => typeof word === 'string' && /^[\w$ -]{1,60}$/.test(word))
  return `[${words.join(' ') || typeof thing}]`
}
