import { spawn } from 'node:child_process'

/** The command that opens an address in the browser of the system. */
export function openCommand(platform, address) {
  if (platform === 'darwin') return ['open', address]
  // The empty word is the title of a window: without it, start takes the address for one.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address]
  return ['xdg-open', address]
}

/** Opens an address in the browser. Resolves to false where there is none to be opened. */
export function openBrowser(address, [command, ...words] = openCommand(process.platform, address)) {
  return new Promise(done => {
    const child = spawn(command, words, { stdio: 'ignore', detached: true })
    child.once('error', () => done(false))
    child.once('exit', code => done(code === 0))
    // The browser stays when this process ends, and this process does not wait for it.
    child.unref()
  })
}
