import { expect } from '@playwright/test'
import { test } from './engine-test.ts'
import { openNeap, placeOf } from './hand.ts'

test('shows a time that nobody has set as not set', async ({ site, tab }) => {
  await openNeap(tab, `${site.address}#/checkin`)
  await expect.poll(() => tab.shows('input[type=time]')).toBe(true)
  const empty = await tab.run(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=time]')]
      .filter(({ value }) => value === '')
      .map(field => [getComputedStyle(field).color, field.nextElementSibling?.textContent])
  )
  expect(empty.length).toBeGreaterThan(0)
  for (const [color, words] of empty) {
    expect(color).toMatch(/transparent|rgba\(0, 0, 0, 0\)/)
    expect(words).toBe('Not set')
  }
})

test('draws the whole ring around a notice’s Close', async ({ site, tab }) => {
  await openNeap(tab, `${site.address}#/?carrier=9999&mode=xyz`)
  await placeOf(tab, 'Close')
  await tab.run(() => {
    const close = [...document.querySelectorAll('button')].find(
      each => (each.ariaLabel ?? each.textContent).trim() === 'Close'
    )
    close?.previousElementSibling?.scrollIntoView()
    close?.focus()
  })
  // From the keyboard, so that the ring is drawn.
  await tab.key('Shift')
  const cut = await tab.run(() => {
    const close = document.activeElement!
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(close)
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
    const inner = close.getBoundingClientRect()
    const edges = [
      inner.top - reach,
      inner.left - reach,
      -inner.bottom - reach,
      -inner.right - reach
    ]
    const hiding: string[] = []
    for (let each = close.parentElement; each; each = each.parentElement) {
      if (getComputedStyle(each).overflowX === 'visible' && each !== document.body) continue
      const { top, left, bottom, right } = each.getBoundingClientRect()
      const limits = [Math.max(0, top), Math.max(0, left), -bottom, -right]
      if (limits.some((limit, side) => edges[side]! < limit)) hiding.push(each.className)
    }
    return { outlineStyle, hiding }
  })
  expect(cut).toEqual({ outlineStyle: 'solid', hiding: [] })
})
