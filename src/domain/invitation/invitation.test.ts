import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ehcpSatisfactionV1 } from '../../content/surveys/ehcp-satisfaction.v1.ts'
import { parseReceiptCode } from '../response/receipt.ts'
import { checkLetter, RECEIPT_ALPHABET } from '../response/spoken-code.ts'
import { groupInvitationCode, parseInvitationCode } from './code.ts'
import { INVITED } from './invited.ts'
import { invitationPath, invitedAnswers } from './link.ts'

const code = fc
  .array(fc.constantFrom(...Array.from(RECEIPT_ALPHABET)), { minLength: 7, maxLength: 7 })
  .map((letters) => letters.join('') + checkLetter(letters.join('')))

describe('invitation codes', () => {
  it('are read back however they are typed, and are never receipt codes', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('-', ' ', '', ' - '), fc.boolean(), (letters, gap, small) => {
        const typed = groupInvitationCode(letters).replaceAll('-', gap)
        expect(parseInvitationCode(small ? ` ${typed.toLowerCase()} ` : typed)).toBe(letters)
        expect(parseReceiptCode(typed)).toBeNull()
      }),
    )
    expect(groupInvitationCode('K7RT4MWX')).toBe('K7RT-4MWX')
  })

  it('catch every single wrong letter and every two neighbours swapped', () => {
    fc.assert(
      fc.property(code, fc.nat(6), (letters, at) => {
        for (const wrong of RECEIPT_ALPHABET) {
          const slip = letters.slice(0, at) + wrong + letters.slice(at + 1)
          expect(parseInvitationCode(slip)).toBe(slip === letters ? letters : null)
        }
        const swapped = letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2)
        expect(parseInvitationCode(swapped)).toBe(swapped === letters ? letters : null)
      }),
    )
  })
})

describe('invitation links', () => {
  it('keep code and context in the fragment', () => {
    expect(invitationPath('ehcp_satisfaction', 'K7RT4MWX')).toBe('/s/ehcp-satisfaction#i.K7RT4MWX')
    const full = invitationPath('friends_family', 'K7RT4MWX', { stage: 'annual_review', service: 'salt' }, 'pl')
    expect(full).toBe('/s/friends-family?lang=pl#i.K7RT4MWX.stage-annual_review.service-salt')
    expect(INVITED.test(full.split('#i.')[1]!)).toBe(true)
    expect(new URL(full, 'https://heard.example').search).toBe('?lang=pl')
  })

  it('fill in only what the survey asks, and nothing that only looks like it', () => {
    const given = (invited: string) => invitedAnswers(ehcpSatisfactionV1, invited)
    expect(given('K7RT4MWX.stage-annual_review')).toEqual({ R2: 'annual_review' })
    expect(given('K7RT4MWX.service-salt.stage-annual_review')).toEqual({ R2: 'annual_review' })
    for (const nothing of ['K7RT4MWX', 'K7RT4MWX.stage-marvellous', 'K7RT4MWX.respondent-supporter', 'K7RT4MWX.stage'])
      expect(given(nothing)).toEqual({})
  })

  it('are nothing else: a step of the survey is no invitation', () => {
    for (const other of ['', 'R2', 'K7RT4MW', 'K7RT4MWX.', 'K7RT4MWX.stage-a b', 'K7RT4MWX<script>', 'k7rt4mwx'])
      expect(INVITED.test(other)).toBe(false)
  })
})
