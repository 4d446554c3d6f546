import { MetricPage } from '../../src/features/staff/metric/metric-page.tsx'
import type { StaffWorld } from '../../src/features/staff/staff-world.tsx'
import { show } from './fake-staff.tsx'

/** Opens the page of a figure from surveys, as seen from October 2025 or another month. */
export const metric = (is: StaffWorld, month = '2025-10') =>
  show(
    is,
    (reader) => <MetricPage reader={reader} metricKey="parent_carers_involved_ehcp" />,
    `/staff/metric/x?month=${month}`,
  )

/** The months of 2025 up to then. */
export const months = Array.from({ length: 10 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)
