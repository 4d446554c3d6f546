import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import type { CommentServer } from '../../../domain/ports-comments.ts'
import { SaidDidForm } from './said-did-form.tsx'

test('what one kept oneself before an answer got lost is not called a colleague’s', async () => {
  const writeSaidDid = vi
    .fn<CommentServer['writeSaidDid']>()
    .mockResolvedValueOnce({ kind: 'no_connection' })
    .mockImplementationOnce(() => ok({ status: 'refused', problem: 'changed', mine: true }))
    .mockImplementation(() => ok({ status: 'refused', problem: 'changed', mine: false }))
  const comments = { ...world({}).comments, writeSaidDid }
  show(world({}, { comments }), (reader) => (
    <SaidDidForm
      area={reader.area}
      theme={{ id: 'a', name: 'Waiting', retired: false }}
      entry={{ id: '00000000-0000-4000-8000-000000000002', revision: 0 }}
      agencies={['la']}
      onKept={() => {}}
      onLeave={() => {}}
    />
  ))
  const [said, did] = await screen.findAllByRole('textbox')
  fireEvent.change(said!, { target: { value: 'Nobody tells us while we wait.' } })
  fireEvent.change(did!, { target: { value: 'We ring every month.' } })
  const keep = screen.getByRole('button', { name: 'Keep' })
  fireEvent.click(keep)
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
  fireEvent.click(keep)
  expect(await screen.findByText(/^You saved it once before; perhaps the answer to that got lost/)).toBeTruthy()
  expect(screen.queryByText(/colleague/)).toBeNull()
  fireEvent.click(keep)
  expect(await screen.findByText(/^A colleague changed it a moment ago/)).toBeTruthy()
})
