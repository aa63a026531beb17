import { existsSync, readFileSync } from 'node:fs'

function report(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/**
 * The tests in a vitest JSON report; undefined without one. A file that could not even be loaded holds no test and
 * counts as one failure.
 */
export function vitestCounts(path) {
  const found = report(path)
  if (found === undefined) return undefined
  const unloaded = found.testResults.filter(
    file =>
      file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed')
  ).length
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + unloaded,
    skipped: found.numPendingTests + found.numTodoTests
  }
}

/** The tests in a Playwright JSON report; undefined without one. What passed only when repeated is named, and passes. */
export function playwrightCounts(path) {
  const found = report(path)
  if (found === undefined) return undefined
  const { expected, unexpected, flaky, skipped } = found.stats
  if (flaky > 0) console.log(`${flaky} of these passed only on a retry.`)
  return { passed: expected + flaky, failed: unexpected + found.errors.length, skipped }
}
