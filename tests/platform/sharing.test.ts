import { describe, expect, it } from 'vitest'
import { createSharing } from '../../src/platform/sharing.ts'

const HASH = '#/?carrier=200'
const URL_OF_HASH = 'https://neap.test/app/#/?carrier=200'

function pageWith(navigator: object): Pick<Window, 'location' | 'navigator'> {
  return { location: { href: 'https://neap.test/app/#/tune' }, navigator } as unknown as Pick<
    Window,
    'location' | 'navigator'
  >
}

function clipboard(write: (text: string) => Promise<void>): object {
  return { clipboard: { writeText: write } }
}

const refuse = (name: string) => async (): Promise<void> => {
  throw new DOMException('refused', name)
}

describe('giving a link away', () => {
  it('makes a whole address of a hash, under whatever path the app is', () => {
    expect(createSharing(pageWith({})).address(HASH)).toBe(URL_OF_HASH)
  })

  it('takes the share sheet where there is one', async () => {
    const shared: ShareData[] = []
    const share = async (data: ShareData): Promise<void> => void shared.push(data)
    expect(await createSharing(pageWith({ share })).share(HASH, 'Neap')).toBe('shared')
    expect(shared).toEqual([{ title: 'Neap', url: URL_OF_HASH }])
  })

  it('gives a text away in the same ways', async () => {
    const shared: ShareData[] = []
    const copied: string[] = []
    const share = async (data: ShareData): Promise<void> => void shared.push(data)
    expect(await createSharing(pageWith({ share })).shareText('All well.', 'Neap')).toBe('shared')
    expect(shared).toEqual([{ title: 'Neap', text: 'All well.' }])
    const board = clipboard(async text => void copied.push(text))
    expect(await createSharing(pageWith(board)).shareText('All well.', 'Neap')).toBe('copied')
    expect(copied).toEqual(['All well.'])
  })

  it('copies nothing behind the back of somebody who closed the sheet', async () => {
    const copied: string[] = []
    const page = pageWith({
      share: refuse('AbortError'),
      ...clipboard(async text => void copied.push(text))
    })
    expect(await createSharing(page).share(HASH, 'Neap')).toBe('dismissed')
    expect(copied).toEqual([])
  })

  it('copies where the sheet is missing or refused', async () => {
    const copied: string[] = []
    const board = clipboard(async text => void copied.push(text))
    expect(await createSharing(pageWith(board)).share(HASH, 'Neap')).toBe('copied')
    const refused = pageWith({ share: refuse('NotAllowedError'), ...board })
    expect(await createSharing(refused).share(HASH, 'Neap')).toBe('copied')
    expect(copied).toEqual([URL_OF_HASH, URL_OF_HASH])
  })

  it('says that nothing works where nothing does', async () => {
    expect(await createSharing(pageWith({})).share(HASH, 'Neap')).toBe('unavailable')
    const refused = pageWith(clipboard(refuse('NotAllowedError')))
    expect(await createSharing(refused).share(HASH, 'Neap')).toBe('unavailable')
  })
})
