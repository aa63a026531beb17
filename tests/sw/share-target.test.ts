import { describe, expect, it } from 'vitest'
import { LONGEST_FILE } from '../../src/core/files/stored-file.ts'
import { takeSharedFile } from '../../src/platform/files/shared-file.ts'
import { answerShare } from '../../src/sw/share-target.ts'

const SCOPE = 'https://neap.test/app/'
/** Forms send line ends as these. */
const SBG = '-SE\r\ndeep: pink/40 200+8/20\r\n0:00 deep\r\n'

/** A worker's world, and the page that takes what it left. */
function createWorld({ playing = false } = {}) {
  const kept = new Map<string, Response>()
  const said: unknown[] = []
  const cache = {
    put: async (address: string, response: Response) => void kept.set(address, response),
    match: async (address: string) => kept.get(address),
    delete: async (address: string) => kept.delete(address)
  }
  const caches = { open: async () => cache as unknown as Cache }
  const window = { postMessage: (message: unknown) => void said.push(message) }
  const world = { scope: SCOPE, caches, findPlaying: async () => (playing ? window : undefined) }

  function share(fields: Readonly<Record<string, string | File>>): Promise<Response> {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    return answerShare(new Request(`${SCOPE}share`, { method: 'POST', body }), world)
  }

  async function taken() {
    const file = await takeSharedFile(SCOPE, caches)
    return (
      file && {
        name: file.name,
        size: file.size,
        text: new TextDecoder().decode(await file.bytes())
      }
    )
  }

  return { share, taken, said, world }
}

const leads = (response: Response) => [response.status, response.headers.get('Location')]

describe('what another app shares', () => {
  it('leads where its link leads', async () => {
    const { share } = createWorld()
    const link = 'https://neap.example/#/?mode=plain&amp;minutes=50.'
    expect(leads(await share({ title: 'a', text: `Try ${link}`, url: '' }))).toEqual([
      303,
      `${SCOPE}#/?mode=plain&amp;minutes=50`
    ])
    expect(leads(await share({ url: encodeURIComponent(link) }))).toEqual([
      303,
      `${SCOPE}#/?mode=plain&amp;minutes=50`
    ])
  })

  it('is read as the text of a file where it holds none, and is in no part of an address that is sent', async () => {
    const { share, taken } = createWorld()
    const [status, location] = leads(await share({ text: SBG }))
    expect([status, location]).toEqual([303, `${SCOPE}#/open?text=${encodeURIComponent(SBG)}`])
    expect(new URL(String(location)).search).toBe('')
    expect(await taken()).toBeUndefined()
  })

  it('is left for the page where it is a file, and taken once', async () => {
    const { share, taken } = createWorld()
    const file = new File([SBG], 'größer ↑.sbg')
    expect(leads(await share({ title: 'x', file }))).toEqual([303, `${SCOPE}#/open?shared`])
    expect(await taken()).toEqual({ name: 'größer ↑.sbg', size: SBG.length, text: SBG })
    expect(await taken()).toBeUndefined()
  })

  it('goes as a file where it is too long for an address, and is cut where it is too long for a file', async () => {
    const { share, taken } = createWorld()
    expect(leads(await share({ title: 'long', text: SBG.repeat(5000) }))).toEqual([
      303,
      `${SCOPE}#/open?shared`
    ])
    expect(await taken()).toMatchObject({ name: 'long', size: SBG.length * 5000 })
    await share({ file: new File([new Uint8Array(LONGEST_FILE + 100)], 'a') })
    expect((await taken())?.size).toBe(LONGEST_FILE + 1)
    await share({ file: new File([new Uint8Array(LONGEST_FILE + 100)], 'rain.mp3') })
    expect((await taken())?.size).toBe(LONGEST_FILE + 100)
  })

  it('opens the screen for files where nothing is shared, or what comes is no form', async () => {
    const { share, world } = createWorld()
    expect(leads(await share({ title: 'a' }))).toEqual([303, `${SCOPE}#/open`])
    expect(leads(await share({ file: new File([], '') }))).toEqual([303, `${SCOPE}#/open`])
    const request = new Request(`${SCOPE}share`, { method: 'POST', body: 'text=1' })
    expect(leads(await answerShare(request, world))).toEqual([303, `${SCOPE}#/open`])
  })

  it('takes no page away from its sound: a window that plays in sight is told instead', async () => {
    const { share, said } = createWorld({ playing: true })
    const response = await share({ text: 'https://neap.example/#/?to=2' })
    expect([response.status, response.body]).toEqual([204, null])
    expect(said).toEqual([{ type: 'SHARED', hash: '#/?to=2' }])
  })
})
