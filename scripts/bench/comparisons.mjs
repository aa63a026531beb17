// Prints how often comparisons mislead listeners who look after every night: `npm run bench:comparisons -- [runs]`.
// The rules are the app's own: they are built into one module in memory, so nothing has to be built or written before.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const DEFAULT_RUNS = 20000

const { output } = await build({
  configFile: false,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  logLevel: 'error',
  build: {
    ssr: 'scripts/bench/comparisons-command.ts',
    write: false,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: false } }
  },
  ssr: { noExternal: true }
})
const address = `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
const { printComparisons } = await import(address)
printComparisons(Number(process.argv[2] ?? DEFAULT_RUNS))
