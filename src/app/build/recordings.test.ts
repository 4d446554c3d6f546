import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordingsIn } from './recordings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heard-audio-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const put = (file: string) => {
  mkdirSync(join(folder, 'audio/cyp_voice'), { recursive: true })
  writeFileSync(join(folder, 'audio', file), '')
}

test('no folder, no recordings', () => {
  expect(recordingsIn(folder)).toEqual([])
})

test('recordings are found by their names', () => {
  put('cyp_voice/CV2.en.mp3')
  put('cyp_voice/CV1.zh-Hans.mp3')
  expect(recordingsIn(folder)).toEqual(['/audio/cyp_voice/CV1.zh-Hans.mp3', '/audio/cyp_voice/CV2.en.mp3'])
})

test('a file nobody would ever hear stops the build', () => {
  put('cyp_voice/first question.mp3')
  expect(() => recordingsIn(folder)).toThrow('first question.mp3')
})
