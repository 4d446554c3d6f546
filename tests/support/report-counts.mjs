import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts of one lane from its JSON report. `ok` is how the program itself ended: a crash after a good report, a missing
 * report, or a lane that ran nothing counts as a failure, because a check that saw nothing must not pass.
 */
export function countsOf(kind, file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const { passed, failed } = kind === 'vitest' ? vitestCounts(report) : playwrightCounts(report)
  if (failed === 0 && (!ok || passed === 0)) return { passed, failed: 1 }
  return { passed, failed }
}

function vitestCounts(report) {
  const withoutTests = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + withoutTests }
}

function playwrightCounts(report) {
  // A flaky test failed once; we do not accept luck.
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky + report.errors.length }
}
