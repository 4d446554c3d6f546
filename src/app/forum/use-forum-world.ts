import { useEffect, useState } from 'react'
import type { ForumWorld } from '../../features/forum/forum-world.tsx'
import { newId } from '../../platform/chance.ts'
import { clock } from '../../platform/clock.ts'
import { saveFile } from '../../platform/hand-over.ts'
import { deviceWord } from '../../platform/phone.ts'
import { readPhoto } from '../../platform/photo.ts'
import type { LogServer, PhotoServer, SessionHere } from '../../domain/ports-log.ts'
import type { PlanServer } from '../../domain/ports-plans.ts'
import type { SharedLogServer } from '../../domain/ports-shared-log.ts'
import type { StaffServer } from '../../domain/ports-staff.ts'
import { composeForumLog } from './compose.ts'
import { familyCard } from './family-card.ts'
import { planInForce } from './plan-in-force.ts'

type Given = Pick<ForumWorld, 'area' | 'areaName' | 'signIn' | 'signOut'> & {
  person: string
  server: {
    log: LogServer & { photos: PhotoServer }
    here: SessionHere
    shared: SharedLogServer
    plans: PlanServer
    scorecard: StaffServer['scorecard']
  }
}

/** The forum's pages with everything real behind them, from when they are first drawn until they go; null before. */
export function useForumWorldOf({ area, areaName, person, server, signIn, signOut }: Given): ForumWorld | null {
  const [world, setWorld] = useState<ForumWorld | null>(null)
  useEffect(() => {
    const log = composeForumLog({ server: server.log, area, person })
    setWorld({
      area,
      areaName,
      person,
      log,
      forms: log.forms,
      halfTyped: log.halfTyped,
      photos: log.photos,
      readPhoto,
      shared: server.shared,
      scorecard: (area, asOf) => server.scorecard(area, asOf),
      clock,
      newId,
      plan: planInForce.get(area),
      familyCard,
      device: deviceWord(),
      saveFile: (name, text, type) => saveFile(name, new Blob([text], { type })),
      print: () => window.print(),
      signIn,
      signOut,
    })
    let here = true
    const ask = async () => {
      const plan = await planInForce.ask(server.plans, area).catch(() => null)
      if (plan && here) setWorld((now) => now && { ...now, plan })
    }
    void ask()
    window.addEventListener('online', ask)
    // What waited for a sign-in goes at once.
    const unwatch = server.here.watchSignIns(() => void log.exchange().catch(() => undefined))
    return () => {
      here = false
      unwatch()
      window.removeEventListener('online', ask)
      log.close()
    }
  }, [area, areaName, person, server, signIn, signOut])
  return world
}
