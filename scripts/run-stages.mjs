import { spawn } from 'node:child_process'

/** How long a runner that was stopped has for writing down what it knows, in milliseconds. */
const LAST_WORDS = 10_000

/** Runs one Node command to its end, or until its time is over. Resolves to true when it succeeded. */
function run({ command, env }, folder, minutes) {
  return new Promise(done => {
    const child = spawn(process.execPath, command, {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, ...env }
    })
    const timer = setTimeout(() => {
      console.error(`\nStopped: this stage was still running after ${minutes} minutes.`)
      // As by Ctrl+C: a runner then still writes its report.
      child.kill('SIGINT')
      setTimeout(() => child.kill('SIGKILL'), LAST_WORDS).unref()
    }, minutes * 60_000)
    child.on('error', error => {
      clearTimeout(timer)
      console.error(error.message)
      done(false)
    })
    child.on('close', code => {
      clearTimeout(timer)
      done(code === 0)
    })
  })
}

async function stageCounts(stage, broken, folder, minutes) {
  const { name, needs, counts } = stage
  console.log(`\n── ${name}`)
  if (broken.includes(needs)) {
    console.error(`Not run: ${needs} failed.`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const succeeded = await run(stage, folder, minutes)
  if (counts === undefined) {
    return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
  }
  const counted = counts() ?? { passed: 0, failed: 0, skipped: 0 }
  // A runner that fails with no failing test (it did not start, an error outside of tests) still fails.
  const silent = !succeeded && counted.failed === 0
  const empty = succeeded && counted.passed + counted.failed + counted.skipped === 0
  return silent || empty ? { ...counted, failed: counted.failed + 1 } : counted
}

/**
 * Runs stages one after the other in `folder`. Each may take `minutes`; the whole run has no limit, so that a slow machine
 * only takes longer. A stage without `counts` is one check: it passes or fails as a whole. What `needs` a stage
 * that failed is not run, and counts as failed. `broken` in the result names the stages that failed.
 */
export async function runStages(stages, folder, minutes) {
  const total = { passed: 0, failed: 0, skipped: 0, broken: [] }
  for (const stage of stages) {
    const { passed, failed, skipped } = await stageCounts(stage, total.broken, folder, minutes)
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    if (failed > 0) total.broken.push(stage.name)
  }
  return total
}
