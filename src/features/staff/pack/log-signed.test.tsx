import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Pack } from '../../../domain/ports-pack.ts'
import { kept } from '../../../../tests/support/fake-staff.tsx'
import { openPack, pack } from '../../../../tests/support/pack-opened.tsx'

test('the joint page says truly who has signed the month’s log, and the link beside it claims nothing', async () => {
  const says = async (logSignatures: Pack['logSignatures']) => {
    const page = openPack('forum', {}, { ...pack, logSignatures })
    const lead = (await screen.findByRole('link', { name: 'Read the month’s log' })).parentElement!.textContent
    page.unmount()
    kept.clear()
    return lead
  }
  const forum = { side: 'pcpw' as const, on: '2025-11-03', stands: true }
  const area = { side: 'local_area' as const, on: '2025-11-05', stands: true }
  expect(await says([])).toContain('The month’s log is not signed yet.')
  expect(await says([forum])).toContain(
    'The forum signed the month’s log on 3 November 2025. The Local Area has not signed the month’s log yet.',
  )
  expect(await says([area, forum])).toContain(
    'The month’s log is signed by both: by the forum on 3 November 2025, by the Local Area on 5 November 2025.',
  )
  expect(await says([{ ...area, disputedSince: 1 }, forum])).toContain(
    'by the Local Area on 5 November 2025. Since it was signed, 1 entry has been disputed.',
  )
  const changed = await says([{ ...area, stands: false }, forum])
  expect(changed).not.toContain('signed by both')
  expect(changed).toContain('The Local Area signed the month’s log on 5 November 2025, before something in it changed.')
})
