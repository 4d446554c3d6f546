/** What page and worker say to each other. The page's half is `platform/service-worker.ts`; tests/build holds the two together. */
export const TAKE_OVER = 'SKIP_WAITING'
export const SEND_NOW = 'heard:send-now'
export const SYNC_TAG = 'heard-outbox'
