import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { wholeFile } from '../../src/sw/whole-file.ts'

const ADDRESS = 'https://neap.example/assets/index-1.js'
const BUILT = 'export const sound = 1'
const DIGESTS = new Map([
  [ADDRESS, `sha256-${createHash('sha256').update(BUILT).digest('base64')}`]
])

const built = (): Response => new Response(BUILT)

describe('a file that is to be kept', () => {
  it('is kept where it is the one that was built, and the host is not asked again', async () => {
    const load = vi.fn()
    const kept = await wholeFile(ADDRESS, built(), DIGESTS, load)
    expect(await kept?.text()).toBe(BUILT)
    expect(load).not.toHaveBeenCalled()
  })

  it.each([
    ['another page', new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })],
    ['nothing', new Response('')],
    ['a part of it', new Response(BUILT.slice(0, -1))],
    ['an error', new Response(BUILT, { status: 500 })]
  ])('is not kept where %s came, twice', async (_, wrong) => {
    const load = vi.fn(async () => wrong.clone())
    expect(await wholeFile(ADDRESS, wrong.clone(), DIGESTS, load)).toBeUndefined()
    expect(load).toHaveBeenCalledWith(ADDRESS)
  })

  it('is asked of the host where the browser had kept something else under its name', async () => {
    const kept = await wholeFile(ADDRESS, new Response(''), DIGESTS, async () => built())
    expect(await kept?.text()).toBe(BUILT)
  })

  it('is not kept where the build has none of that name', async () => {
    expect(await wholeFile('https://neap.example/x', built(), DIGESTS, vi.fn())).toBeUndefined()
  })
})
