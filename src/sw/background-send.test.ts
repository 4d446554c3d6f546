import { expect, it } from 'vitest'
import { askPagesToSend } from './background-send.ts'
import { SEND_NOW } from './messages.ts'

const pageThatSays = (remaining: number | null) => ({
  matchAll: async () => [
    {
      postMessage(message: unknown, [port]: MessagePort[]) {
        expect(message).toEqual({ type: SEND_NOW })
        if (remaining === null) port!.close()
        else port!.postMessage({ remaining }, [])
      },
    },
  ],
})

it('is done when the page has sent everything', async () => {
  await expect(askPagesToSend(pageThatSays(0))).resolves.toBeUndefined()
})

it('fails while something still waits, so that the browser keeps the task', async () => {
  await expect(askPagesToSend(pageThatSays(2))).rejects.toThrow('2 still wait')
})

it('fails when no page is open, and when the page never answers', async () => {
  await expect(askPagesToSend({ matchAll: async () => [] })).rejects.toThrow('No page is open')
  await expect(askPagesToSend(pageThatSays(null), 10)).rejects.toThrow('1 still wait')
})
