import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeSha256 } from '../../../tests/support/sample-answers.ts'
import { groupReceiptCode, newReceiptCode, parseReceiptCode, receiptHash, RECEIPT_ALPHABET } from './receipt.ts'

const code = fc.array(fc.nat(RECEIPT_ALPHABET.length - 1), { minLength: 11, maxLength: 11 }).map((letters) => {
  const left = [...letters]
  return parseReceiptCode(newReceiptCode(() => left.shift()!))!
})

describe('receipt codes', () => {
  it('have an alphabet of a prime number of letters that nobody mixes up', () => {
    expect(new Set(RECEIPT_ALPHABET).size).toBe(23)
    expect(RECEIPT_ALPHABET).not.toMatch(/[01258OIZSBULV]/)
  })

  it('are read back however they are typed', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('-', ' ', '', ' - ', '.'), fc.boolean(), (letters, gap, small) => {
        const typed = groupReceiptCode(letters).replaceAll('-', gap)
        expect(parseReceiptCode(small ? ` ${typed.toLowerCase()} ` : typed)).toBe(letters)
      }),
    )
    expect(groupReceiptCode('K7RT4MWX9HDE')).toBe('K7RT-4MWX-9HDE')
  })

  it('catch every single wrong letter', () => {
    fc.assert(
      fc.property(code, (letters) => {
        const slips = Array.from(letters).flatMap((right, at) =>
          Array.from(RECEIPT_ALPHABET)
            .filter((wrong) => wrong !== right)
            .map((wrong) => letters.slice(0, at) + wrong + letters.slice(at + 1)),
        )
        expect(slips.length).toBe(12 * 22)
        expect(slips.filter((slip) => parseReceiptCode(slip) !== null)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('catch every two neighbours swapped', () => {
    fc.assert(
      fc.property(code, fc.nat(10), (letters, at) => {
        const swapped = letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2)
        expect(parseReceiptCode(swapped)).toBe(swapped === letters ? letters : null)
      }),
      { numRuns: 1000 },
    )
  })

  it('are nothing else', () => {
    for (const typed of ['', 'K7RT', 'K7RT-4MWX-9HDEE', 'O7RT-4MWX-9HDE', '____________'])
      expect(parseReceiptCode(typed)).toBeNull()
    fc.assert(fc.property(fc.string(), (typed) => void parseReceiptCode(typed)))
  })

  it('are known to the server by a hash of their letters only', async () => {
    expect(await receiptHash('K7RT4MWX9HDE', nodeSha256)).toBe(await nodeSha256('heard-receipt/1:K7RT4MWX9HDE'))
  })
})
