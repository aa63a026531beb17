import { beforeAll, describe, expect, it } from 'vitest'
import { createGestureContext } from '../../src/audio/gesture-context.ts'
import { openContext } from '../../src/audio/open-context.ts'
import { comesTo, tapSomewhere } from '../helpers/scores/live-engine.ts'

function setUp() {
  const contexts: AudioContext[] = []
  const kept = createGestureContext(() => {
    const context = openContext()
    contexts.push(context)
    return context
  })
  return { kept, contexts }
}

describe('a context that is kept for later', () => {
  beforeAll(tapSomewhere)

  it('is halted, and goes when it is opened', async () => {
    const { kept, contexts } = setUp()
    kept.keep()
    kept.keep()
    expect(contexts).toHaveLength(1)
    await comesTo(contexts[0]!, 'suspended')
    const opened = kept.open()
    expect(opened).toBe(contexts[0])
    await comesTo(opened, 'running')
    kept.release()
    expect(opened.state).toBe('running')
    await opened.close()
  })

  it('is closed when nobody needs it', async () => {
    const { kept, contexts } = setUp()
    kept.keep()
    kept.release()
    await comesTo(contexts[0]!, 'closed')
    const another = kept.open()
    expect(another).toBe(contexts[1])
    await another.close()
  })

  it('is none where the browser has none to give, and whoever opens one is told', () => {
    const kept = createGestureContext(() => {
      throw new DOMException('no more', 'NotSupportedError')
    })
    kept.keep()
    kept.release()
    expect(() => kept.open()).toThrow('no more')
  })
})
