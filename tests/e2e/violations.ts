import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What axe finds against the rules of WCAG 2.2 AA and good practice, each with its places. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Injected by the debugger, as the page's own policy lets no inline script in.
  await page.evaluate(axe.source)
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    })
  )
  return result.violations.map(
    each => `${each.id}: ${each.nodes.map(node => node.html).join(' | ')}`
  )
}
