import { useEffect, useState } from 'react'
import type { ForumWorld } from '../../features/forum/forum-world.tsx'
import { newId } from '../../platform/chance.ts'
import { clock } from '../../platform/clock.ts'
import { saveFile } from '../../platform/hand-over.ts'
import { deviceWord } from '../../platform/phone.ts'
import { readPhoto } from '../../platform/photo.ts'
import type { LogServer, PhotoServer } from '../../domain/ports-log.ts'
import type { SharedLogServer } from '../../domain/ports-shared-log.ts'
import { composeForumLog } from './compose.ts'
import { forumPlan } from './plan.ts'

type Given = Pick<ForumWorld, 'area' | 'areaName' | 'signIn' | 'signOut'> & {
  person: string
  server: { log: LogServer & { photos: PhotoServer }; shared: SharedLogServer }
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
      photos: log.photos,
      readPhoto,
      shared: server.shared,
      clock,
      newId,
      plan: forumPlan,
      device: deviceWord(),
      saveFile: (name, text, type) => saveFile(name, new Blob([text], { type })),
      print: () => window.print(),
      signIn,
      signOut,
    })
    return () => log.close()
  }, [area, areaName, person, server, signIn, signOut])
  return world
}
