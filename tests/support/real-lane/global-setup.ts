import type { TestProject } from 'vitest/node'
import { startRealLane, type RealLane } from './start.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    realLane: RealLane
  }
}

/** One real lane for the whole run of tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...lane } = await startRealLane()
  project.provide('realLane', lane)
  return stop
}
