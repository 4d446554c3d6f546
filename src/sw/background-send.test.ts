import { expect, it, vi } from 'vitest'
import { drainOrAsk } from './background-send.ts'

it('asks every open page to send', async () => {
  const postMessage = vi.fn()
  await drainOrAsk({ clients: { matchAll: async () => [{ postMessage }, { postMessage }] } })
  expect(postMessage).toHaveBeenCalledTimes(2)
  expect(postMessage).toHaveBeenCalledWith('send-what-waits')
})

it('fails when no page is open, so that the browser keeps the task and tries again', async () => {
  await expect(drainOrAsk({ clients: { matchAll: async () => [] } })).rejects.toThrow('No page is open')
})
