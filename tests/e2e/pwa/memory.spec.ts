import { expect, test } from '@playwright/test'
import {
  keepElements,
  measureMemory,
  MEMORY_BOUNDS,
  NIGHT_MINUTES
} from '../../../scripts/bench/memory.mjs'
import { expectSession, openNeap, startSession } from '../support/neap-page.ts'

// What the runner records for a trace would be weighed as well.
test.use({ trace: 'off' })

test('leaves next to nothing in memory after a night of twelve hours', async ({ page }) => {
  await keepElements(page)
  await openNeap(page, `#/?player=stream&minutes=${NIGHT_MINUTES}`)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await startSession(page)
  const { seeks, before, growth, worker } = await measureMemory(page)
  console.log(
    `${seeks} seeks of one minute: the page grew by ${growth} bytes from ${before}, the worker holds ${worker}`
  )
  // The last minute of the night, in its fade.
  await expectSession(page, 'fading')
  expect(growth).toBeLessThan(MEMORY_BOUNDS.page)
  expect(worker).toBeLessThan(MEMORY_BOUNDS.worker)
})
