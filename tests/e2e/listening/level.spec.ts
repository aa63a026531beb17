import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { decibelsToGain } from '../../../src/core/base/units.ts'
import { findDisturbances } from '../../helpers/signal/clicks.ts'
import type { Recording } from '../../helpers/signal/recording.ts'
import { silencesWithin } from '../../helpers/signal/recording.ts'
import type { MeasuredTone } from '../../helpers/signal/tone-frequency.ts'
import { measureTone } from '../../helpers/signal/tone-frequency.ts'
import { levelBetween } from '../../helpers/signal/sound-level.ts'
import { takeMediaEvents, watchMedia } from '../support/media-watch.ts'
import { expectSession, openNeap } from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'
import type { Control } from './control.ts'
import { needSoundDevice, test } from './listening-test.ts'
import type { Recorder } from './recorder.ts'
import { TONES } from './whole-session.ts'

test.use({ serviceWorkers: 'allow' })

const FIRST_LEVEL = -20
const SESSION = `${TONES.replace('level=0', `level=${FIRST_LEVEL}`)}&minutes=30&fadeIn=0`
/** Milliseconds of sound that are handed over at a time: as few as is possible, for the time is measured. */
const LATENCY = 5
/** So much of 2 dB is heard as a change. */
const HEARD = 0.5
const SHORTEST_GAP = 0.001
/** A window of level: four periods. */
const WINDOW = 0.02
const HANDED = [
  ['Softer', 1],
  ['Softer', 1],
  ['Louder', 1],
  ['Louder', 1],
  ['Softer', 8],
  ['Louder', 16]
] as const
/** Milliseconds between the presses of a key that is held. */
const HELD_PAUSE = 33

/** One press, or several: from when to when in the recording, and the level that is shown afterwards. */
interface Press {
  readonly at: number
  readonly end: number
  readonly shown: number
}

/** Presses buttons of the player and finds the presses in the recording. */
function createHand(page: Page, recorder: Recorder) {
  const shift: number[] = []
  const presses: Press[] = []

  /** Compares the recording with the clock: what has come soonest says most. */
  async function compareClocks(): Promise<void> {
    for (let times = 0; times < 20; times++) {
      await recorder.goesOn(0.01)
      shift.push(recorder.length() - Date.now() / 1000)
    }
  }

  return {
    async press(name: string, times = 1): Promise<void> {
      await compareClocks()
      const button = page.getByRole('button', { name, exact: true })
      const [at, end] = await button.evaluate(
        async (element: HTMLElement, [times, pause]) => {
          const now = (): number => (performance.timeOrigin + performance.now()) / 1000
          const first = now()
          for (let press = 0; press < times; press++) {
            if (press > 0) await new Promise(done => setTimeout(done, pause))
            element.click()
          }
          return [first, now()] as const
        },
        [times, HELD_PAUSE] as const
      )
      await recorder.goesOn(1.2)
      const text = await page
        .getByRole('group', { name: 'Level' })
        .getByRole('status')
        .textContent()
      presses.push({ at, end, shown: Number(text?.replace('−', '-').replace(/[^-\d.]/g, '')) })
    },
    presses(): readonly Press[] {
      const most = Math.max(...shift)
      return presses.map(({ at, end, shown }) => ({ at: at + most, end: end + most, shown }))
    }
  }
}

/** How long after a press the level has changed so that it is heard, and is what it is to be: seconds. */
function delayOf(recording: Recording, { at }: Press, before: number, after: number) {
  const sign = Math.sign(after - before)
  const passes = (level: number): number => {
    for (let later = 0; later < 1.2; later += 0.002) {
      const now = levelBetween(recording, at + later, at + later + WINDOW)
      if (sign * (now - level) >= 0) return later + WINDOW / 2
    }
    return Number.POSITIVE_INFINITY
  }
  return { heard: passes(before + sign * HEARD), there: passes(after - sign * HEARD) }
}

