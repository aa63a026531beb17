import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** All that there is of WCAG 2.2 AA and good practice. */
const ALL: readonly string[] = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice'
]
/** What other colours alone can break. */
const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds, each with its places.
 * @param of all of WCAG 2.2 AA and good practice, or what a screen that has passed it can lose by other colours
 */
export async function violations(
  page: Page,
  of: 'all' | 'colours' = 'all'
): Promise<readonly string[]> {
  // Injected by the debugger, as the page's own policy lets no inline script in; once, as it weighs half a megabyte.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const result = await page.evaluate(
    runOnly => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly }),
    of === 'all'
      ? { type: 'tag' as const, values: [...ALL] }
      : { type: 'rule' as const, values: [...COLOURS] }
  )
  return result.violations.map(
    each => `${each.id}: ${each.nodes.map(node => node.html).join(' | ')}`
  )
}
