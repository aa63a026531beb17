import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { createCompressionCache } from '../../scripts/compression-cache.mjs'

it('compresses the same contents once, however often and however soon they are asked for', async () => {
  const compress = createCompressionCache()
  const body = Buffer.from('wave '.repeat(1000))
  const [first, second] = await Promise.all([compress('a', body), compress('a', body)])
  expect(second).toBe(first)
  expect(await compress('a', body)).toBe(first)
  expect(gunzipSync(first).toString()).toBe(body.toString())
  expect(await compress('b', Buffer.from('other'))).not.toBe(first)
})

it('forgets the oldest: builds come and go while a server runs', async () => {
  const compress = createCompressionCache(2)
  const first = await compress('a', Buffer.from('a'))
  await compress('b', Buffer.from('b'))
  await compress('c', Buffer.from('c'))
  expect(await compress('a', Buffer.from('a'))).not.toBe(first)
})

it('tries again where it failed', async () => {
  const compress = createCompressionCache()
  await expect(compress('a', 7 as unknown as Buffer)).rejects.toThrow(TypeError)
  expect(await compress('a', Buffer.from('a'))).toBeInstanceOf(Buffer)
})
