import { describe, expect, it } from 'vitest'
import type { PickedFile } from '../../../src/core/files/picked-file.ts'
import { pickedFile } from '../../../src/core/files/picked-file.ts'
import type { LaunchPage } from '../../../src/platform/files/launches.ts'
import { followLaunches } from '../../../src/platform/files/launches.ts'
import { createFakeLocation } from '../../fakes/fake-location.ts'

type Launch = Parameters<Parameters<NonNullable<LaunchPage['launchQueue']>['setConsumer']>[0]>[0]

const BASE = 'https://neap.test/app/'

interface Opened {
  readonly hash?: string
  /** What the worker left. */
  readonly shared?: PickedFile
}

function open(openedAt = BASE, { hash = '#/', shared }: Opened = {}) {
  const location = createFakeLocation(hash)
  let hear: ((message: unknown) => void) | undefined
  let consumer: ((launch: Launch) => void) | undefined
  let forgot = 0
  const page: LaunchPage = {
    openedAt,
    forgetQuery: () => void forgot++,
    takeShared: async () => shared,
    onMessage: listener => (hear = listener),
    launchQueue: {
      setConsumer(next) {
        consumer = next
      }
    }
  }
  const went: string[] = []
  const taken: string[] = []
  const go = (next: string): void => {
    went.push(next)
    location.go(next)
  }
  followLaunches({ ...location, go }, ({ name }) => taken.push(name), page)
  return {
    went,
    location,
    say: (message: unknown) => hear?.(message),
    taken,
    forgot: () => forgot,
    launch: (targetURL?: string) => consumer?.(targetURL ? { targetURL } : {}),
    launchWith: (...files: readonly (() => Promise<File>)[]) =>
      consumer?.({ targetURL: BASE, files: files.map(getFile => ({ getFile })) })
  }
}

describe('a shortcut', () => {
  it('is followed in the window that is open, by its hash', () => {
    const { went, launch } = open()
    launch(BASE)
    launch(`${BASE}#/?again=1`)
    launch(BASE)
    expect(went).toEqual(['#/?again=1', '#/'])
  })

  it('that opened the window is not followed again', () => {
    const { went, launch } = open(`${BASE}#/journal`)
    launch(`${BASE}#/journal`)
    expect(went).toEqual([])
  })

  it('into a window that was opened otherwise is followed', () => {
    const { went, launch } = open()
    launch(`${BASE}#/journal`)
    launch()
    expect(went).toEqual(['#/journal'])
  })

  it('is nobody’s to follow where browsers know no launches', () => {
    expect(() =>
      followLaunches(createFakeLocation(), () => {}, {
        openedAt: BASE,
        forgetQuery: () => {},
        takeShared: async () => undefined,
        onMessage: () => {}
      })
    ).not.toThrow()
  })
})

describe('a file the installed app is opened with', () => {
  it('is taken, and nothing else is followed', async () => {
    const { went, taken, launchWith } = open()
    launchWith(async () => new File(['0:00 a'], 'night.sbg'))
    await Promise.resolve()
    expect([taken, went]).toEqual([['night.sbg'], []])
  })

  it('is as good as none when the system does not give it', async () => {
    const { went, taken, launchWith } = open()
    launchWith(() => Promise.reject(new DOMException('gone', 'NotFoundError')))
    await Promise.resolve()
    expect([taken, went]).toEqual([[], []])
  })
})

describe('what another app shares', () => {
  it('goes where it leads when it holds a link of ours', () => {
    const { went, forgot } = open(
      `${BASE}?text=Try%20this&url=${encodeURIComponent(`${BASE}#/?to=2`)}`
    )
    expect(went).toEqual(['#/?to=2'])
    expect(forgot()).toBe(1)
  })

  it('is opened as the text of a file when it holds none', () => {
    const { went, launch } = open()
    launch(`${BASE}?title=a&text=${encodeURIComponent('-SE\n0:00 a')}`)
    expect(went).toEqual(['#/open?text=-SE%0A0%3A00%20a'])
  })

  it('is its text, where an address that is none of ours comes with it, or an empty one', () => {
    for (const url of ['', 'https://elsewhere.example/river']) {
      const { went, launch } = open()
      launch(`${BASE}?text=${encodeURIComponent('0:00 a')}&url=${encodeURIComponent(url)}`)
      launch(`${BASE}?text=&url=${encodeURIComponent(url)}`)
      const address = url && `#/open?text=${encodeURIComponent(url)}`
      expect(went).toEqual(['#/open?text=0%3A00%20a', address || '#/'])
    }
  })

  it('is not followed twice where the system tells of that launch as well', () => {
    const { went, launch } = open(`${BASE}?text=0%3A00%20a`)
    launch(BASE)
    launch(`${BASE}#/journal`)
    expect(went).toEqual(['#/open?text=0%3A00%20a', '#/journal'])
  })

  it('by the worker is left where the worker sent the page', () => {
    const { went, launch } = open(BASE, { hash: '#/?to=2' })
    launch(`${BASE}share`)
    launch(`${BASE}#/journal`)
    expect(went).toEqual(['#/journal'])
  })

  it('as a file is taken from where the worker left it, once', async () => {
    const file = pickedFile(new File(['0:00 a'], 'night.sbg'))
    const { location, taken } = open(BASE, { hash: '#/open?shared', shared: file })
    await Promise.resolve()
    expect([location.hash(), taken]).toEqual(['#/open', ['night.sbg']])
    location.go('#/open?shared')
    await Promise.resolve()
    expect([location.hash(), taken.length]).toEqual(['#/open', 2])
  })

  it('as a file that is gone opens the screen alone', async () => {
    const { location, taken } = open(BASE, { hash: '#/open?shared' })
    await Promise.resolve()
    expect([location.hash(), taken]).toEqual(['#/open', []])
  })

  it('while this window plays is said by the worker, which leaves the page alone', () => {
    const { went, say } = open()
    for (const nonsense of [null, 7, {}, { type: 'SHARED' }, { type: 'X', hash: '#/' }])
      say(nonsense)
    say({ type: 'SHARED', hash: '#/?to=2' })
    expect(went).toEqual(['#/?to=2'])
  })
})
