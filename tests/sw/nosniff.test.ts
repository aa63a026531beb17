import { expect, it } from 'vitest'
import { withNosniff } from '../../src/sw/nosniff.ts'

it('keeps a file as what its host says it is, and as nothing else', async () => {
  const sent = new Response('export {}', {
    status: 200,
    headers: { 'Content-Type': 'text/javascript', ETag: '"1"' }
  })
  const kept = withNosniff(sent)
  expect(Object.fromEntries(kept.headers)).toEqual({
    'content-type': 'text/javascript',
    etag: '"1"',
    'x-content-type-options': 'nosniff'
  })
  expect([kept.status, await kept.text()]).toEqual([200, 'export {}'])
})

it('leaves an answer without a body without one', () => {
  expect(withNosniff(new Response(null, { status: 304 })).body).toBeNull()
})
