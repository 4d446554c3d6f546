import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { figureText } from '../../../domain/plan/figure.ts'
import type { Cell } from './part-cells.ts'
import { quarterWords } from './quarter-words.ts'

const WIDTH = 160
const HEIGHT = 104
const MARGIN = { top: 18, right: 6, bottom: 22, left: 40 }

/** From 0 to 100% in every chart, so that one can be held against the next. */
const up = scaleLinear([0, 100], [HEIGHT - MARGIN.bottom, MARGIN.top])

/** One group: a point and its range for each quarter, no line across a gap. `name` says all of it. */
export function SmallChart({ cells, name }: { cells: readonly Cell[]; name: string }) {
  const across = scalePoint(
    cells.map((cell) => cell.quarter),
    [MARGIN.left, WIDTH - MARGIN.right],
  ).padding(0.5)
  const at = (cell: Cell) => across(cell.quarter) ?? 0
  const path = line<Cell>(at, (cell) => (cell.state === 'shown' ? up(cell.value) : 0)).defined(
    (cell) => cell.state === 'shown',
  )(cells)
  const latest = cells.at(-1)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      {[0, 50, 100].map((value) => (
        <g key={value} className="axes">
          <line x1={MARGIN.left} x2={WIDTH - 4} y1={up(value)} y2={up(value)} />
          <text x={MARGIN.left - 5} y={up(value)} dy="0.35em" textAnchor="end">
            {figureText('percent', value)}
          </text>
        </g>
      ))}
      <path className="line" d={path ?? ''} />
      {cells.map((cell) => (
        <g key={cell.quarter} transform={`translate(${at(cell)} 0)`}>
          {cell.state === 'shown' ? (
            <>
              <line className="range" y1={up(cell.lower)} y2={up(cell.upper)} />
              <circle cy={up(cell.value)} r={4} />
            </>
          ) : (
            <rect className="gap" x={-9} width={18} y={up(100)} height={up(0) - up(100)} />
          )}
        </g>
      ))}
      {latest?.state === 'shown' && (
        <text className="latest" x={at(latest)} y={Math.max(12, up(latest.upper) - 5)} textAnchor="middle">
          {figureText('percent', latest.value)}
        </text>
      )}
      {[...new Set([cells[0], latest])].map(
        (cell, i, ends) =>
          cell && (
            <text
              key={cell.quarter}
              x={ends.length === 1 ? at(cell) : i === 0 ? 0 : WIDTH}
              y={HEIGHT - 4}
              textAnchor={ends.length === 1 ? 'middle' : i === 0 ? 'start' : 'end'}
            >
              {ends.length === 1 ? quarterWords(cell.quarter) : quarterWords(cell.quarter).replace(' 20', ' ')}
            </text>
          ),
      )}
    </svg>
  )
}
