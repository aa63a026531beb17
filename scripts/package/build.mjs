// Builds what `npm pack` takes along: the app into dist/; into lib/ the renderer with its types, the command line and the
// example. With --library only lib/.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { copyDeclarations } from './declarations.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const declared = `${root}.cache/declarations/`

function run(tool, ...words) {
  const command = [`${root}node_modules/${tool}`, ...words]
  // Whoever packs reads the name of the package from the standard output.
  // Whatever the caller is for, a test for one: a build made for anything else registers no worker.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2]
  })
  if (status === 0) return
  console.error('The package couldn’t be built. The lines above say why.')
  process.exit(1)
}

if (!process.argv.includes('--library')) run('vite/bin/vite.js', 'build', '--logLevel', 'warn')

rmSync(`${root}lib`, { recursive: true, force: true })
rmSync(declared, { recursive: true, force: true })
const config = 'scripts/package/vite.config.ts'
for (const mode of ['renderer', 'command'])
  run('vite/bin/vite.js', 'build', '--config', config, '--mode', mode)

const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly']
run('typescript/bin/tsc', '-p', 'src/package', ...emit, '--rootDir', 'src', '--outDir', declared)
copyDeclarations(`${declared}package/neap.d.ts`, declared, `${root}lib/types`)

mkdirSync(`${root}lib/example`)
cpSync(`${root}examples/live`, `${root}lib/example`, { recursive: true })
