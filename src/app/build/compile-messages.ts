import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const CATALOGUE = /\/src\/content\/messages\/[A-Za-z-]+\/[^/]+\.ts$/
/** What a sentence is called, unlike a survey's own words, which stand beside their English text. */
const KEY = /^[a-z]+(?:\.[A-Za-z_]+)+$/
const COMPILER = '@lingui/message-utils/compileMessage'
const NO_COMPILER = '\0heard:no-message-compiler'

type Node = { type: string; start: number; end: number; [key: string]: unknown }

/** Every object of a catalogue that is exactly `{ text, note }` of two plain strings, and every translated sentence. */
function messagesIn(node: unknown, found: { node: Node; text: string }[] = []): { node: Node; text: string }[] {
  if (Array.isArray(node)) for (const one of node) messagesIn(one, found)
  else if (node && typeof node === 'object') {
    const one = node as Node
    if (one.type === 'ObjectExpression') {
      const properties = one['properties'] as { key: { name?: string; value?: string }; value: { value?: unknown } }[]
      const text = (name: string) => properties.find(({ key }) => (key?.name ?? key?.value) === name)?.value.value
      if (properties.length === 2 && typeof text('text') === 'string' && typeof text('note') === 'string') {
        found.push({ node: one, text: text('text') as string })
        return found
      }
    }
    if (one.type === 'Property') {
      const { key, value } = one as unknown as { key: { value?: unknown }; value: Node }
      if (typeof key.value === 'string' && KEY.test(key.value) && typeof value['value'] === 'string') {
        found.push({ node: value, text: value['value'] })
        return found
      }
    }
    for (const [key, value] of Object.entries(one)) if (key !== 'parent') messagesIn(value, found)
  }
  return found
}

/** Compiles each ICU sentence of a catalogue's code and leaves the translators' notes behind. */
export function compileCatalogue(code: string, ast: unknown): string {
  let compiled = code
  // From the end, so that positions before it stay true.
  for (const { node, text } of messagesIn(ast).reverse()) {
    const tokens = compileMessage(text)
    const plain = Array.isArray(tokens) && tokens.length === 1 && tokens[0] === text ? text : tokens
    compiled = `${compiled.slice(0, node.start)}${JSON.stringify(plain)}${compiled.slice(node.end)}`
  }
  return compiled
}

/** In the build, sentences are compiled ahead: the phone downloads neither the ICU parser nor the notes. */
export function compiledMessages(): Plugin {
  return {
    name: 'heard:compiled-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === COMPILER ? NO_COMPILER : null),
    load: (id) => (id === NO_COMPILER ? 'export const compileMessage = (text) => text' : null),
    transform: {
      order: 'post',
      handler(code, id) {
        return CATALOGUE.test(id) ? { code: compileCatalogue(code, this.parse(code)), map: null } : null
      },
    },
  }
}
