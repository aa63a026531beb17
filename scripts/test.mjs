// Runs every check and every test, in an order that fails early, and ends with one line that counts them; or the stages
// whose names begin with one of its words.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { engineFigures } from './engine-figures.mjs'
import { runStages } from './run-stages.mjs'
import { playwrightCounts, vitestCounts } from './test-counts.mjs'

/**
 * A stage that is still running after this long hangs. Each has its own, several times what a two-core machine takes, so
 * that a slow machine passes as well; the whole run has none.
 */
const STAGE_MINUTES = 30
const root = fileURLToPath(new URL('../', import.meta.url))
const tool = path => `${root}node_modules/${path}`

const vitest = (name, ...projects) => ({
  name,
  command: [
    tool('vitest/vitest.mjs'),
    'run',
    ...projects.flatMap(project => ['--project', project]),
    // Two: by itself the runner leaves one of two processors to the browser, which needs it for a third of the time.
    '--maxWorkers=2',
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

const ALL = [
  ...['src/core', 'src/package', 'src/sw', '.', 'tests'].map(project => ({
    name: `types of ${project}`,
    command: [tool('typescript/bin/tsc'), '-p', project]
  })),
  { name: 'lint', command: [tool('oxlint/bin/oxlint'), '--deny-warnings'] },
  { name: 'format', command: [tool('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'build', command: [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'] },
  { name: 'budget', needs: 'build', command: ['scripts/bench/budget.mjs'] },
  { name: 'renderer speed', command: ['scripts/bench/bench.mjs', '--check'] },
  // Together: while the browser of the audio tests waits for a sound, the others go on.
  vitest('unit', 'unit', 'long', 'ui', 'audio'),
  // Four at a time: many of them wait for a sound to end. Those that watch the stream closely have more room.
  playwright('end-to-end', ['app'], 4),
  playwright('stream', ['pwa'], 3),
  // Alone: whatever runs beside a recording may put a gap into it.
  playwright('listening', ['listening'], 1),
  // Two at a time: much of it waits for a browser to start or a sound to end. Then Firefox's recordings, alone as above.
  playwright('engines', ['firefox', 'webkit'], 2),
  playwright('engines recorded', ['firefox-recorded'], 1)
]
const words = process.argv.slice(2)
const STAGES =
  words.length === 0 ? ALL : ALL.filter(({ name }) => words.some(word => name.startsWith(word)))

mkdirSync(`${root}.cache`, { recursive: true })
const reports = STAGES.filter(({ counts }) => counts).map(({ name }) => `${name}.json`)
for (const name of [...reports, 'summary.txt']) rmSync(`${root}.cache/${name}`, { force: true })

const { passed, failed, skipped, broken } = await runStages(STAGES, root, STAGE_MINUTES)

const figures = engineFigures(reports.map(name => `${root}.cache/${name}`))
if (figures !== undefined) console.log(`\n${figures}`)
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`)
const summary = `${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : '')
writeFileSync(`${root}.cache/summary.txt`, `${summary}\n`)
console.log(`\n${summary}`)
process.exit(failed === 0 ? 0 : 1)
