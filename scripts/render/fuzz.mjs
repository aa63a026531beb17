// Opens broken files of the field, many of them, each format in a process of its own that holds nothing but the app's
// importer and the tests' ways of breaking files: `npm run fuzz -- [runs] [seed]`, or `-- sbg 100000`. Real files are
// broken where `NEAP_CORPUS` names a folder of them. Options of Node's own go into `NODE_OPTIONS`.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}.cache/fuzz/`
const DEFAULT_RUNS = '10000'
const DEFAULT_SEED = '20261122'

await build({
  configFile: false,
  root,
  logLevel: 'error',
  // In one file, every module would take that file's folder for its own.
  plugins: [
    {
      name: 'own-folders',
      transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
    }
  ],
  build: {
    ssr: 'scripts/render/fuzz-command.ts',
    outDir: folder,
    emptyOutDir: true,
    minify: true,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'fuzz.mjs' } }
  },
  ssr: { noExternal: true }
})

const words = process.argv.slice(2)
const all = ['sbg', 'gnaural', 'spsq', 'sin']
const formats = all.filter(format => words.includes(format))
const [runs = DEFAULT_RUNS, seed = DEFAULT_SEED] = words.filter(word => /^-?\d+$/.test(word))
const program = `import(${JSON.stringify(pathToFileURL(`${folder}fuzz.mjs`).href)})
  .then(({ fuzzCommand }) => { process.exitCode = fuzzCommand(process.argv.slice(1)) })`
for (const format of formats.length > 0 ? formats : all) {
  const { status } = spawnSync(process.execPath, ['-e', program, format, runs, seed], {
    stdio: 'inherit'
  })
  if (status !== 0) process.exitCode = 1
}
