// Runs every check and every test, in an order that fails early, and ends with one line that counts them.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { playwrightCounts, vitestCounts } from './test-counts.mjs'

/** All of it together, installing not counted; what has not begun by then counts as failed. */
const MINUTES = 19
const root = fileURLToPath(new URL('../', import.meta.url))
const tool = path => `${root}node_modules/${path}`

const vitest = (name, ...projects) => ({
  name,
  command: [
    tool('vitest/vitest.mjs'),
    'run',
    ...projects.flatMap(project => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.cache/${name}.json`
  ],
  counts: () => vitestCounts(`${root}.cache/${name}.json`)
})

const playwright = (name, projects, workers) => ({
  name,
  needs: 'build',
  command: [
    tool('@playwright/test/cli.js'),
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
    `--workers=${workers}`,
    ...projects.map(project => `--project=${project}`)
  ],
  env: { E2E_RESULTS: `${root}.cache/${name}.json` },
  counts: () => playwrightCounts(`${root}.cache/${name}.json`)
})

/** A stage without `counts` is one check: it passes or fails as a whole. What `needs` a stage that failed is not run. */
const STAGES = [
  ...['src/core', 'src/sw', '.', 'tests'].map(project => ({
    name: `types of ${project}`,
    command: [tool('typescript/bin/tsc'), '-p', project]
  })),
  { name: 'lint', command: [tool('oxlint/bin/oxlint'), '--deny-warnings'] },
  { name: 'format', command: [tool('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'build', command: [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'] },
  { name: 'budget', needs: 'build', command: ['scripts/budget.mjs'] },
  { name: 'renderer speed', command: ['scripts/bench.mjs', '--check'] },
  // Together: the browser of the audio tests has one processor to itself, and the others have the rest.
  vitest('unit', 'unit', 'ui', 'audio'),
  // Four at a time: many of them wait for a sound to end. Those that watch the stream closely have more room.
  playwright('end-to-end', ['app'], 4),
  playwright('stream', ['pwa'], 3),
  // Alone: whatever runs beside a recording may put a gap into it.
  playwright('listening', ['listening'], 1)
]

const deadline = Date.now() + MINUTES * 60_000

/** Runs one command to its end, or to the deadline. True when it succeeded. */
function run(command, env) {
  return new Promise(done => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env }
    })
    const timer = setTimeout(() => {
      console.error(`\nStopped: ${MINUTES} minutes are over.`)
      // As by Ctrl+C: a runner then still writes down what it knows, for which it gets a moment.
      child.kill('SIGINT')
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
    }, deadline - Date.now())
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

async function stageCounts({ name, needs, command, env, counts }, broken) {
  console.log(`\n── ${name}`)
  const obstacle =
    (Date.now() >= deadline && 'the time is over') || (broken.includes(needs) && `${needs} failed`)
  if (obstacle) {
    console.error(`Not run: ${obstacle}.`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const succeeded = await run(command, env)
  if (counts === undefined) {
    return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
  }
  const counted = counts() ?? { passed: 0, failed: 0, skipped: 0 }
  // A runner that fails with no failing test (it did not start, an error outside of tests) still fails.
  const silent = !succeeded && counted.failed === 0
  const empty = succeeded && counted.passed + counted.failed + counted.skipped === 0
  return silent || empty ? { ...counted, failed: counted.failed + 1 } : counted
}

mkdirSync(`${root}.cache`, { recursive: true })
for (const name of [
  'unit.json',
  'end-to-end.json',
  'stream.json',
  'listening.json',
  'summary.txt'
]) {
  rmSync(`${root}.cache/${name}`, { force: true })
}

const total = { passed: 0, failed: 0, skipped: 0 }
const broken = []
for (const stage of STAGES) {
  const { passed, failed, skipped } = await stageCounts(stage, broken)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (failed > 0) broken.push(stage.name)
}

if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`)
const summary =
  `${total.passed} passed, ${total.failed} failed` +
  (total.skipped > 0 ? `, ${total.skipped} skipped` : '')
writeFileSync(`${root}.cache/summary.txt`, `${summary}\n`)
console.log(`\n${summary}`)
process.exit(total.failed === 0 ? 0 : 1)
