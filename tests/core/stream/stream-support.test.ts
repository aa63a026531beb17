import { describe, expect, it } from 'vitest'
import { choosePerformer } from '../../../src/core/stream/stream-support.ts'

describe('the choice of a performer', () => {
  it('prefers the stream as soon as it is known to work', () => {
    expect(choosePerformer('auto', 'works')).toBe('stream')
    expect(choosePerformer('stream', 'works')).toBe('stream')
  })

  it('is live where the listener says so', () => {
    expect(choosePerformer('live', 'works')).toBe('live')
  })

  it('is live where the stream is not known to work, whatever is asked for', () => {
    for (const verdict of [
      'untried',
      'no worker',
      'not in control',
      'no answer',
      'not readable'
    ] as const)
      for (const choice of ['auto', 'live', 'stream'] as const)
        expect(choosePerformer(choice, verdict)).toBe('live')
  })

  it('gives a stream that did not start another chance only when it is asked for by name', () => {
    expect(choosePerformer('auto', 'did not start')).toBe('live')
    expect(choosePerformer('stream', 'did not start')).toBe('stream')
  })
})
