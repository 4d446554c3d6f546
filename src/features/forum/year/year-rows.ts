import { cornerstones, participationLevels } from '../../../domain/log/activity.ts'
import { plainCounts, sumOfWork, type MonthOfWork } from '../../../domain/log/year.ts'
import type { Cell } from '../../../domain/table/csv.ts'
import type { ForumWords } from '../words.ts'

/** A year's months as the rows of a file, the whole year last. `demo`: made-up entries are among them, and the file says so. */
export function yearRows({ t, choice, month }: ForumWords, months: readonly MonthOfWork[], demo: boolean): Cell[][] {
  const row = (name: string, one: MonthOfWork): Cell[] => [
    name,
    ...plainCounts.map((key) => one[key]),
    ...participationLevels.map((level) => one.levels[level]),
    ...cornerstones.map((stone) => one.cornerstones[stone]),
  ]
  return [
    ...(demo ? [[t('year.demo')]] : []),
    [
      t('year.month'),
      ...plainCounts.map((key) => t(`year.${key}`)),
      ...participationLevels.map((level) => choice('level', level)),
      ...cornerstones.map((stone) => choice('cornerstones', stone)),
    ],
    ...months.map((one) => row(month(one.month), one)),
    row(t('year.total'), sumOfWork(months)),
  ]
}
