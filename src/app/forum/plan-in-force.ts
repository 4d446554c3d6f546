import * as z from 'zod/mini'
import { planFile } from '../../domain/plan/plan-file.ts'
import type { PlanServer } from '../../domain/ports-plans.ts'
import type { ForumPlan } from '../../features/forum/forum-world.tsx'
import { forumPlan, forumPlanOf } from './plan.ts'

const KEPT = 'heard-forum-plan'
const kept = z.object({ area: z.string(), key: z.string(), file: planFile })

/** The plan an area works to, as this device last heard: the server takes links to no other. */
export const planInForce = {
  /** The one this build was made with, until the server has named another. */
  get(area: string): ForumPlan {
    try {
      const read = kept.safeParse(JSON.parse(localStorage.getItem(KEPT) ?? 'null'))
      if (read.success && read.data.area === area) return forumPlanOf(read.data.key, read.data.file)
    } catch {
      // As good as none.
    }
    return forumPlan
  },
  /** Asks the server; null when it is the one this device has, or when nobody answers. */
  async ask(plans: PlanServer, area: string): Promise<ForumPlan | null> {
    const versions = await plans.versions(area)
    const key = versions.kind === 'answered' ? versions.value.find((one) => one.inForce)?.key : undefined
    if (key === undefined || key === this.get(area).key) return null
    const file = await plans.file(area, key)
    if (file.kind !== 'answered') return null
    try {
      localStorage.setItem(KEPT, JSON.stringify({ area, key, file: file.value }))
    } catch {
      // Without it the next start asks again.
    }
    return forumPlanOf(key, file.value)
  },
  forget(): void {
    localStorage.removeItem(KEPT)
  },
}
