import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ok, point, seriesOf, world } from '../../../../tests/support/fake-staff.tsx'
import { metric, months } from '../../../../tests/support/metric-opened.tsx'

test('the picture is a file of its own: title, description, when, which definition and n, and no class left', async () => {
  const is = world({
    metricSeries: () =>
      ok(
        seriesOf(
          months.map((month) => point(month, 20, 40)),
          { asAt: '2025-11-20T10:00:00Z' },
        ),
      ),
  })
  metric(is)
  fireEvent.click(await screen.findByRole('button', { name: 'Save chart as SVG' }))
  await vi.waitFor(() => expect(is.saveFile).toHaveBeenCalled(), 5000)
  const [name, text, type] = vi.mocked(is.saveFile).mock.calls[0]!
  expect([name, type]).toEqual(['parent_carers_involved_ehcp-2025-10.svg', 'image/svg+xml'])
  const svg = new DOMParser().parseFromString(text, 'text/html').querySelector('svg')!
  expect(svg.querySelector('title')!.textContent).toBe('Parent carers involved in the EHC plan process')
  expect(svg.querySelector('desc')!.textContent).toContain('October 2025 is 50%, between 35% and 65%')
  expect(svg.textContent).toContain('As at 20 November 2025 at 10:00 · definition version 1 · n = 40 in October 2025')
  expect(svg.textContent).toContain('process limits')
  expect(text).not.toContain('class=')
  // Two arcs make the ring of a month; the key has one more.
  const drawn = [...svg.querySelectorAll('path')].map((one) => one.getAttribute('d')).join('')
  expect(drawn.match(/ 0 1 0 /g)).toHaveLength(22)
})
