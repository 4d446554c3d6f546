import { toJSONSchema } from 'zod'
import { readFileSync, writeFileSync } from 'node:fs'
import { wirralFootings } from '../../src/content/plans/wirral-footings.ts'
import { wirralOwners } from '../../src/content/plans/wirral-owners.ts'
import { aboutYouV1 } from '../../src/content/surveys/about-you.v1.ts'
import { publishedSurveys } from '../../src/content/surveys/published.ts'
import { seasonOf } from '../../src/content/surveys/seasons.ts'
import { startingThemes } from '../../src/content/themes.ts'
import { logRecords } from '../../src/domain/log/kinds.ts'
import { seedFiles } from './files.ts'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { areasSql, planSql } from './plan-sql.ts'
import { literal } from './sql-text.ts'

const root = new URL('../../', import.meta.url)
const header =
  '-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.\n\n'

const areas = [
  { key: 'wirral', name: 'Wirral' },
  // A neighbour without a plan: tests use it to try to cross the line between areas.
  { key: 'sefton', name: 'Sefton' },
]

/** The questions about the person travel like a survey, but nobody is offered them by themselves. */
const surveys = [...publishedSurveys, aboutYouV1]

function surveysSql(): string {
  return surveys.map((s) => `select private.publish_survey(${literal(s)});\n`).join('\n')
}

function openSql(): string {
  const newest = new Map(surveys.toSorted((a, b) => a.version - b.version).map((s) => [s.key, s.version]))
  return [...newest]
    .flatMap(([survey, version]) =>
      areas.map(({ key }) => {
        const season = seasonOf(key, survey)
        const day = (value: string | undefined) => (value ? `date ${literal(value)}` : 'null')
        return (
          `insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)\n` +
          `select a.id, ${literal(survey)}, ${version}, ${day(season?.opensOn)}, ${day(season?.closesOn)} from private.area a where a.key = ${literal(key)}\n` +
          // A later release moves an area forward to the new version, and never back. The dates are the newest release's.
          `on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),\n` +
          `  opens_on = excluded.opens_on, closes_on = excluded.closes_on;\n`
        )
      }),
    )
    .join('\n')
}

/** The shapes of the forum's records, from the one schema that form and phone check them by. */
function logKindsSql(): string {
  return Object.entries(logRecords)
    .map(
      ([kind, record]) =>
        `insert into private.log_kind (kind, schema) values ('${kind}', ${literal(toJSONSchema(record))})\n` +
        `on conflict (kind) do update set schema = excluded.schema;\n`,
    )
    .join('\n')
}

/** Whose each entered figure is at first. What a lead has said since stays. */
function ownersSql(area: string): string {
  const lines = wirralOwners.flatMap(({ owner, agency, metrics }) =>
    metrics.map((metric) => `  (${[metric, owner, agency].map(literal).join(', ')})`),
  )
  return (
    `insert into private.manual_owner (area_id, metric, owner, agency)\n` +
    `select a.id, v.metric, v.owner, v.agency from private.area a cross join (values\n${lines.join(',\n')}\n) v (metric, owner, agency)\n` +
    `where a.key = ${literal(area)} and not exists (select from private.manual_owner o where o.area_id = a.id and o.metric = v.metric);\n`
  )
}

/** What was decided of the statements before this area began to use Heard. Nothing here is ever changed; leads write more. */
function footingsSql(area: string, plan: string): string {
  const lines = wirralFootings.map(
    ({ id, statement, month, words }) =>
      `  (uuid ${literal(id)}, ${statement}, date ${literal(`${month}-01`)}, ${literal(words)})`,
  )
  return (
    `insert into private.statement_footing (id, area_id, plan_id, statement, month, footing, words, signed)\n` +
    `select v.id, p.area_id, p.id, v.statement, v.month, 'business_as_usual', v.words, 'Wirral Council'\n` +
    `from private.plan p join private.area a on a.id = p.area_id cross join (values\n${lines.join(',\n')}\n) v (id, statement, month, words)\n` +
    `where a.key = ${literal(area)} and p.key = ${literal(plan)} on conflict do nothing;\n`
  )
}

/** What comments are sorted by to begin with. A name somebody has changed since stays changed. */
function themesSql(): string {
  return startingThemes
    .flatMap(({ key, name }) =>
      areas.map(
        (area) =>
          `insert into private.theme (area_id, key, name) select a.id, ${literal(key)}, ${literal(name)} from private.area a\n` +
          `where a.key = ${literal(area.key)} on conflict do nothing;\n`,
      ),
    )
    .join('')
}

/** The seed as it should be on disk: path from the repository's root to text. */
export function seedTexts(): Record<(typeof seedFiles)[number], string> {
  const plan = JSON.parse(readFileSync(new URL('src/content/plans/wirral-2024-05.json', root), 'utf8')) as PlanFile
  return {
    'supabase/seed/01-surveys.gen.sql': header + surveysSql(),
    'supabase/seed/02-areas.gen.sql': `${header}${areasSql(areas)}\n${openSql()}`,
    'supabase/seed/03-plan-wirral-2024-05.gen.sql': header + planSql('wirral', 'wirral-2024-05', '2024-05-01', plan),
    'supabase/seed/04-log-kinds.gen.sql': header + logKindsSql(),
    'supabase/seed/05-owners-wirral.gen.sql': header + ownersSql('wirral'),
    'supabase/seed/06-themes.gen.sql': header + themesSql(),
    'supabase/seed/07-footings-wirral.gen.sql': header + footingsSql('wirral', 'wirral-2024-05'),
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const texts = seedTexts()
  for (const file of seedFiles) writeFileSync(new URL(file, root), texts[file])
}