/** The largest step around a press, as the distance from the tone in peaks of the louder of its two levels. */
function largestStep(
  { left, right, rate }: Recording,
  { at, end }: Press,
  tone: MeasuredTone,
  louder: number
) {
  const cut = (ear: Float32Array) =>
    ear.subarray(Math.round((at - 0.3) * rate), Math.round((end + 0.8) * rate))
  const amplitude = Math.SQRT2 * decibelsToGain(louder)
  const steps = findDisturbances(cut(left), rate, { ...tone, amplitude })
  const gaps = silencesWithin({ left: cut(left), right: cut(right), rate }, 0, SHORTEST_GAP)
  // Where the device ran dry, the step says nothing: that is counted, and the control's affair.
  return {
    gaps: gaps.length,
    step: gaps.length > 0 ? 0 : Math.max(0, ...steps.map(({ deviation }) => deviation))
  }
}

/** Softer, louder, and many presses at once, and how they were heard. */
async function listenToPresses(page: Page, recorder: Recorder) {
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await recorder.heard(2)
  await expectSession(page, 'playing')
  await takeMediaEvents(page)
  const hand = createHand(page, recorder)
  for (const [name, times] of HANDED) await hand.press(name, times)
  const events = await takeMediaEvents(page)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await recorder.fellSilent(1)

  const recording = await recorder.finish()
  const tone = measureTone(recording.left, recording.rate)
  const presses = hand.presses()
  const first = levelBetween(recording, presses[0]!.at - 0.4, presses[0]!.at - 0.1)
  let shown = FIRST_LEVEL
  const heard = presses.map((press, index) => {
    const [before = 0, after = 0] = [shown, press.shown].map(level => first + level - FIRST_LEVEL)
    const delay = delayOf(recording, press, before, after)
    const off = levelBetween(recording, press.end + 0.7, press.end + 1) - after
    const { step, gaps } = largestStep(recording, press, tone, Math.max(before, after))
    console.log(
      `${shown} → ${press.shown} dB: heard after ${(1000 * delay.heard).toFixed(0)} ms, there after ${(1000 * delay.there).toFixed(0)} ms; ${off.toFixed(3)} dB off, largest step ${step.toFixed(4)}, ${gaps} gaps`
    )
    shown = press.shown
    return { times: HANDED[index]![1], delay: delay.heard, off: Math.abs(off), step, gaps }
  })
  expect(shown).toBe(FIRST_LEVEL + 16)
  return { heard, events }
}

function expectNoMoreGaps(heard: readonly { readonly gaps: number }[], control: Control): void {
  const gaps = heard.reduce((sum, each) => sum + each.gaps, 0)
  expect(gaps).toBeLessThanOrEqual(control.report.gaps.length)
}

test.describe('softer and louder on the sound device', () => {
  test.beforeEach(needSoundDevice)
  test.beforeEach(({ page }) => watchMedia(page))

  test('are heard at once in a stream, as loud as is shown, from one and the same file', async ({
    page,
    ears,
    control
  }) => {
    await openStreaming(page, `${SESSION}&player=stream`)
    const recorder = await ears.device.record(test.info().outputPath('level.raw'), LATENCY)
    const { heard, events } = await listenToPresses(page, recorder)
    for (const { times, delay, off, step } of heard) {
      expect(off).toBeLessThan(0.5)
      expect(delay).toBeLessThan(0.7)
      expect(step).toBeLessThan(times === 1 ? 0.05 : 0.15)
    }
    expectNoMoreGaps(heard, control)
    expect(events.filter(({ type }) => type === 'emptied')).toEqual([])
  })

  test('are heard at once live, as loud as is shown', async ({ page, ears, control }) => {
    await openNeap(page, `${SESSION}&player=live`)
    const recorder = await ears.device.record(test.info().outputPath('level.raw'), LATENCY)
    const { heard } = await listenToPresses(page, recorder)
    for (const { delay, off, step } of heard) {
      expect(off).toBeLessThan(0.5)
      expect(delay).toBeLessThan(0.15)
      expect(step).toBeLessThan(0.01)
    }
    expectNoMoreGaps(heard, control)
  })
})
