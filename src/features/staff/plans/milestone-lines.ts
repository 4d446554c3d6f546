import type { PlanFileMetric } from '../../../domain/plan/plan-file.ts'
import { readPrinted } from '../../../domain/plan/printed.ts'

type Trajectory = PlanFileMetric['trajectory']
const LINE = /^(20\d{2}-(?:0[1-9]|1[0-2]))[\s:,]+(\S.*?)(\s*\?)?$/

/** Milestones as lines somebody can type or paste: `2025-07 >6`, with a question mark behind an uncertain one. */
export const linesOf = (trajectory: Trajectory): string =>
  trajectory.map((p) => (p.month === p.raw ? p.raw : `${p.month} ${p.raw}${p.uncertain ? ' ?' : ''}`)).join('\n')

/**
 * The milestones in such lines, and the numbers (from 1) of the lines that say none. A line that says none stays among them
 * without a value: nothing that was typed is left out unseen, and the plan is not in order before it is put right.
 */
export function milestonesIn(text: string): { trajectory: Trajectory; wrong: number[] } {
  const trajectory: Trajectory = []
  const wrong: number[] = []
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const [, month, raw = '', uncertain] = LINE.exec(line.trim()) ?? []
    const printed = readPrinted(raw)
    if (!month || !printed) {
      wrong.push(i + 1)
      trajectory.push({ month: month ?? line.trim(), raw: raw || line.trim(), value: null as never, comparator: null })
    } else trajectory.push({ month, ...printed, ...(uncertain ? { uncertain: true } : {}) })
  })
  return { trajectory: trajectory.toSorted((a, b) => a.month.localeCompare(b.month)), wrong }
}
