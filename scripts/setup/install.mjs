// Installs the dependencies when they are missing or not those of package-lock.json; else does nothing and says nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeComplaint } from './node-version.mjs'

const root = new URL('../../', import.meta.url)

function read(path) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'))
}

/** True when every package of the lockfile that belongs on this machine is installed in exactly its version. */
function installed() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(new URL(record, root))) return false
  const wanted = read('package-lock.json').packages
  const present = read(record).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    // npm leaves out what is for other systems; those entries are marked optional.
    if (present[path] === undefined) return entry.optional === true
    return (
      present[path].version === entry.version &&
      present[path].integrity === entry.integrity &&
      existsSync(new URL(`${path}/package.json`, root))
    )
  })
}

/** Runs npm: the one that started this script, where known, so that the same version does the work. */
function npm(...words) {
  const cli = process.env.npm_execpath
  const options = { cwd: fileURLToPath(root), stdio: 'inherit' }
  return cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
}

const complaint = nodeComplaint(process.versions.node)
if (complaint !== undefined) {
  console.error(complaint)
  process.exit(1)
}

if (!installed()) {
  console.log('Installing dependencies (about half a minute) …')
  const { status } = npm('ci', '--no-audit', '--no-fund', '--loglevel=error')
  if (status !== 0) {
    console.error('Couldn’t install the dependencies. The lines above say why.')
    process.exit(1)
  }
}
