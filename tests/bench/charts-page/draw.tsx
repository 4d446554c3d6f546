import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../../../src/ui/styles/staff.css'
import '../../../src/ui/styles/figures.css'
import '../../../src/ui/styles/pack.css'
import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { staffMessages } from '../../../src/content/messages/en/staff.ts'
import type { Scorecard } from '../../../src/domain/plan/plan.ts'
import type { Pack } from '../../../src/domain/ports-pack.ts'
import { PackDesk } from '../../../src/features/staff/pack/pack-desk.tsx'
import { StatementCharts } from '../../../src/features/staff/pack/statement-charts.tsx'
import { StaffWorldProvider, type StaffWorld } from '../../../src/features/staff/staff-world.tsx'
import { createWording, WordingProvider } from '../../../src/ui/wording.tsx'

declare global {
  interface Window {
    /** Draws the charts of a scorecard's first statement on an empty page; resolves with the milliseconds until they were painted. */
    drawCharts: (card: Scorecard) => Promise<number>
  }
}

/** The report the charts stand in; nobody has written anything in it. */
const packOf = ({ plan, asOf }: Scorecard): Pack => ({
  plan: plan?.key ?? '',
  month: asOf,
  adoptedOn: `${asOf}-01`,
  known: { on: `${asOf}-01`, isToday: false, newest: asOf },
  logSignatures: [],
  mayWrite: false,
  words: [],
  actions: [],
  assurance: [],
})

/** Of what the pages need from outside the charts ask for the day alone. */
const today = new Date().toISOString().slice(0, 10)
const world = { clock: { now: () => Date.now(), today: () => today } } as StaffWorld

const wording = createWording('en', [staffMessages])

/** The second frame after React has put everything in place begins when the first one has been painted. */
function Charts({ card, painted }: { card: Scorecard; painted: () => void }) {
  useLayoutEffect(() => {
    requestAnimationFrame(() => requestAnimationFrame(painted))
  }, [painted])
  return (
    <WordingProvider wording={wording}>
      <StaffWorldProvider world={world}>
        <PackDesk area={card.area.key} first={packOf(card)} notes={[]}>
          <StatementCharts card={card} statement={1} />
        </PackDesk>
      </StaffWorldProvider>
    </WordingProvider>
  )
}

window.drawCharts = async (card) => {
  document.documentElement.dataset['door'] = 'staff'
  const page = document.querySelector('#root')!
  const last = document.createElement('div')
  last.className = 'pack'
  page.replaceChildren(last)
  // The empty page is painted, and what the draw before left behind is gone.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)))
  const began = performance.now()
  const root = createRoot(last)
  await new Promise<void>((painted, failed) => {
    // Charts that cannot be drawn are never painted: the bench says why instead of waiting for them.
    window.addEventListener('error', ({ message }) => failed(new Error(message)), { once: true })
    root.render(<Charts card={card} painted={painted} />)
  })
  const took = performance.now() - began
  const drawn = page.querySelectorAll('.pack-charts .chart svg').length
  if (drawn !== card.metrics.length) throw new Error(`only ${drawn} charts were drawn`)
  return took
}
