// The arrow rule of ARCHITECTURE.md as an allow-list: an import that no line here permits is refused,
// so a new folder under src/ is refused until it has been given a place.
const own = (room) => `^src/${room}/`
const packages = (...names) => `node_modules/(${names.join('|')})(/|$)`

const rooms = {
  domain: { to: [own('domain')], packages: packages('zod') },
  content: { to: [own('content'), own('domain')] },
  storage: { to: [own('storage'), own('domain')], packages: packages('dexie', 'zod') },
  sync: { to: [own('sync'), own('domain')], packages: packages('zod', '@supabase/supabase-js') },
  platform: { to: [own('platform'), own('domain')], packages: packages('zod') },
  ui: { to: [own('ui')], packages: packages('react', 'react-dom', '@lingui/message-utils') },
  'features/family': {
    to: [own('features/family'), own('domain'), own('ui')],
    packages: packages('react', 'react-dom', 'wouter', 'zod'),
  },
  'features/forum': {
    to: [own('features/forum'), own('domain'), own('ui')],
    packages: packages('react', 'react-dom', 'wouter', 'zod'),
  },
  'features/staff': {
    to: [own('features/staff'), own('domain'), own('ui')],
    packages: packages('react', 'react-dom', 'wouter', 'zod', 'd3-scale', 'd3-shape', 'uqr', 'write-excel-file'),
  },
  sw: { to: [own('sw'), own('sync')], packages: packages('workbox-[a-z]+') },
  app: { to: ['^src/'], packages: 'node_modules/|^(node:)?[a-z_/]+$' },
}

export default {
  allowedSeverity: 'error',
  allowed: Object.entries(rooms).flatMap(([room, allow]) => [
    ...allow.to.map((path) => ({ from: { path: own(room) }, to: { path } })),
    ...(allow.packages ? [{ from: { path: own(room) }, to: { path: allow.packages } }] : []),
  ]),
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'only-storage-knows-dexie',
      severity: 'error',
      from: { pathNot: '^src/storage/' },
      to: { path: packages('dexie') },
    },
    {
      name: 'supabase-js-is-lazy-and-for-staff',
      severity: 'error',
      from: { pathNot: '^src/sync/staff-transport' },
      to: { path: packages('@supabase/supabase-js') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$|\\.css$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
}
