import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { createStaticServer, DEFAULT_PORT, listen } from '../../scripts/serve.mjs'

const folder = fileURLToPath(new URL('../examples', import.meta.url))
const script = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url))

/** What `npm start` of another copy would do: holds the usual port, unless one is held already. */
async function holdUsualPort(): Promise<() => void> {
  const other = createStaticServer(() => folder)
  await listen(other, DEFAULT_PORT, undefined).catch(() => undefined)
  return () => other.close()
}

it('serves on a port of its own beside another Neap, and prints which', async () => {
  const release = await holdUsualPort()
  const served = spawn(process.execPath, [script, folder], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  try {
    const line = await new Promise<string>(done => {
      served.stdout.on('data', data => done(String(data)))
    })
    const address = /http:\/\/localhost:(\d+)\//.exec(line)
    expect(Number(address?.[1])).not.toBe(DEFAULT_PORT)
    expect((await fetch(`${address?.[0]}evening.sbg`)).status).toBe(200)
  } finally {
    served.kill()
    release()
  }
})
