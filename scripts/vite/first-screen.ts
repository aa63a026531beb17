import { execFile } from 'node:child_process'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Plugin, Rolldown } from 'vite'
import { build } from 'vite'

const DRAWING = fileURLToPath(new URL('draw-first-screen.mjs', import.meta.url))
/** Where the page has room for it. */
const ROOM = '<!-- first screen -->'
const run = promisify(execFile)

/**
 * Writes the first screen into the built page, in each language, and the script that shows it. It is drawn by the built
 * app itself, so that nothing changes when that takes its place.
 * @param languages tags
 */
export function firstScreen(languages: readonly string[]): Plugin {
  let root = ''
  return {
    name: 'neap:first-screen',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html']
        const html = page?.type === 'asset' ? String(page.source) : ''
        if (page?.type !== 'asset' || !html.includes(ROOM))
          throw new Error('The build has no index.html with room for the first screen.')
        const [script, ...drawn] = await Promise.all([
          earlyScript(root),
          ...(await draw(bundle, languages))
        ])
        page.source = html
          .replace(ROOM, () => `${drawn.join('\n    ')}\n    <script>${script}</script>`)
          .replace('<div id="app"', tag => `${tag} data-sounding="${sounding(bundle).join(' ')}"`)
      }
    }
  }
}

/** What is fetched before anything sounds, besides what the page names itself. */
function sounding(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter(each => each.type === 'chunk')
  const engine = chunks.find(({ name }) => name === 'engine')
  if (!engine) throw new Error('The build has no engine.')
  const first = chunks.find(({ isEntry }) => isEntry)?.fileName
  return [engine.fileName, ...engine.imports]
    .filter(file => file !== first)
    .map(file => `./${file}`)
}

async function draw(
  bundle: Rolldown.OutputBundle,
  languages: readonly string[]
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'neap-first-screen-'))
  try {
    const chunks = Object.values(bundle).filter(each => each.type === 'chunk')
    const entry = chunks.find(({ isEntry }) => isEntry)
    if (!entry) throw new Error('The build has no first script.')
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    for (const { fileName, code } of chunks) {
      const file = join(folder, fileName)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, code)
    }
    return await Promise.all(
      languages.map(async tag => {
        const { stdout } = await run(process.execPath, [DRAWING, folder, entry.fileName, tag])
        return stdout
      })
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The script that shows what was drawn: it stands in the page, as a file would come too late. */
async function earlyScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/early.ts'), formats: ['iife'], name: 'neap' }
    }
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('The early script was not built.')
  return output.output[0].code.trim()
}
