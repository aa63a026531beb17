import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createScoreCache } from '../../src/platform/score-cache.ts'

function createPage() {
  const stored = new Map<string, string>()
  const cache = {
    delete: async (key: string | Request) => stored.delete(typeof key === 'string' ? key : key.url),
    put: async (key: string, response: Response) => void stored.set(key, await response.text()),
    keys: async () => [...stored.keys()].map(url => new Request(url))
  }
  return { stored, page: { caches: { open: async () => cache as unknown as Cache }, crypto } }
}

describe('the shelf of scores', () => {
  it('keeps a score under its hash, where the worker looks for it', async () => {
    const { stored, page } = createPage()
    const hash = await createScoreCache('https://host.test/neap/', page).keep('WzEs')
    expect(hash).toBe(createHash('sha256').update('WzEs').digest('hex'))
    expect([...stored]).toEqual([[`https://host.test/neap/night/scores/${hash}`, 'WzEs']])
  })

  it('has room for the latest ones only', async () => {
    const { stored, page } = createPage()
    const shelf = createScoreCache('https://host.test/', page)
    for (let count = 0; count < 8; count++) await shelf.keep(`W${count}`)
    await shelf.keep('W0')
    await shelf.keep('W9')
    expect([...stored.values()]).toEqual(['W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W0', 'W9'])
  })
})
