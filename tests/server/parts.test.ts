import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { envelope } from '../../src/domain/response/envelope.ts'
import { answerProblems } from '../../src/domain/survey/answers.ts'
import { currentSurvey, publishedSurveys } from '../../src/content/surveys/published.ts'
import { DataDirInUse, lockDataDir } from '../../supabase/local/data-lock.ts'
import { aboutYouV1 } from '../../src/content/surveys/about-you.v1.ts'
import { aboutYouEnvelopes } from '../../supabase/local/demo/about-you.ts'
import { monthCount, monthEnvelopes } from '../../supabase/local/demo/month-envelopes.ts'
import { demoMonths } from '../../supabase/local/demo/shape.ts'
import { healthReply } from '../../supabase/local/health.ts'
import { isReadableJson } from '../../supabase/local/http/readable-json.ts'
import { createLimit } from '../../supabase/local/rate-limit.ts'
import { loadSecrets } from '../../supabase/local/secrets.ts'
import { mapCheckViolation } from '../../supabase/local/shims/check-violation.ts'
import { discreet } from '../../supabase/local/shims/discreet-errors.ts'

describe('a limit', () => {
  it('lets so many through in a window, says how long to wait, and opens again', () => {
    let now = 0
    const limit = createLimit(2, 10_000, () => now)
    expect([limit.take('a'), limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([0, 0, 10, 0])
    now = 4000
    expect(limit.take('a')).toBe(6)
    now = 10_001
    expect(limit.take('a')).toBe(0)
  })

  it('can take one back', () => {
    const limit = createLimit(1, 1000, () => 0)
    limit.take('a')
    limit.giveBack('a')
    expect(limit.take('a')).toBe(0)
  })
})

describe('the lock', () => {
  it('holds until released, and only for that directory', async () => {
    const [one, other] = [0, 1].map(() => mkdtempSync(path.join(os.tmpdir(), 'heard-lock-'))) as [string, string]
    const first = await lockDataDir(one)
    await expect(lockDataDir(one)).rejects.toBeInstanceOf(DataDirInUse)
    const elsewhere = await lockDataDir(other)
    await first.release()
    const again = await lockDataDir(one)
    await Promise.all([again.release(), elsewhere.release()])
    for (const dir of [one, other]) rmSync(dir, { recursive: true })
  })
})

describe('health', () => {
  const database = (rows: unknown[]) =>
    ({ query: async () => ({ rows }) }) as unknown as Parameters<typeof healthReply>[0]
  const epoch = '00000000-0000-4000-8000-000000000000'

  it('is well only on the right value', async () => {
    expect((await healthReply(database([{ answer: 42, epoch }]), '1')).status).toBe(200)
    expect((await healthReply(database([{ answer: 41, epoch }]), '1')).status).toBe(503)
    expect((await healthReply(database([]), '1')).status).toBe(503)
  })

  it('is not well when the database hangs', async () => {
    const hanging = { query: () => new Promise(() => {}) } as unknown as Parameters<typeof healthReply>[0]
    expect((await healthReply(hanging, '1', 20)).status).toBe(503)
  })
})

describe('secrets', () => {
  it('are new in every directory and never accepted damaged', () => {
    const [one, other] = [0, 1].map(() => mkdtempSync(path.join(os.tmpdir(), 'heard-keys-'))) as [string, string]
    const made = loadSecrets(one)
    expect(loadSecrets(one)).toEqual(made)
    expect(loadSecrets(other).jwtSecret).not.toBe(made.jwtSecret)
    writeFileSync(path.join(one, 'secrets.json'), '{"jwtSecret":"short"}')
    expect(() => loadSecrets(one)).toThrow(/is damaged/)
    for (const dir of [one, other]) rmSync(dir, { recursive: true })
  })
})

describe('errors of the database', () => {
  it('are the fault of the row when a rule of the table refused it', () => {
    const body = JSON.stringify({ code: 'SUP', message: 'new row for relation "x" violates check constraint "x_y"' })
    const mapped = mapCheckViolation(500, body)
    expect([mapped?.status, JSON.parse(String(mapped?.body)).code]).toEqual([400, '23514'])
    expect(mapCheckViolation(500, '{"message":"Error: Invalid input for string type"}')?.status).toBe(400)
    expect(mapCheckViolation(500, '{"message":"out of memory"}')).toBeNull()
    expect(mapCheckViolation(200, body)).toBeNull()
  })
})

describe('the demonstration', () => {
  const survey = currentSurvey('ehcp_satisfaction')!

  it.each(publishedSurveys)('is the same every time and every answer is one $key takes', async (asked) => {
    const once = await monthEnvelopes('wirral', asked, '2024-09')
    expect(await monthEnvelopes('wirral', asked, '2024-09')).toEqual(once)
    expect(once).toHaveLength(monthCount('wirral', asked, '2024-09'))
    // The yearly survey is open for some weeks only, and this month is not among them.
    expect(once.length > 0).toBe(asked.key !== 'annual_send')
    for (const one of once) {
      expect(envelope.safeParse(one).success).toBe(true)
      expect(answerProblems(asked, one.answers)).toEqual([])
      expect(one.completedOn.slice(0, 7)).toBe('2024-09')
    }
  })

  it('has people who say who they are, apart from their answers', async () => {
    const once = await aboutYouEnvelopes('wirral', '2024-09')
    expect(await aboutYouEnvelopes('wirral', '2024-09')).toEqual(once)
    expect(once.length).toBeGreaterThan(10)
    for (const one of once) {
      expect(answerProblems(aboutYouV1, one.answers)).toEqual([])
      expect(one).toMatchObject({ survey: 'about_you', completedOn: '2024-09-01', language: 'en', easyRead: false })
    }
    const said = (question: string) => new Set(once.map((one) => one.answers[question]))
    for (const q of aboutYouV1.questions) expect(said(q.id).size, q.id).toBeGreaterThan(2)
  })

  it('reaches from April 2024 to last month', () => {
    expect(demoMonths('2024-04-30')).toEqual([])
    expect(demoMonths('2025-01-01')).toEqual([
      '2024-04',
      '2024-05',
      '2024-06',
      '2024-07',
      '2024-08',
      '2024-09',
      '2024-10',
      '2024-11',
      '2024-12',
    ])
  })

  it('has both routes, every stage, skipped questions and every kind of aside', async () => {
    const all = (
      await Promise.all(demoMonths('2026-01-15').map((month) => monthEnvelopes('wirral', survey, month)))
    ).flat()
    const said = (question: string) => new Set(all.map((one) => one.answers[question]))
    expect(said('R1').size).toBe(4)
    expect(said('R2').size).toBe(9)
    expect(said('LOC').size).toBe(7)
    expect(said('EH1')).toEqual(
      new Set([
        'strongly_agree',
        'agree',
        'neither',
        'disagree',
        'strongly_disagree',
        'dont_know',
        'does_not_apply',
        undefined,
      ]),
    )
    expect([...said('EH10')].length).toBeGreaterThan(3)
  })
})

describe('what Postgres cannot hold, and what a log may not hold', () => {
  it('refuses NUL, half a surrogate pair and endless nesting, and lets everything else through', () => {
    expect(isReadableJson('{"envelopes":[{"EH9":"fine 🙂 \\\\u0000"}]}')).toBe(true)
    expect(isReadableJson('{"a":"\\u0000"}')).toBe(false)
    expect(isReadableJson('{"a":"\\ud800"}')).toBe(false)
    expect(isReadableJson('{"\\ud800":1}')).toBe(false)
    expect(isReadableJson(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toBe(false)
    expect(isReadableJson('not JSON')).toBe(false)
  })

  it('prints sentences, and of a database error only its kind and code', () => {
    const printed: unknown[][] = []
    const error = Object.assign(new Error('value "MY PRIVATE WORDS"'), { code: '22P05', params: ['MY PRIVATE WORDS'] })
    discreet((...what) => printed.push(what))('Auth error:', error)
    expect(printed).toEqual([['Auth error:', '[Error 22P05]']])
  })
})
