import type { Page } from '@playwright/test'

/** What is wider than its place: the page, what scrolls in it, and words that leave their control or the screen. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const wide = document.documentElement.clientWidth
    for (const each of document.querySelectorAll('html, main, main *')) {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(each).overflowY)
      if ((scrolls || each === document.documentElement) && each.scrollWidth > each.clientWidth)
        found.push(`scrolls sideways: ${each.className || each.tagName}`)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('.unseen, .skip, svg, script, noscript')) continue
      // What is folded has no place yet.
      if (parent.closest('details:not([open]) > :not(summary)')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const control = parent.closest('button, a, label')
      const room = control?.getBoundingClientRect() ?? { left: 0, right: wide }
      for (const { left, right, width } of range.getClientRects())
        if (
          width > 0 &&
          (left < room.left - 1 || right > room.right + 1 || left < -1 || right > wide + 1)
        )
          found.push(`leaves its place: ${node.textContent ?? ''}`)
    }
    return found
  })
}
