import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findFirefox, findWebkit } from '../../scripts/setup/find-engines.mjs'

/** All of PATH: nothing is in it but what a test puts there, so that nothing can be installed either. */
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'neap-path-'))
  vi.stubEnv('PATH', folder)
  for (const name of ['FIREFOX_PATH', 'MINIBROWSER_PATH', 'WEBKIT_DRIVER_PATH'])
    vi.stubEnv(name, '')
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** Puts a program into PATH that ends at once. @returns where it lies */
function putProgram(name: string, code = 0): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`)
  chmodSync(path, 0o755)
  return path
}

// On other systems there are places besides PATH, and no WebKitGTK.
describe.skipIf(process.platform !== 'linux')('the search for other engines', () => {
  it('tells the name of Firefox where it is not there and cannot be installed', () => {
    expect(findFirefox()).toEqual({ missing: ['firefox-esr'] })
  })

  it('finds Firefox in PATH, unless it does not start', () => {
    putProgram('firefox-esr', 1)
    const path = putProgram('firefox')
    expect(findFirefox()).toEqual({ browser: path })
  })

  it('takes the Firefox that FIREFOX_PATH names before all others, and none instead of it', () => {
    putProgram('firefox')
    const wish = putProgram('another')
    vi.stubEnv('FIREFOX_PATH', wish)
    expect(findFirefox()).toEqual({ browser: wish })
    vi.stubEnv('FIREFOX_PATH', `${wish}-gone`)
    expect(findFirefox()).toEqual({ missing: [`${wish}-gone`] })
  })

  it('tells by name whatever WebKitGTK lacks', () => {
    const browser = putProgram('MiniBrowser')
    vi.stubEnv('MINIBROWSER_PATH', browser)
    putProgram('Xvfb')
    expect(findWebkit()).toEqual({ missing: ['WebKitWebDriver', 'matchbox-window-manager'] })
  })

  it('finds WebKitGTK when its driver, its browser and a screen are there', () => {
    const [driver, browser] = [putProgram('WebKitWebDriver'), putProgram('MiniBrowser')]
    vi.stubEnv('MINIBROWSER_PATH', browser)
    for (const name of ['Xvfb', 'matchbox-window-manager']) putProgram(name)
    expect(findWebkit()).toEqual({ driver, browser })
  })
})
