import { expect, test } from '@playwright/test'
import { promiseLockScreen } from '../support/lock-screen-promises.ts'
import { openNeap } from '../support/neap-page.ts'
import { haltLive, listenIn, liveLevel, pressUntilLive } from '../support/sound-meter.ts'

test.describe('the lock screen, with live sound', () => {
  promiseLockScreen({
    async open(page, hash) {
      await listenIn(page)
      await openNeap(page, hash)
      await expect(page.locator('html')).toHaveAttribute('data-performer', 'live')
    },
    level: liveLevel,
    pressUntilSound: pressUntilLive,
    interrupt: haltLive
  })
})
