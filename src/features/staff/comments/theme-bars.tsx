import { useLayoutEffect, useRef } from 'react'
import type { ThemeMonth } from '../../../domain/comment/comment.ts'
import { useStaffWords } from '../words.ts'

const HEIGHT = 120
const STEP = 26

/** A bar a month; the table below says the same in numbers. A hidden month is a striped stub, the same for one as for four. */
export function ThemeBars({ months }: { months: readonly ThemeMonth[] }) {
  const { shortMonth } = useStaffWords()
  const box = useRef<HTMLDivElement>(null)
  const shown = months.slice(-24)
  const most = Math.max(5, ...shown.map(({ people }) => people ?? 0))
  const width = shown.length * STEP + 8
  // Time runs to the right; where not all of it fits, the newest is what is seen first.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollLeft = box.current.scrollWidth
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- again when there are more or fewer months
  }, [shown.length])
  return (
    <div className="theme-bars" aria-hidden="true" ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT + 44}`} width={width} height={HEIGHT + 44}>
        <line className="axis" x1="0" x2={width} y1={HEIGHT + 16} y2={HEIGHT + 16} />
        {shown.map(({ month, hidden, people }, place) => {
          const x = 4 + place * STEP
          const tall = hidden ? 14 : ((people ?? 0) / most) * HEIGHT
          return (
            <g key={month}>
              <rect
                className={hidden ? 'bar-hidden' : 'bar'}
                x={x}
                y={HEIGHT + 16 - tall}
                width={STEP - 6}
                height={tall}
              />
              {!hidden && (
                <text x={x + (STEP - 6) / 2} y={HEIGHT + 10 - tall} textAnchor="middle">
                  {people}
                </text>
              )}
              {(shown.length - 1 - place) % 3 === 0 && (
                <text x={x + (STEP - 6) / 2} y={HEIGHT + 36} textAnchor="middle">
                  {shortMonth(month)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
