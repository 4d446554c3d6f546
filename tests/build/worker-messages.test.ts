import { expect, it } from 'vitest'
import * as page from '../../src/platform/service-worker.ts'
import * as worker from '../../src/sw/messages.ts'
import { USED_CACHE } from '../../src/platform/keep-used.ts'
import { CACHE } from '../../src/sw/runtime-assets.ts'
import { WORKER_URL } from '../../src/platform/register-worker.ts'

it('page and worker use the same words and the same address', () => {
  expect([page.TAKE_OVER, page.SEND_NOW, page.SYNC_TAG]).toEqual([worker.TAKE_OVER, worker.SEND_NOW, worker.SYNC_TAG])
  expect(USED_CACHE).toBe(CACHE)
  // The address may never change: a phone that has the worker asks this one for ever.
  expect(WORKER_URL).toBe('/sw.js')
})
