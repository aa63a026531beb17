import { expect, it } from 'vitest'
import type { StreamSupport } from '../../src/core/stream/stream-support.ts'
import { findStream } from '../../src/stream/find-stream.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'

/** A worker that answers every question with the wrong thing: enough to see when it is asked. */
function setUp(controlled: boolean) {
  const clock = createFakeClock()
  const workers = Object.assign(new EventTarget(), {
    controller: controlled ? ({} as ServiceWorker) : null
  })
  const told: StreamSupport[] = []
  let asked = 0
  findStream(
    {
      base: 'https://neap.test/',
      workers,
      fetch: async () => {
        asked++
        return new Response(null, { status: 404 })
      },
      createElement: () => new Audio(),
      shelf: { keep: async () => '' },
      clock,
      claimAudioSession: () => undefined
    },
    verdict => told.push(verdict)
  )
  return {
    told,
    asked: () => asked,
    control: async (by: ServiceWorker | null) => {
      workers.controller = by
      workers.dispatchEvent(new Event('controllerchange'))
      await new Promise(done => setTimeout(done))
    }
  }
}

it('looks for the stream when a worker takes control, and not again for the next version', async () => {
  const { told, asked, control } = setUp(false)
  expect(told).toEqual(['not in control'])
  await control({} as ServiceWorker)
  await control({} as ServiceWorker)
  expect(asked()).toBe(1)
  expect(told).toEqual(['not in control', 'no answer'])
})

it('tells that the stream is gone with its worker, and looks again once there is one', async () => {
  const { told, asked, control } = setUp(true)
  await control(null)
  expect(told.at(-1)).toBe('not in control')
  await control({} as ServiceWorker)
  expect(asked()).toBe(2)
  expect(told.at(-1)).toBe('no answer')
})
