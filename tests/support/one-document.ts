import { builtinEnvironments, type Environment } from 'vitest/runtime'

let there: Promise<unknown> | undefined

/**
 * happy-dom, made once for each process of tests: modules that files share hold on to the document they first saw.
 */
export default {
  name: 'one-document',
  viteEnvironment: 'client',
  async setup(global, options) {
    await (there ??= Promise.resolve(builtinEnvironments['happy-dom'].setup(global, options)))
    return { teardown: () => {} }
  },
} satisfies Environment
