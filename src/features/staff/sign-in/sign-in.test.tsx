import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { scorecard, world } from '../../../../tests/support/fake-staff.tsx'

describe('sign-in', () => {
  const begin = async (server: Partial<StaffServer>) => {
    scorecard(
      world({
        session: vi
          .fn<StaffServer['session']>(() => Promise.resolve('staff@wirral.example'))
          .mockResolvedValueOnce(null),
        ...server,
      }),
    )
    fireEvent.change(await screen.findByLabelText('Your work e-mail address'), {
      target: { value: 'staff@wirral.example' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Send me a code' }))
  }
  const enter = async (code: string) => {
    fireEvent.change(await screen.findByLabelText('Code from the e-mail'), { target: { value: code } })
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  }

  test('address, code, scorecard; spaces in the code are no mistake', async () => {
    const verifyCode = vi.fn<StaffServer['verifyCode']>(() => Promise.resolve('signed_in'))
    await begin({ verifyCode })
    const field = await screen.findByLabelText('Code from the e-mail')
    expect(field.getAttribute('inputmode')).toBe('numeric')
    expect(field.getAttribute('autocomplete')).toBe('one-time-code')
    await enter('123 456')
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    expect(verifyCode).toHaveBeenCalledWith('staff@wirral.example', '123456')
  })

  test.each([
    ['wrong', /wrong, has been used or is too old/],
    ['too_many', /Too many tries/],
    ['no_connection', /There is no connection/],
    ['unavailable', /did not answer as it should/],
  ] as const)('a code that is %s gets one clear sentence, and stays typed', async (outcome, words) => {
    await begin({ verifyCode: () => Promise.resolve(outcome) })
    await enter('123456')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(words)
    await waitFor(() => expect(document.activeElement).toBe(alert))
    expect(screen.getByLabelText<HTMLInputElement>('Code from the e-mail').value).toBe('123456')
  })

  test('five digits are not sent', async () => {
    const verifyCode = vi.fn<StaffServer['verifyCode']>(() => Promise.resolve('signed_in'))
    await begin({ verifyCode })
    await enter('12345')
    expect((await screen.findByRole('alert')).textContent).toContain('Enter the six digits')
    expect(verifyCode).not.toHaveBeenCalled()
  })

  test('an address without an @ is not sent', async () => {
    const requestCode = vi.fn<StaffServer['requestCode']>(() => Promise.resolve('sent'))
    scorecard(world({ session: () => Promise.resolve(null), requestCode }))
    fireEvent.change(await screen.findByLabelText('Your work e-mail address'), { target: { value: 'staff' } })
    fireEvent.click(screen.getByRole('button', { name: 'Send me a code' }))
    expect((await screen.findByRole('alert')).textContent).toContain('name@council.gov.uk')
    expect(requestCode).not.toHaveBeenCalled()
  })
})
