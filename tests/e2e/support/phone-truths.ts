/** What the screen of a phone takes from a page on each side: a notch, rounded corners, the bar one swipes home by. */
export interface SafeArea {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A phone, or how it is held. */
export interface PhoneCase {
  readonly name: string
  /** CSS pixels; undefined for the phone's own. */
  readonly size?: { readonly width: number; readonly height: number }
  readonly safe: SafeArea
  /** Letters, as large as those of the page by themselves or larger. */
  readonly letters: number
  readonly direction: 'ltr' | 'rtl'
}

const WHOLE: SafeArea = { top: 0, right: 0, bottom: 0, left: 0 }
/** As an iPhone with an island has them. */
const UPRIGHT: SafeArea = { top: 59, right: 0, bottom: 34, left: 0 }
/** A phone on its side, its camera on one side only. */
const SIDEWAYS: SafeArea = { top: 0, right: 24, bottom: 21, left: 59 }
const LANDSCAPE = { width: 844, height: 390 }
const PLAIN = { safe: WHOLE, letters: 1, direction: 'ltr' } as const

/** Every way in which a phone is unlike a window on a desk. */
export const PHONE_CASES: readonly PhoneCase[] = [
  { ...PLAIN, name: 'a notch and a bar', safe: UPRIGHT },
  { ...PLAIN, name: 'a notch, from right to left', safe: UPRIGHT, direction: 'rtl' },
  { ...PLAIN, name: 'letters twice as large', letters: 2, safe: UPRIGHT },
  { ...PLAIN, name: 'on its side', size: LANDSCAPE, safe: SIDEWAYS },
  {
    ...PLAIN,
    name: 'on its side, from right to left',
    size: LANDSCAPE,
    safe: SIDEWAYS,
    direction: 'rtl'
  },
  { ...PLAIN, name: '320 pixels wide', size: { width: 320, height: 568 } },
  { ...PLAIN, name: 'with its keyboard up', size: { width: 390, height: 460 } }
]

/**
 * Makes the page's window that of a phone, in any engine: its insets are the page's own four properties, which read what
 * the phone says. Runs in the page.
 */
export function holdPhone({ safe, letters, direction }: PhoneCase): void {
  const root = document.documentElement
  const [start, end] = direction === 'rtl' ? [safe.right, safe.left] : [safe.left, safe.right]
  const sides = { start, end, top: safe.top, bottom: safe.bottom }
  for (const [side, inset] of Object.entries(sides))
    root.style.setProperty(`--safe-${side}`, `${inset}px`)
  root.style.fontSize = letters === 1 ? '' : `${100 * letters}%`
  root.dir = direction
}

/**
 * What is wrong with the screen as it stands: what reaches sideways, controls under a notch or the home bar, controls that
 * cannot be reached by scrolling, and fields that stay hidden when they are typed into. Runs in the page.
 */
export function phoneFaults({ safe }: PhoneCase): readonly string[] {
  const faults: string[] = []
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent}`
      .trim()
      .slice(0, 60)
  const shown = document.querySelector('dialog[open]') ?? document.body
  const scrolls = (element: Element): boolean =>
    element.scrollHeight > element.clientHeight + 1 &&
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)
  const page = document.scrollingElement ?? document.documentElement

  if (page.scrollWidth > page.clientWidth) faults.push(`the page reaches sideways`)
  // Not by a scroller's own word: some count the padding beside a row that reaches into it.
  for (const scroller of shown.querySelectorAll('main, main *, dialog *')) {
    if (!scrolls(scroller)) continue
    const edge = scroller.getBoundingClientRect()
    for (const each of scroller.querySelectorAll('*')) {
      if (each.closest('.unseen, svg')) continue
      const { left, right, width } = each.getBoundingClientRect()
      if (width > 0 && (right > edge.right + 1 || left < edge.left - 1))
        faults.push(`leaves its place: ${nameOf(each)}`)
    }
  }

  /** What is seen of a control: of one that is drawn by its label, the label. */
  const seenOf = (control: Element): Element =>
    control.matches('.drawn-radio input, [type=checkbox]')
      ? (control.closest('label') ?? control)
      : control
  const controls = [
    ...shown.querySelectorAll('button, a[href], input, select, summary, [role=slider]')
  ].filter(
    control =>
      !control.closest('.unseen, .skip, [inert], details:not([open]) > :not(summary)') &&
      control.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )

  /** What a control scrolls in, the page itself last. */
  const scrollerOf = (control: Element): Element | null => {
    for (let each = control.parentElement; each; each = each.parentElement)
      if (scrolls(each)) return each
    return page.scrollHeight > page.clientHeight + 1 ? page : null
  }

  for (const control of controls) {
    const seen = seenOf(control)
    seen.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    const { left, right, top, bottom } = seen.getBoundingClientRect()
    if (right - left < 2) continue
    if (left < safe.left - 1 || right > innerWidth - safe.right + 1)
      faults.push(`under the edge: ${nameOf(control)}`)
    const fixed = scrollerOf(control) === null
    if (fixed && (top < safe.top - 1 || bottom > innerHeight - safe.bottom + 1))
      faults.push(`under the notch or the bar: ${nameOf(control)}`)
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    // Words that wrap around have nothing in the middle of their box.
    const wraps = control.matches('a') && control.getClientRects().length > 1
    if (!wraps && !(at && (seen.contains(at) || at.contains(seen) || at.closest('label') === seen)))
      faults.push(`out of reach: ${nameOf(control)} is under ${at ? nameOf(at) : 'nothing'}`)
  }

  for (const field of controls.filter(each =>
    each.matches('input:not([type=radio], [type=checkbox], [type=range], [type=file])')
  )) {
    ;(field as HTMLElement).focus()
    field.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const { top, bottom } = field.getBoundingClientRect()
    if (top < -1 || bottom > innerHeight + 1)
      faults.push(`hidden while typed into: ${nameOf(field)}`)
  }
  return faults
}
