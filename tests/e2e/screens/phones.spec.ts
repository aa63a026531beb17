import { expect, test } from '@playwright/test'
import { openNeap, startSession } from '../support/neap-page.ts'
import { holdPhone, PHONE_CASES, phoneFaults } from '../support/phone-truths.ts'
import { goTo, SCREENS } from '../support/screens.ts'

const PHONE = { width: 390, height: 844 }

for (const phone of PHONE_CASES)
  test(`every screen and the player fit a phone: ${phone.name}`, async ({ page }) => {
    await page.setViewportSize(phone.size ?? PHONE)
    await openNeap(page)
    await page.evaluate(holdPhone, phone)
    for (const hash of SCREENS) {
      await goTo(page, hash)
      expect.soft(await page.evaluate(phoneFaults, phone), hash).toEqual([])
    }
    await goTo(page, '#/')
    await startSession(page)
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
    expect.soft(await page.evaluate(phoneFaults, phone), 'the player').toEqual([])
  })

test('the page takes its insets from the phone, on the side where they are, in both directions', async ({
  page
}) => {
  await openNeap(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setSafeAreaInsetsOverride', {
    insets: { top: 47, right: 13, bottom: 34, left: 59 }
  })
  const insets = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return ['top', 'end', 'bottom', 'start'].map(side => style.getPropertyValue(`--safe-${side}`))
    })
  await expect.poll(insets).toEqual(['47px', '13px', '34px', '59px'])
  await page.evaluate(() => void (document.documentElement.dir = 'rtl'))
  await expect.poll(insets).toEqual(['47px', '59px', '34px', '13px'])
})
