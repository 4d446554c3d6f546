import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { xlsxFile } from './metric-xlsx.ts'

test('a spreadsheet in which numbers are numbers, and text that looks like a formula stays text', async () => {
  const blob = await xlsxFile({
    head: [['A measure'], ['As at', '20 November 2025']],
    heads: ['Month', 'Answers', 'Note'],
    rows: [
      ['2025-10', 40, null],
      ['2025-11', null, '=1+1'],
    ],
  })
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!)
  const words = strFromU8(files['xl/sharedStrings.xml']!)
  expect(sheet).toMatch(/<c r="B4"[^>]*><v>40<\/v>/)
  expect(sheet).not.toContain('<f>')
  for (const text of ['A measure', '20 November 2025', '2025-10', '=1+1']) expect(words).toContain(text)
})
