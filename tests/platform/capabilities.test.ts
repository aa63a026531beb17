import { describe, expect, it } from 'vitest'
import { createCapabilities } from '../../src/platform/capabilities.ts'

function page(parts: object): Window {
  return { isSecureContext: true, navigator: {}, ...parts } as Window
}

describe('capabilities', () => {
  it('are all there in a full browser on a secure origin', () => {
    const full = {
      navigator: { serviceWorker: {}, wakeLock: {} },
      AudioContext: EventTarget,
      AudioWorkletNode: EventTarget
    }
    expect(createCapabilities(page(full))).toEqual({
      secureContext: true,
      serviceWorker: true,
      audioWorklet: true,
      webAudio: true,
      wakeLock: true
    })
  })

  it('keep the sound on an insecure origin', () => {
    const insecure = { isSecureContext: false, AudioContext: EventTarget }
    expect(createCapabilities(page(insecure))).toEqual({
      secureContext: false,
      serviceWorker: false,
      audioWorklet: false,
      webAudio: true,
      wakeLock: false
    })
  })

  it('count a service worker in name only as none', () => {
    const named = page({ navigator: { serviceWorker: undefined } })
    expect(createCapabilities(named).serviceWorker).toBe(false)
  })
})
