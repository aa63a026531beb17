import { describe, expect, it } from 'vitest'
import { nightPattern } from '../../src/sw/stream-pattern.ts'

function isSound(scope: string, path: string): boolean {
  return nightPattern(scope).test(path)
}

describe('the night pattern', () => {
  it('fits addresses of sound, at the root and under any path', () => {
    expect(isSound('https://neap.test/', '/night/1/abc.wav')).toBe(true)
    expect(isSound('https://host.test/a/neap/', '/a/neap/night/probe')).toBe(true)
  })

  it('leaves pages alone, also those of a folder that only sounds like it', () => {
    expect(isSound('https://neap.test/', '/')).toBe(false)
    expect(isSound('https://neap.test/', '/nightly/')).toBe(false)
    expect(isSound('https://host.test/night/', '/night/')).toBe(false)
  })

  it('takes the scope by the letter', () => {
    expect(isSound('https://host.test/a.b+c/', '/a.b+c/night/1')).toBe(true)
    expect(isSound('https://host.test/a.b+c/', '/axb+c/night/1')).toBe(false)
  })
})
