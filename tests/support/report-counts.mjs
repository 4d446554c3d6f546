import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * Counts of one lane from its JSON report, and each failure as a line or two: the file, the test and how its message begins. `ok` is how the program itself ended: a crash after a good report, a missing
 * report, or a lane that ran nothing counts as a failure, because a check that saw nothing must not pass.
 */
export function countsOf(kind, file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: ['It ended before it could report.'] }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const counts = kind === 'vitest' ? ofVitest(report) : ofPlaywright(report)
  if (counts.failed === 0 && (!ok || counts.passed === 0))
    return { ...counts, failed: 1, failures: ['No test failed, but it did not end well or ran nothing.'] }
  return counts
}

const failureOf = (file, title, message) => `${file} › ${title}\n${beginningOf(message)}`

/** The first lines of a message, without the colours of a terminal. */
function beginningOf(message = '') {
  return stripVTControlCharacters(message).trim().split('\n').slice(0, 6).join('\n')
}

function ofVitest(report) {
  const withoutTests = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failures = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => failureOf(file.name, one.fullName, one.failureMessages?.[0])),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + withoutTests.length,
    failures: [...failures, ...withoutTests.map((file) => failureOf(file.name, 'the file itself', file.message))],
  }
}

function ofPlaywright(report) {
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
  // A flaky test failed once; we do not accept luck.
  const bad = report.suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map((one) => {
        const error = one.results.flatMap((result) => result.errors ?? [])[0]
        return failureOf(spec.file, spec.title, error?.message)
      }),
  )
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    failures: [...bad, ...report.errors.map((error) => beginningOf(error.message))],
  }
}
