import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** True for a file that this user may run. */
export function executable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Where a command lies in PATH, or undefined. */
export function inPath(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name]
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder !== '')
    .flatMap(folder => names.map(file => join(folder, file)))
    .find(executable)
}

/** True on Debian itself for root. Ubuntu does not count: its chromium package is a stub for another installer. */
export function rootOnDebian() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** Installs Debian packages. True when all are there afterwards. */
export function aptInstall(...packages) {
  console.log(`Installing ${packages.join(', ')} …`)
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  }
  spawnSync('apt-get', ['update', '-qq'], options)
  const words = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  return spawnSync('apt-get', words, options).status === 0
}
