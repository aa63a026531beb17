import { describe, expect, it } from 'vitest'
import { createAudioSessionClaim } from '../../src/platform/audio-session.ts'

function createPage() {
  const types: string[] = []
  const shown: (() => void)[] = []
  return {
    types,
    show: () => shown.forEach(call => call()),
    page: {
      navigator: {
        audioSession: {
          get type() {
            return types.at(-1) ?? 'auto'
          },
          set type(type: string) {
            types.push(type)
          }
        }
      },
      addEventListener: (_type: string, call: () => void) => void shown.push(call)
    }
  }
}

describe('the audio session', () => {
  it('is claimed for playback by a change', () => {
    const { page, types } = createPage()
    createAudioSessionClaim(page as never)()
    expect(types).toEqual(['ambient', 'playback'])
  })

  it('is claimed again whenever the page is shown', () => {
    const { page, types, show } = createPage()
    createAudioSessionClaim(page as never)
    show()
    expect(types).toEqual(['ambient', 'playback'])
  })

  it('is nothing to think of where the browser has none', () => {
    const claim = createAudioSessionClaim({ navigator: {}, addEventListener: () => undefined })
    expect(claim).not.toThrow()
  })
})
