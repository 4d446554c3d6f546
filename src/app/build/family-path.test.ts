import { describe, expect, it } from 'vitest'
import { familyChunks, strangersOnFamilyPath, type Chunk } from './family-path.ts'

const chunk = (fileName: string, rest: Partial<Chunk> = {}): Chunk => ({
  fileName,
  isEntry: false,
  facade: null,
  modules: [],
  imports: [],
  dynamicImports: [],
  css: [],
  assets: [],
  ...rest,
})

const boot = chunk('boot.js', { isEntry: true, dynamicImports: ['family.js', 'staff.js'] })
const shared = chunk('shared.js', { modules: ['/x/node_modules/react/index.js'] })
const staff = chunk('staff.js', {
  facade: '/x/src/app/staff/entry.tsx',
  modules: ['/x/src/features/staff/scorecard.tsx'],
  imports: ['shared.js', 'chart.js'],
})
const chart = chunk('chart.js', { modules: ['/x/node_modules/d3-scale/src/linear.js'] })
const family = (rest: Partial<Chunk> = {}) =>
  chunk('family.js', { facade: '/x/src/app/family/entry.tsx', imports: ['shared.js'], ...rest })

describe('the family path', () => {
  it('follows static and dynamic imports but not the staff door', () => {
    const names = familyChunks([boot, family(), staff, shared, chart]).map((one) => one.fileName)
    expect(names.sort()).toEqual(['boot.js', 'family.js', 'shared.js'])
    expect(strangersOnFamilyPath([boot, family(), staff, shared, chart])).toEqual([])
  })

  it('finds a chart that a family chunk imports', () => {
    const found = strangersOnFamilyPath([boot, family({ imports: ['shared.js', 'chart.js'] }), staff, shared, chart])
    expect(found).toEqual(['/x/node_modules/d3-scale/src/linear.js (in chart.js)'])
  })

  it('finds a stranger that was bundled into the family chunk itself, and one behind a lazy import that is no door', () => {
    const client = chunk('client.js', {
      facade: '/x/node_modules/@supabase/supabase-js/index.js',
      modules: ['/x/node_modules/@supabase/supabase-js/index.js'],
    })
    const bundled = family({ modules: ['/x/src/features/forum/log.tsx'], dynamicImports: ['client.js'] })
    expect(strangersOnFamilyPath([boot, bundled, staff, shared, chart, client])).toEqual([
      '/x/src/features/forum/log.tsx (in family.js)',
      '/x/node_modules/@supabase/supabase-js/index.js (in client.js)',
    ])
  })
})
