import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const FOLDER = `${root}.cache/next-build`
export const NEXT_VERSION = '99.0.0'

/** Builds the app as a later version of itself, unless that was done since it was built. @returns where it lies */
export function buildNext(): string {
  const built = (folder: string): number => {
    const page = `${folder}/index.html`
    return existsSync(page) ? statSync(page).mtimeMs : 0
  }
  if (built(FOLDER) > built(`${root}dist`)) return FOLDER
  const vite = `${root}node_modules/vite/bin/vite.js`
  const build = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--outDir', FOLDER, '--emptyOutDir'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, VITE_APP_VERSION: NEXT_VERSION } }
  )
  if (build.status !== 0) throw new Error(build.stderr)
  return FOLDER
}
