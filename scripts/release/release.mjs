// Builds the app and packs it into release/, with its checksum. The same commit makes the same bytes.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packArchive } from './archive.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/**
 * When this version was made, in seconds since 1970: web servers tell an old file from a new one of the same length by
 * nothing else, so no two versions may have the same.
 */
function madeAt() {
  const given = process.env.SOURCE_DATE_EPOCH
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' })
  const time = Number(given ?? (git.status === 0 ? git.stdout.trim() : NaN))
  return Number.isInteger(time) && time > 0 ? time : undefined
}

const time = madeAt()
if (time === undefined) {
  console.error(
    'Couldn’t read the date of this version from git. Set it in seconds: SOURCE_DATE_EPOCH=1700000000 npm run release'
  )
  process.exit(1)
}

const vite = join(root, 'node_modules/vite/bin/vite.js')
const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit'
})
if (build.status !== 0) {
  console.error('The build failed. The lines above say why.')
  process.exit(1)
}

const folder = `neap-${version}`
const dist = join(root, 'dist')
const files = new Map([[`${folder}/LICENSE`, readFileSync(join(root, 'LICENSE'))]])
for (const path of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!path.isFile()) continue
  const file = join(path.parentPath ?? path.path, path.name)
  const name = file.slice(join(dist, sep).length).replaceAll(sep, '/')
  files.set(`${folder}/${name}`, readFileSync(file))
}

const archive = `${folder}.tar.gz`
const bytes = packArchive(files, time)
const sum = createHash('sha256').update(bytes).digest('hex')
rmSync(join(root, 'release'), { recursive: true, force: true })
mkdirSync(join(root, 'release'))
writeFileSync(join(root, 'release', archive), bytes)
writeFileSync(join(root, 'release/SHA256SUMS'), `${sum}  ${archive}\n`)
console.log(`release/${archive}: ${files.size} files, ${Math.round(bytes.length / 1024)} kB`)
console.log(`SHA-256 ${sum}`)
