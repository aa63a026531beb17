import { describe, expect, it } from 'vitest'
import type { LaunchPage } from '../../src/platform/launches.ts'
import { followLaunches } from '../../src/platform/launches.ts'

const BASE = 'https://neap.test/app/'

function open(openedAt = BASE) {
  let consumer: ((launch: { readonly targetURL?: string }) => void) | undefined
  const page: LaunchPage = {
    openedAt,
    launchQueue: {
      setConsumer(next) {
        consumer = next
      }
    }
  }
  const went: string[] = []
  followLaunches({ go: hash => went.push(hash) }, page)
  return { went, launch: (targetURL?: string) => consumer?.(targetURL ? { targetURL } : {}) }
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
    expect(() => followLaunches({ go: () => {} }, { openedAt: BASE })).not.toThrow()
  })
})
