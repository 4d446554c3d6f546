// Holds src/ against the arrow rule (.dependency-cruiser.mjs) and says how much it looked at:
// a check that saw nothing must not pass.
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { execFileSync } from 'node:child_process'
import config from '../../.dependency-cruiser.mjs'

const { output } = await cruise(
  ['src'],
  {
    ...config.options,
    validate: true,
    ruleSet: { allowed: config.allowed, allowedSeverity: config.allowedSeverity, forbidden: config.forbidden },
  },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
)

const checked = output.modules.filter((m) => m.source.startsWith('src/')).length
const onDisk = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src/*.ts', 'src/*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && !/\.test\.tsx?$/.test(file)).length

for (const { rule, from, to } of output.summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
console.log(
  `arrow rule: ${checked} modules checked of ${onDisk} on disk, ${output.summary.violations.length} arrows refused`,
)
if (checked < onDisk || checked === 0 || output.summary.violations.length > 0) process.exit(1)
