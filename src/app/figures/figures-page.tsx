import { renderToStaticMarkup } from 'react-dom/server'
import { headline } from '../../domain/plan/headline.ts'
import { isBeforeAnyPlan, isBeforePlan } from '../../domain/plan/judged-month.ts'
import { judgedRow, type PublicFigures } from '../../domain/plan/public-figures.ts'
import { Row } from './row.tsx'
import { COLUMN, GROUP, LINE, TABLE } from './table-roles.ts'
import { dateWords, monthWords, t } from './words.ts'

/** Where the figures of a plan stand: those of the plan in force at `/figures`, each earlier one below it. */
export const figuresAddress = ({ key, inForce }: { key: string; inForce: boolean }): string =>
  inForce ? '/figures' : `/figures/${key}`

/** The whole page as HTML: no script, nothing inline that our policy forbids, every word of data escaped. */
export function figuresPage(figures: PublicFigures | null, areaName: string): string {
  const area = figures?.area.name ?? areaName
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('figures.tab', { area })}</title>
        <meta name="description" content={t('figures.description', { area })} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/figures.css" />
      </head>
      <body>
        <a className="skip" href="#main">
          {t('figures.skip')}
        </a>
        <header>
          <a href="/">{t('figures.home')}</a>
        </header>
        {figures?.demo && <p className="ribbon">{t('figures.demo')}</p>}
        <main id="main">
          <h1>{t('figures.title', { area })}</h1>
          {figures ? <Figures figures={figures} /> : <p>{t('figures.noPlan')}</p>}
        </main>
      </body>
    </html>,
  )}\n`
}

const HOW = ['small', 'round', 'judge', 'chart', 'ask'] as const

function Figures({ figures }: { figures: PublicFigures }) {
  const { asOf } = figures
  return (
    <>
      <p className="lead">{t('figures.plan', { plan: figures.plan.title })}</p>
      <Plans figures={figures} />
      {asOf === null ? (
        <p>{t('figures.nothing')}</p>
      ) : (
        <>
          <p>
            {t('figures.upTo', { month: monthWords(asOf), day: dateWords(figures.asAt) })} {t('figures.closed')}
          </p>
          {figures.lookedAtAgain.length > 0 && (
            <p className="again">
              {t('figures.again', {
                months: figures.lookedAtAgain.map(monthWords).join(', '),
              })}
            </p>
          )}
          <Headline figures={figures} asOf={asOf} />
          {figures.statements.map((statement) => (
            <section key={statement.number} aria-labelledby={`statement-${statement.number}`}>
              <h2 id={`statement-${statement.number}`}>
                {t('figures.statement', { number: statement.number, title: statement.title })}
              </h2>
              <FootingLine statement={statement} />
              <table {...TABLE} aria-labelledby={`statement-${statement.number}`}>
                <thead {...GROUP}>
                  <tr {...LINE}>
                    {(['measure', 'latest', 'line', 'asked', 'going'] as const).map((column) => (
                      <th key={column} scope="col" {...COLUMN}>
                        {t(`figures.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody {...GROUP}>
                  {figures.metrics
                    .filter((metric) => metric.statement === statement.number)
                    .map((metric) => (
                      <Row key={metric.key} metric={metric} plan={figures.plan} asOf={asOf} />
                    ))}
                </tbody>
              </table>
            </section>
          ))}
        </>
      )}
      <section aria-labelledby="how">
        <h2 id="how">{t('figures.how.title')}</h2>
        <ul>
          {HOW.map((one) => (
            <li key={one}>{t(`figures.how.${one}`)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Headline({ figures, asOf }: { figures: PublicFigures; asOf: string }) {
  const { of, met, missed, noFigure } = headline(
    figures.metrics.map((metric) => judgedRow(metric)),
    asOf,
  )
  if (of === 0) {
    // A month has one verdict, and it is that of the plan of its time.
    const before = isBeforePlan(figures.plan, asOf)
    const begins = figures.plans.map(({ adoptedOn }) => adoptedOn.slice(0, 7)).toSorted()[0]
    return (
      <>
        <p className="headline">{t('figures.noMilestone')}</p>
        {before && (
          <p>
            {t('figures.beforePlan', { month: monthWords(figures.plan.since!) })}
            {!isBeforeAnyPlan({ begins }, asOf) && ` ${t('figures.beforePlan.then')}`}
          </p>
        )}
      </>
    )
  }
  return (
    <p className="headline">
      <b>{t('figures.met', { met, of })}</b> {t('figures.rest', { missed, noFigure })}
    </p>
  )
}

/** Which plan this is where there were several, and the way to the others. */
function Plans({ figures: { plan, plans } }: { figures: PublicFigures }) {
  const others = plans.filter((one) => one.key !== plan.key)
  if (others.length === 0) return null
  return (
    <>
      <p>{t(plan.inForce ? 'figures.planNow' : 'figures.planEarlier', { day: dateWords(plan.adoptedOn) })}</p>
      <nav aria-label={t('figures.plans')}>
        <ul>
          {others.map((one) => (
            <li key={one.key}>
              <a href={figuresAddress(one)}>
                {t(one.inForce ? 'figures.toNow' : 'figures.toEarlier', {
                  plan: one.title,
                  day: dateWords(one.adoptedOn),
                })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

/** Since when a part of the plan is everyday work, or a priority again; nothing where it never was anything else. */
function FootingLine({ statement: { footing, footingSince } }: { statement: PublicFigures['statements'][number] }) {
  if (!footing || !footingSince) return null
  return <p>{t(`figures.footing.${footing}`, { month: monthWords(footingSince) })}</p>
}
