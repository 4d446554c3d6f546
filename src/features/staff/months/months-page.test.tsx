import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { MonthCard } from '../../../domain/plan/closing.ts'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import { MonthsPage } from './months-page.tsx'

const feeds = (state: 'open' | 'provisional' | 'closed', day: string | null = null): MonthCard['feeds'] =>
  (['survey', 'log', 'manual'] as const).map((feed) => ({
    feed,
    state,
    closedOn: state === 'closed' ? day : null,
    closesOn: day,
  }))
const card = (month: string, more: Partial<MonthCard> = {}): MonthCard => ({
  month,
  feeds: feeds('closed', '2025-10-16'),
  history: [],
  moved: [],
  ...more,
})
const page = (cards: MonthCard[], mayClose: boolean, more: Partial<StaffServer> = {}) =>
  show(
    world({ months: () => ok({ asAt: '2025-11-20T10:00:00Z', mayClose, months: cards }), ...more }),
    (reader) => <MonthsPage reader={reader} />,
    '/staff/months',
  )
const region = (name: string) => screen.findByRole('region', { name })

describe('months', () => {
  test('say how they stand, who closed them and why they were opened again', async () => {
    page(
      [
        card('2025-11', { feeds: feeds('open') }),
        card('2025-10', { feeds: feeds('provisional', '2025-11-18') }),
        card('2025-09', {
          history: [
            {
              feed: 'survey',
              version: 1,
              closedOn: '2025-10-16',
              byLead: false,
              agency: null,
              reopened: { on: '2025-10-20', reason: 'A box of forms.', agency: 'la' },
            },
            { feed: 'survey', version: 2, closedOn: '2025-10-21', byLead: true, agency: 'la', reopened: null },
          ],
        }),
      ],
      false,
    )
    expect(within(await region('November 2025')).getAllByText('open: not over yet')).toHaveLength(3)
    expect(
      within(await region('October 2025')).getAllByText('provisional: closes after 18 November 2025'),
    ).toHaveLength(3)
    const september = within(await region('September 2025'))
    expect(september.getAllByText('closed on 16 October 2025')).toHaveLength(3)
    expect(september.getByText(/version 1: closed on 16 October 2025, when its day had come\./).textContent).toContain(
      'Opened again on 20 October 2025 by a lead (Council): “A box of forms.”',
    )
    expect(september.getByText(/version 2: closed on 21 October 2025 by a lead \(Council\)/)).toBeTruthy()
    // Nobody but a lead has anything to press.
    expect(screen.queryByRole('button', { name: /^(Close|Open) / })).toBeNull()
  })

  test('say what moved after the close, or that it is too little to show', async () => {
    const atClose = { on: '2025-10-16', numerator: 6, denominator: 10 }
    const moved: MonthCard['moved'] = [
      {
        metric: 'parent_carers_involved_ehcp',
        label: '',
        atClose,
        revision: { status: 'shown', numerator: 9, denominator: 15, on: '2025-10-20', more: false },
      },
      { metric: 'feedback_satisfied_la', label: '', atClose, revision: { status: 'too_few' } },
      {
        metric: 'ehc_20_week_compliance',
        label: '',
        atClose: null,
        revision: { status: 'shown', numerator: 7, denominator: null, on: null, more: false },
      },
      {
        metric: 'complaints_la',
        label: '',
        atClose: { on: '2025-10-16', numerator: 4, denominator: null },
        revision: { status: 'shown', numerator: null, denominator: null, on: null, more: false },
      },
    ]
    page([card('2025-09', { moved })], false)
    const links = within(await region('September 2025')).getAllByRole('link')
    expect(links.map((one) => one.textContent)).toEqual([
      expect.stringMatching(/: at the close 6 of 10, now 9 of 15$/),
      // Nobody may have answered it: the list does not say which kind of figure it is.
      expect.stringMatching(
        /: at the close 6 of 10; since the close: another figure, hidden so that nobody can be picked out$/,
      ),
      expect.stringMatching(/: no figure to show at the close; since the close: 7$/),
      expect.stringMatching(/: at the close 4; since the close: taken back$/),
    ])
    expect(links[0]!.getAttribute('href')).toBe('/staff/metric/parent_carers_involved_ehcp?month=2025-09')
  })

  test('are opened again by a lead who says why, and closed again after a second question', async () => {
    const reopen = vi
      .fn<StaffServer['reopenMonth']>()
      .mockResolvedValueOnce({ kind: 'unavailable' })
      .mockResolvedValue({ kind: 'answered', value: { status: 'reopened', on: '2025-11-20' } })
    const close = vi
      .fn<StaffServer['closeMonth']>()
      .mockResolvedValue({ kind: 'answered', value: { status: 'closed', on: '2025-11-20' } })
    page([card('2025-10', { feeds: feeds('provisional') }), card('2025-09')], true, {
      reopenMonth: reopen,
      closeMonth: close,
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Open September 2025 again' }))
    const why = screen.getByLabelText('Why is September 2025 opened again?')
    expect(document.activeElement).toBe(why)
    // Of the log and of entered figures staff read the live ones meanwhile; only what is published stands.
    expect(
      screen.getByText(/What the public page shows of the month stays as it was until it is closed again\./),
    ).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Open it again' }))
    expect(await screen.findByText('Say in 3 to 500 characters why it is opened again.')).toBeTruthy()
    expect(reopen).not.toHaveBeenCalled()
    fireEvent.change(why, { target: { value: ' A box of forms. ' } })
    fireEvent.click(screen.getByRole('button', { name: 'Open it again' }))
    expect(
      await screen.findByText('No answer came back. Heard looked again, and nothing has changed. Try again.'),
    ).toBeTruthy()
    // What was typed is still there.
    expect((why as HTMLTextAreaElement).value).toBe(' A box of forms. ')
    fireEvent.click(screen.getByRole('button', { name: 'Open it again' }))
    const told = await screen.findByText('September 2025 is open again, until a lead closes it.')
    await waitFor(() => expect(document.activeElement).toBe(told))
    expect(reopen).toHaveBeenLastCalledWith('wirral', '2025-09', 'A box of forms.')

    fireEvent.click(await screen.findByRole('button', { name: 'Close October 2025 now' }))
    const asked = screen.getByText(/^Close October 2025 now\? Its figures will stand/).textContent
    expect(asked).toContain('What comes later is shown beside them.')
    expect(close).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    fireEvent.click(screen.getByRole('button', { name: 'Close October 2025 now' }))
    fireEvent.click(screen.getByRole('button', { name: 'Yes, close it' }))
    expect(await screen.findByText('October 2025 is closed.')).toBeTruthy()
    expect(close).toHaveBeenCalledExactlyOnceWith('wirral', '2025-10')
  })

  test('when an answer gets lost nobody is told that nothing changed: how the month stands is looked up', async () => {
    const before = { asAt: '2025-11-20T10:00:00Z', mayClose: true, months: [card('2025-09')] }
    const after = { ...before, months: [card('2025-09', { feeds: feeds('provisional') })] }
    const months = vi
      .fn<StaffServer['months']>()
      .mockResolvedValueOnce({ kind: 'answered', value: before })
      .mockResolvedValueOnce({ kind: 'no_connection' })
      .mockResolvedValueOnce({ kind: 'unavailable' })
      .mockResolvedValue({ kind: 'answered', value: after })
    const reopenMonth = vi.fn<StaffServer['reopenMonth']>().mockResolvedValue({ kind: 'no_connection' })
    page([], true, { months, reopenMonth })
    fireEvent.click(await screen.findByRole('button', { name: 'Open September 2025 again' }))
    const why = screen.getByLabelText('Why is September 2025 opened again?')
    fireEvent.change(why, { target: { value: 'A box of forms.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Open it again' }))
    const unknown = /^No answer came back, so it is not known whether September 2025 was opened again\./
    expect(await screen.findByText(unknown)).toBeTruthy()
    // Only looking again can be pressed: opening it a second time would be refused.
    expect(screen.queryByRole('button', { name: /Open it again|Leave it as it is/ })).toBeNull()
    const look = screen.getByRole('button', { name: 'Look again' })
    fireEvent.click(look)
    await waitFor(() => expect(months).toHaveBeenCalledTimes(3))
    expect(await screen.findByText(unknown)).toBeTruthy()
    await waitFor(() => expect(look.getAttribute('aria-disabled')).toBe('false'))
    fireEvent.click(look)
    expect(await screen.findByText('September 2025 is open again, until a lead closes it.')).toBeTruthy()
    expect(reopenMonth).toHaveBeenCalledOnce()
  })

  test('a close whose answer got lost is told when it stands', async () => {
    const of = (state: 'provisional' | 'closed') => ({
      kind: 'answered' as const,
      value: { asAt: '2025-11-20T10:00:00Z', mayClose: true, months: [card('2025-10', { feeds: feeds(state) })] },
    })
    const months = vi
      .fn<StaffServer['months']>()
      .mockResolvedValueOnce(of('provisional'))
      .mockResolvedValue(of('closed'))
    page([], true, { months, closeMonth: () => Promise.resolve({ kind: 'no_connection' }) })
    fireEvent.click(await screen.findByRole('button', { name: 'Close October 2025 now' }))
    fireEvent.click(screen.getByRole('button', { name: 'Yes, close it' }))
    expect(await screen.findByText('October 2025 is closed.')).toBeTruthy()
  })

  test('say so where figures of the demonstration are among theirs, and not elsewhere', async () => {
    const told = (demo: boolean) => ({
      months: () => ok({ asAt: '2025-11-20T10:00:00Z', mayClose: false, demo, months: [card('2025-10')] }),
    })
    page([], false, told(true))
    await region('October 2025')
    expect(screen.getByText('Demonstration data')).toBeTruthy()
    cleanup()
    page([], false, told(false))
    await region('October 2025')
    expect(screen.queryByText('Demonstration data')).toBeNull()
  })

  test('without figures say so', async () => {
    page([], false)
    expect(await screen.findByText('No month has figures yet.')).toBeTruthy()
  })
})
