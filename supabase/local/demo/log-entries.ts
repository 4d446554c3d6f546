import type { LogOperation } from '../../../src/domain/log/entry.ts'
import type { LogKind } from '../../../src/domain/log/kinds.ts'
import { addWorkingDays, RESPOND_WITHIN } from '../../../src/domain/log/working-days.ts'
import { addMonths } from '../../../src/domain/metric/months.ts'
import { ACTIVITIES, LETTERS, REQUESTS, SERIES } from './log-words.ts'
import { SAID } from './said-words.ts'
import { chanceId, createChance, type Chance } from './random.ts'

/** So many months before this one have entries: enough for a line, few enough for a quick start. */
const MONTHS = 5

type Made = { kind: LogKind; day: string; fields: Record<string, unknown> }

const dayOf = (month: string, day: number) => `${month}-${String(day).padStart(2, '0')}`
/** A day on which people meet: from Monday to Friday, no bank holiday. */
const weekday = (month: string, day: number) => addWorkingDays(dayOf(month, day), 1)

function activities(chance: Chance, month: string): Made[] {
  const start = chance.below(ACTIVITIES.length)
  return Array.from({ length: 8 + chance.below(3) }, (_, n) => {
    const of = ACTIVITIES[(start + n) % ACTIVITIES.length]!
    const day = weekday(month, 1 + ((n * 3 + chance.below(3)) % 25))
    const status = chance.holds(0.1) ? 'cancelled' : 'held'
    // The forum has not shared all of it.
    return {
      kind: 'activity',
      day,
      fields: { ...of, date: day, status, online: chance.holds(0.2), shared: !chance.holds(0.1) },
    }
  })
}

function letters(chance: Chance, month: string): Made[] {
  return Array.from({ length: 8 + chance.below(4) }, (_, n) => {
    const day = weekday(month, 1 + ((n * 2 + chance.below(4)) % 25))
    return {
      kind: 'communication',
      day,
      fields: { ...LETTERS[n % LETTERS.length], date: day, formal: !chance.holds(0.1), shared: true },
    }
  })
}

function requests(chance: Chance, month: string, today: string): Made[] {
  return REQUESTS.map((of, n) => {
    const day = weekday(month, 3 + n * 6 + chance.below(3))
    const respondBy = addWorkingDays(day, RESPOND_WITHIN)
    const metOn = addWorkingDays(day, 9 + chance.below(13))
    const silent = chance.holds(0.12)
    const answered = { met: 'yes', metOn, replyOn: addWorkingDays(day, 4) }
    const refused = { met: 'no', reason: 'No reply by the day.' }
    const outcome = silent
      ? respondBy < today
        ? refused
        : { met: 'pending' }
      : metOn <= today
        ? answered
        : { met: 'pending' }
    return {
      kind: 'meeting_request',
      day,
      fields: { ...of, askedBy: 'Chair', requestedOn: day, respondBy, ...outcome, shared: true },
    }
  })
}

function meetings(chance: Chance, month: string): Made[] {
  return SERIES.map((series, n) => {
    const day = weekday(month, 8 + n * 5)
    const cancelled = chance.holds(0.08)
    const attended = !cancelled && !chance.holds(0.1)
    return {
      kind: 'local_area_meeting',
      day,
      fields: {
        series,
        date: day,
        status: cancelled ? 'cancelled' : 'held',
        invited: true,
        attended,
        ...(attended
          ? { reps: 1 + chance.below(2), decisions: chance.below(4) }
          : { apologies: cancelled ? '' : 'Papers came the day before.' }),
        shared: true,
      },
    }
  })
}

const monthsSinceZero = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))

function others(chance: Chance, month: string): Made[] {
  const made: Made[] = []
  const { dueAfter, ...said } = SAID[monthsSinceZero(month) % SAID.length]!
  const day = weekday(month, 12 + chance.below(8))
  made.push({
    kind: 'ywsd',
    day,
    fields: {
      ...said,
      saidOn: weekday(addMonths(month, -1), 10),
      ...(said['status'] === 'done' ? { doneOn: day } : {}),
      ...(dueAfter === undefined ? {} : { dueOn: addWorkingDays(day, dueAfter) }),
      shared: true,
    },
  })
  if (chance.holds(0.5))
    made.push({
      kind: 'training_session',
      day,
      fields: {
        date: day,
        topic: 'co_production',
        staff: { la: 8 + chance.below(9), health: chance.below(6) },
        withParents: true,
        shared: true,
      },
    })
  if (chance.holds(0.4))
    made.push({
      kind: 'escalation',
      day,
      fields: {
        raisedOn: day,
        byRole: 'Chair',
        toRole: 'Director',
        toAgency: 'la',
        subject: 'No reply to a request for a meeting',
        level: 'director',
        summary: 'The respond-by date has passed without a word.',
        shared: true,
      },
    })
  return made
}

/**
 * The made-up entries of the last months up to `today`, oldest month first: the same ones each time, of which more have come
 * with every day. What an entry says of the days after it was made (was the request met?) is as of the day it is first made.
 */
export function demoLog(area: string, today: string): LogOperation[] {
  const thisMonth = today.slice(0, 7)
  return Array.from({ length: MONTHS + 1 }, (_, back) => addMonths(thisMonth, back - MONTHS)).flatMap((month) => {
    const chance = createChance(`log ${area} ${month}`)
    const made = [
      ...activities(chance, month),
      ...letters(chance, month),
      ...requests(chance, month, today),
      ...meetings(chance, month),
      ...others(chance, month),
    ]
    const ids = createChance(`log ids ${area} ${month}`)
    return made
      .map(({ kind, day, fields }) => ({ day, operation: operationOf(ids, kind, fields) }))
      .filter(({ day }) => day <= today)
      .map(({ operation }) => operation)
  })
}

function operationOf(ids: Chance, kind: LogKind, fields: Record<string, unknown>): LogOperation {
  return {
    id: chanceId(ids),
    entry: chanceId(ids),
    kind,
    baseRevision: 0,
    after: [],
    changes: { ...fields, demo: true },
    settles: [],
    // Wanted only where its month has closed before it comes: the server was not started for a while.
    reason: 'Made up, for the demonstration.',
  }
}
