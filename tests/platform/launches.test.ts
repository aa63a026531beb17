import { describe, expect, it } from 'vitest'
import type { LaunchPage } from '../../src/platform/launches.ts'
import { followLaunches } from '../../src/platform/launches.ts'

type Launch = Parameters<Parameters<NonNullable<LaunchPage['launchQueue']>['setConsumer']>[0]>[0]

const BASE = 'https://neap.test/app/'

function open(openedAt = BASE) {
  let consumer: ((launch: Launch) => void) | undefined
  let forgot = 0
  const page: LaunchPage = {
    openedAt,
    forgetQuery: () => void forgot++,
    launchQueue: {
      setConsumer(next) {
        consumer = next
      }
    }
  }
  const went: string[] = []
  const taken: string[] = []
  followLaunches({ go: hash => went.push(hash) }, ({ name }) => taken.push(name), page)
  return {
    went,
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
      followLaunches({ go: () => {} }, () => {}, { openedAt: BASE, forgetQuery: () => {} })
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
})
