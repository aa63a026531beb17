import { describe, expect, it, vi } from 'vitest'
import { runStages } from '../../scripts/run-stages.mjs'

const PASSES = ['-e', '']
const FAILS = ['-e', 'process.exit(1)']
const HANGS = ['-e', 'setInterval(() => {}, 1000)']

async function counts(stages: Parameters<typeof runStages>[0], minutes = 5) {
  const silent = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map(spy =>
    spy.mockReturnValue(undefined)
  )
  try {
    return await runStages(stages, '.', minutes)
  } finally {
    for (const spy of silent) spy.mockRestore()
  }
}

describe('the stages of a test run', () => {
  it('end a stage that hangs, count it as failed and run the ones after it', async () => {
    const stages = [
      { name: 'first', command: HANGS },
      { name: 'second', command: PASSES }
    ]
    // The first is given 60 ms; the second ends sooner or is ended as well, and is begun all the same.
    const { passed, failed, broken } = await counts(stages, 0.001)
    expect(broken[0]).toBe('first')
    expect(passed + failed).toBe(2)
  })

  it('have no limit together: what was slow before takes no time from what comes after', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const slow = {
        name: 'slow',
        command: PASSES,
        counts: () => {
          vi.setSystemTime(Date.now() + 10 * 3_600_000)
          return { passed: 1, failed: 0, skipped: 0 }
        }
      }
      expect(await counts([slow, slow, { name: 'last', command: PASSES }])).toEqual({
        passed: 3,
        failed: 0,
        skipped: 0,
        broken: []
      })
    } finally {
      vi.useRealTimers()
    }
  })

  it('leave out what needs a stage that failed, and count it as failed', async () => {
    const tests = { name: 'tests', needs: 'build', command: PASSES }
    expect(await counts([{ name: 'build', command: FAILS }, tests])).toMatchObject({
      passed: 0,
      failed: 2,
      broken: ['build', 'tests']
    })
  })

  it('count a runner that runs no test, or fails without one, as failed', async () => {
    const none = () => ({ passed: 0, failed: 0, skipped: 0 })
    const some = () => ({ passed: 3, failed: 0, skipped: 0 })
    expect(
      await counts([
        { name: 'empty', command: PASSES, counts: none },
        { name: 'no report', command: FAILS, counts: () => undefined },
        { name: 'broken off', command: FAILS, counts: some },
        { name: 'good', command: PASSES, counts: some }
      ])
    ).toEqual({
      passed: 6,
      failed: 3,
      skipped: 0,
      broken: ['empty', 'no report', 'broken off']
    })
  })
})
