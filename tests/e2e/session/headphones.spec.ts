import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { gainToDecibels } from '../../../src/core/base/units.ts'
import {
  expectSession,
  openNeap,
  pressNext,
  startSession,
  stopSession,
  watchPage
} from '../support/neap-page.ts'

interface Listened {
  readonly context: BaseAudioContext
  readonly split: ChannelSplitterNode
  readonly ears: readonly AnalyserNode[]
}

interface ListenedWindow extends Window {
  listened?: Listened[]
}

/** Listens in on each ear of what the page sends to the device by Web Audio, from its next loading on. */
async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all: Listened[] = []
    ;(window as unknown as ListenedWindow).listened = all
    const connect = AudioNode.prototype.connect as (
      this: AudioNode,
      ...to: [AudioNode, number?]
    ) => AudioNode
    AudioNode.prototype.connect = function listen(this: AudioNode, ...args: [AudioNode, number?]) {
      const [{ context }] = args
      if (args[0] instanceof AudioDestinationNode) {
        let here = all.find(each => each.context === context)
        if (!here) {
          const split = new ChannelSplitterNode(context, { numberOfOutputs: 2 })
          const ears = [0, 1].map(() => new AnalyserNode(context, { fftSize: 4096 }))
          for (const [index, ear] of ears.entries()) connect.call(split, ear, index)
          here = { context, split, ears }
          all.push(here)
        }
        connect.call(this, here.split)
      }
      return connect.apply(this, args)
    } as AudioNode['connect']
  })
}

/** The largest sample of each ear, left first, within the last 85 ms; 0 when nothing is open that could sound. */
function peaks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const open = ((window as unknown as ListenedWindow).listened ?? []).filter(
      ({ context }) => context.state !== 'closed'
    )
    return [0, 1].map(ear =>
      Math.max(
        0,
        ...open.map(({ ears }) => {
          const samples = new Float32Array(4096)
          ears[ear]?.getFloatTimeDomainData(samples)
          return Math.max(...samples.map(Math.abs))
        })
      )
    )
  })
}

/** Waits until sound has come up in the ears that it is to come up in. */
async function expectHeard(page: Page, ...ears: readonly boolean[]): Promise<void> {
  const wanted = ears.map(ear => (ear ? 'sound' : 'silence'))
  await expect
    .poll(async () => (await peaks(page)).map(peak => (peak > 0.005 ? 'sound' : peak)))
    .toEqual(ears.map(ear => (ear ? 'sound' : 0)))
  const levels = (await peaks(page)).map(peak => `${gainToDecibels(peak).toFixed(1)} dBFS`)
  console.log(`peaks left, right: ${levels.join(', ')} (${wanted.join(', ')})`)
}

test.describe('the headphones check in the built app', () => {
  test('sounds in one ear, in the other, in both, and falls silent', async ({ page }) => {
    const seen = watchPage(page)
    await listenIn(page)
    await openNeap(page, '#/headphones')
    await page.getByRole('button', { name: 'Start the check' }).click()
    await expect(page.getByText('Where do you hear the tone?')).toBeVisible()
    await expectHeard(page, true, false)
    await page.getByRole('button', { name: 'In the left ear' }).click()
    await expect(page.getByText('And this one?')).toBeVisible()
    await expectHeard(page, false, true)
    await pressNext(page.getByRole('button', { name: 'In the right ear' }))
    await expectHeard(page, true, true)
    await pressNext(page.getByRole('button', { name: 'Smooth, or drifting slightly' }))
    await expect(page.getByText(/^Each ear hears its own side/)).toBeVisible()
    await expectHeard(page, false, false)
    expect(seen).toEqual({ foreign: [], errors: [] })
  })

  test('remembers a loudspeaker over a reload, and near Start another tone is one tap away', async ({
    page
  }) => {
    await openNeap(page, '#/headphones')
    await page.getByRole('button', { name: 'Start the check' }).click()
    await page.getByRole('button', { name: 'From a loudspeaker' }).click()
    await expect(page.getByText(/^You’re hearing a loudspeaker/)).toBeVisible()
    await page.goto('./#/')
    await page.reload()
    await page.getByRole('button', { name: 'Use isochronic' }).click()
    await expect(page.getByText('Isochronic · Pink noise')).toBeVisible()
    await startSession(page)
  })
})

test.describe('a first night', () => {
  test('starts at one tap, with care beside it and never before it', async ({ page }) => {
    await openNeap(page, '#/?minutes=20')
    const start = page.getByRole('button', { name: 'Start', exact: true })
    const place = await start.boundingBox()
    await expect(page.getByRole('region', { name: 'Before the first night' })).toBeVisible()
    // Words that come late must not move what a thumb is on its way to.
    expect(await start.boundingBox()).toEqual(place)
    await start.click()
    await expectSession(page, 'playing')
    await expect(page.getByRole('region', { name: 'Tip' })).toContainText('only just hear it')
    await stopSession(page)
    await page.getByRole('link', { name: 'Feeling unwell?' }).click()
    await expect(page.getByRole('heading', { name: 'Pause and ask first' })).toBeVisible()
    await page.goto('./#/')
    await page.reload()
    await expect(start).toBeVisible()
    await expect(page.getByRole('region', { name: 'Before the first night' })).toHaveCount(0)
  })

  for (const { width, height } of [
    { width: 320, height: 640 },
    { width: 360, height: 640 },
    { width: 844, height: 390 }
  ])
    test(`keeps Start and the curve in sight at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openNeap(page)
      const words = page.getByRole('region', { name: 'Before the first night' })
      await expect(words).toBeVisible()
      const start = page.getByRole('button', { name: 'Start', exact: true })
      await expect(start).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('img', { name: /Tonight’s curve/ })).toBeInViewport({
        ratio: 0.9
      })
    })

  for (const [locale, name] of [
    ['en-GB', 'Before the first night'],
    ['de-DE', 'Vor der ersten Nacht']
  ] as const)
    test.describe(`in ${locale}`, () => {
      test.use({ locale, viewport: { width: 360, height: 640 } })

      test('keeps what is said before it, and the length, whole in sight', async ({ page }) => {
        await openNeap(page)
        const words = page.getByRole('region', { name })
        await expect(words).toBeInViewport({ ratio: 1 })
        await expect(words.getByRole('link')).toBeInViewport({ ratio: 1 })
        await expect(page.getByText('30 min', { exact: true })).toBeInViewport({ ratio: 1 })
      })
    })
})
