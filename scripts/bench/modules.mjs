// The renderer as the app has it, for what measures its speed.
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}.cache/bench/`
const NAMES = [
  'recipe/compile',
  'files/file-session',
  'stream/score-wav',
  'recipe/recipe',
  'score/kinds',
  'render/beds/bed',
  'files/sbg/convert'
]

/** Builds the renderer, minified as in the app, and what makes scores for it. @returns the modules' addresses */
export async function buildModules() {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      minify: true,
      target: 'es2022',
      outDir: folder,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(NAMES.map(name => [name, `${root}src/core/${name}.ts`])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
      }
    }
  })
  return NAMES.map(name => pathToFileURL(`${folder}${name}.mjs`).href)
}

/** All that modules export. */
export async function importModules(addresses) {
  const modules = await Promise.all(addresses.map(address => import(address)))
  return Object.assign({}, ...modules)
}
