import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const FOLDER = `${root}.cache/next-build`
export const NEXT_VERSION = '99.0.0'

/**
 * Builds the app as a later version of itself, unless that was done since it was built: once, also where several tests
 * ask at a time. @returns where it lies
 */
export function buildNext(): string {
  const name = String(Math.round(statSync(`${root}dist/index.html`).mtimeMs))
  const built = `${FOLDER}/${name}`
  if (existsSync(built)) return built
  mkdirSync(FOLDER, { recursive: true })
  const own = `${FOLDER}/${name}-${process.pid}`
  const vite = `${root}node_modules/vite/bin/vite.js`
  const build = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--outDir', own, '--emptyOutDir'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, VITE_APP_VERSION: NEXT_VERSION } }
  )
  if (build.status !== 0) throw new Error(build.stderr)
  try {
    renameSync(own, built)
  } catch {
    // Another was first.
    rmSync(own, { recursive: true })
  }
  for (const each of readdirSync(FOLDER))
    if (!each.startsWith(name)) rmSync(`${FOLDER}/${each}`, { recursive: true, force: true })
  return built
}
