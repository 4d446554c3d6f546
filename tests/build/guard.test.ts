import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { budgets } from '../../src/app/build/budgets.ts'
import type { Chunk } from '../../src/app/build/family-path.ts'
import { inspectBuild, type Built } from '../../src/app/build/guard.ts'

const chunk = (fileName: string, rest: Partial<Chunk> = {}): Chunk => ({
  fileName,
  isEntry: false,
  facade: null,
  modules: [`/x/src/${fileName}`],
  imports: [],
  dynamicImports: [],
  css: [],
  assets: [],
  ...rest,
})
const boot = chunk('assets/boot.js', { isEntry: true, dynamicImports: ['assets/family.js', 'assets/staff.js'] })
const family = chunk('assets/family.js', {
  facade: '/x/src/app/family/entry.tsx',
  dynamicImports: ['assets/one.js', 'assets/two.js', 'assets/en.js', 'assets/pl.js', 'assets/pl-two.js'],
})
const content = [
  chunk('assets/one.js', { facade: '/x/src/content/surveys/one.v1.ts' }),
  chunk('assets/two.js', { facade: '/x/src/content/surveys/two.v1.ts' }),
  chunk('assets/en.js', { facade: '/x/src/content/messages/en/on-the-way.ts' }),
  chunk('assets/pl.js', { facade: '/x/src/content/messages/pl/on-the-way.ts' }),
  chunk('assets/pl-two.js', { facade: '/x/src/content/messages/pl/surveys/two.ts' }),
]
const kept = ['/s/demo', '/assets/boot.js', '/assets/family.js', '/assets/one.js', '/assets/two.js', '/assets/en.js']
const staff = chunk('assets/staff.js', {
  facade: '/x/src/app/staff/entry.tsx',
  modules: ['/x/src/features/staff/page.tsx', '/x/node_modules/d3-scale/index.js'],
})
const page =
  '<link rel="stylesheet" href="/assets/first.css"><script type="module" src="/assets/boot.js"></script><form></form>'

/** A small build that keeps every rule; each test breaks one. */
const built = (change: Partial<Built> & { files?: Record<string, Uint8Array> } = {}): Built => ({
  chunks: [boot, family, staff, ...content],
  html: new Map([['s/demo/index.html', page]]),
  read: (file) => change.files?.[file] ?? Buffer.from('x'),
  precached: kept,
  serviceWorker: Buffer.from('x'),
  ...change,
})
const problems = (change: Parameters<typeof built>[0]) => inspectBuild(built(change)).problems.join('\n')

describe('the build guard', () => {
  it('passes a build that keeps every rule, and says what it weighed', () => {
    const verdict = inspectBuild(built())
    expect(verdict.problems).toEqual([])
    expect(verdict.figures).toHaveLength(8)
  })

  it('refuses staff modules on the family path', () => {
    const leaky = { ...family, modules: ['/x/src/features/staff/page.tsx'] }
    expect(problems({ chunks: [boot, leaky, staff] })).toContain('family path holds /x/src/features/staff/page.tsx')
  })

  it('refuses charts and the database client on the family path', () => {
    const leaky = { ...family, modules: ['/x/node_modules/d3-shape/x.js', '/x/node_modules/@supabase/auth-js/x.js'] }
    const found = problems({ chunks: [boot, leaky, staff] })
    expect(found).toContain('d3-shape')
    expect(found).toContain('@supabase/auth-js')
  })

  it('refuses a first question that is too heavy', () => {
    expect(problems({ files: { 'assets/first.css': randomBytes(budgets.firstQuestion) } })).toMatch(
      /first answer \(brotli\)/,
    )
  })

  it('refuses a first script that needs another before it can save', () => {
    expect(problems({ chunks: [{ ...boot, imports: ['assets/family.js'] }, family, staff] })).toContain(
      'before it can save',
    )
  })

  it('refuses a second script in the page', () => {
    const two = page + '<script type="module" src="/assets/family.js"></script>'
    expect(problems({ html: new Map([['s/demo/index.html', two]]) })).toContain('names 2 scripts')
  })

  it('refuses a survey over its budget, and does not count the pages beside it', () => {
    const heavy = randomBytes(budgets.surveyScript)
    expect(problems({ files: { 'assets/family.js': heavy } })).toMatch(/from first question to receipt/)
    const side = chunk('assets/side.js', { facade: '/x/src/app/family/side-pages.tsx' })
    const chunks = [
      boot,
      { ...family, dynamicImports: [...family.dynamicImports, 'assets/side.js'] },
      staff,
      side,
      ...content,
    ]
    const precached = [...kept, '/assets/side.js']
    expect(problems({ chunks, precached, files: { 'assets/side.js': heavy } })).toBe('')
    expect(problems({ chunks, precached, files: { 'assets/side.js': randomBytes(budgets.familyScript) } })).toMatch(
      /all family pages/,
    )
  })

  it('weighs each survey in each language on its own, with the words of no other', () => {
    const heavy = randomBytes(budgets.surveyScript)
    const named = (file: string) =>
      inspectBuild(built({ files: { [file]: heavy } })).problems.flatMap(
        (problem) => /receipt of (.+) \(gzip\)/.exec(problem)?.[1] ?? [],
      )
    expect(named('assets/one.js')).toEqual(['one.v1 in en', 'one.v1 in pl'])
    expect(named('assets/pl.js')).toEqual(['one.v1 in pl', 'two.v1 in pl'])
    expect(named('assets/pl-two.js')).toEqual(['two.v1 in pl'])
    expect(problems({ chunks: [boot, { ...family, dynamicImports: [] }, staff] })).toContain('no survey file')
  })

  it('refuses a first page of staff over its budget, with what it imports; what it fetches later is not counted', () => {
    const heavy = randomBytes(budgets.staffFirstPage)
    const sent = { ...staff, imports: ['assets/client.js'], dynamicImports: ['assets/plans.js'] }
    const later = chunk('assets/plans.js', { facade: '/x/src/app/staff/plan-pages.tsx' })
    const chunks = [boot, family, sent, ...content, chunk('assets/client.js'), later]
    expect(problems({ chunks, files: { 'assets/client.js': heavy } })).toMatch(/staff’s first page/)
    expect(problems({ chunks, files: { 'assets/plans.js': heavy } })).toBe('')
    expect(problems({ chunks: [boot, family, ...content] })).toContain('no staff page')
  })

  it('refuses a heavy worker', () => {
    expect(problems({ serviceWorker: randomBytes(budgets.serviceWorker) })).toMatch(/service worker/)
  })

  it('refuses staff files in the precache, and a precache that lacks a family file', () => {
    expect(problems({ precached: ['/assets/boot.js', '/assets/family.js', '/assets/staff.js'] })).toContain(
      'precache holds assets/staff.js',
    )
    expect(problems({ precached: ['/assets/boot.js'] })).toContain('precache lacks assets/family.js')
    expect(problems({ precached: [...kept, '/assets/pl.js'] })).toContain('precache holds assets/pl.js')
  })

  it('refuses inline script and foreign addresses in any page', () => {
    const html = new Map([
      ['s/demo/index.html', page],
      ['index.html', '<script>1</script><img src="https://a.example/x.png">'],
    ])
    expect(problems({ html })).toMatch(/index\.html holds an inline script[^]*index\.html holds something fetched/)
  })

  it('does not pass a build in which it found nothing to check', () => {
    const found = problems({ chunks: [], html: new Map() })
    expect(found).toContain('no chunk of the family path')
    expect(found).toContain('no survey page')
  })
})
