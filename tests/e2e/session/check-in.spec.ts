import { expect, test } from '@playwright/test'
import { openNeap, watchPage } from '../support/neap-page.ts'
import { storeNights } from '../support/stored-nights.ts'

test.use({ locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width: 390, height: 844 } })

/** The night between is that in which clocks go forward: 23:05 to 7:10 is an hour less than it seems. */
const MORNING = new Date('2026-03-29T07:13:00+02:00')

test('a night with sound is asked about in the morning, told in a few answers, and read again', async ({
  page
}) => {
  const { foreign, errors } = watchPage(page)
  await page.clock.install({ time: MORNING })
  await openNeap(page)
  // 7 h 8 min before, by the sun: the evening before, at 23:05.
  await storeNights(page, [{ id: 'last', minutesAgo: 428, heard: 1800, end: 'finished' }])
  await page.reload()

  await page.getByRole('link', { name: 'How did you sleep?' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Saturday 28 March' })).toBeVisible()
  await expect(page.getByText('The sound ran from 23:05 to 23:35.')).toBeVisible()
  await expect(page.getByLabel('Started trying to sleep', { exact: true })).toHaveValue('')
  const tried = page.getByRole('group', { name: /^Started trying to sleep/ })
  await expect(tried.getByText('Not set')).toBeInViewport()

  const began = Date.now()
  const answer = (question: RegExp, choice: string) =>
    page
      .getByRole('group', { name: question })
      .getByRole('button', { name: choice, exact: true })
      .click()
  // The first check-in has no usual time to begin with: its steps begin when the sound did.
  await page.getByRole('button', { name: 'Started trying to sleep: later' }).click()
  await answer(/^Minutes to fall asleep/, '20')
  await answer(/^Minutes awake/, '10')
  await answer(/^Final wake-up/, 'Got straight up')
  await answer(/^How did you sleep/, 'Good')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeFocused()
  console.log(`A first check-in of six taps, by machine: ${Date.now() - began} ms.`)

  // 23:05 to 7:10 with an hour lost is 425 minutes; 30 of them awake.
  await page.getByText('Your night in numbers').click()
  await expect(page.getByText('About 6 h 35 min asleep.')).toBeVisible()

  // It is not asked again, and stands under its night's own address.
  await openNeap(page)
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Before the first night' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'How did you sleep?' })).toHaveCount(0)
  await openNeap(page, '#/checkin/2026-03-28')
  const quality = page.getByRole('group', { name: /^How did you sleep/ })
  await expect(quality.getByRole('button', { name: 'Good', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await expect(page.getByLabel('Got up', { exact: true })).toHaveValue('07:10')
  expect(foreign).toEqual([])
  expect(errors).toEqual([])
})

test('the answer that has the focus never lies under Save, on the smallest phone', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.clock.install({ time: MORNING })
  await openNeap(page, '#/checkin')
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await expect(save).toBeInViewport({ ratio: 1 })
  await save.click()
  for (let step = 0; step < 40; step++) {
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement
      const bar = document.querySelector('.check-in-save')
      if (!focused || !bar || bar.contains(focused) || !focused.closest('form')) return undefined
      const { bottom } = focused.getBoundingClientRect()
      const { top } = bar.getBoundingClientRect()
      // Scrolled into sight to a fraction of a pixel.
      return bottom > top + 0.5 ? `${focused.outerHTML}: ${bottom}, Save: ${top}` : undefined
    })
    expect(hidden, `after ${step} steps`).toBeUndefined()
    await page.keyboard.press('Tab')
  }
})
