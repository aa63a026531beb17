import type { Undo } from '../../core/base/listeners.ts'

/** Milliseconds in which a second tap on the same spot is ignored. */
const SECOND_TAP = 500
/** Maximum distance of a second tap, in CSS pixels. */
const SPOT = 48
/** Pressable elements. Text and sliders respond to more than a tap. */
const CONTROLS = 'button, a, summary, label, [role="button"]'

interface Tap {
  /** The control that was tapped, or the element there. */
  readonly on: Element
  /** Its position when it was tapped. */
  readonly area: DOMRect
  readonly x: number
  readonly y: number
  /** As event timestamps, milliseconds. */
  readonly at: number
}

/**
 * Ignores a tap that follows another on the same spot within half a second: a hand in bed taps twice, and by then
 * another control may be under the finger. Controls for quick tapping, such as − and +, opt out with `data-repeats`.
 * Keys, and clicks without a pointer, are not affected.
 */
export function ignoreSecondTap(page: Window = window): Undo {
  let last: Tap | undefined

  function onClick(event: MouseEvent): void {
    const { target, detail, clientX: x, clientY: y, timeStamp: at } = event
    // Zero where a key, a script or assistive technology clicked it.
    if (detail === 0 || !(target instanceof Element)) return
    const on = target.closest(CONTROLS) ?? target
    // A label forwards its own click, once.
    if (last?.on instanceof HTMLLabelElement && last.on.control === target) {
      last = { ...last, on: target }
      return
    }
    const second = last && at - last.at < SECOND_TAP && onSameSpot(last, x, y)
    const repeats = on === last?.on && on.hasAttribute('data-repeats')
    last = { on, area: on.getBoundingClientRect(), x, y, at }
    if (!second || repeats) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  page.addEventListener('click', onClick, { capture: true })
  return () => page.removeEventListener('click', onClick, { capture: true })
}

function onSameSpot({ area, ...tap }: Tap, x: number, y: number): boolean {
  const within = x >= area.left && x <= area.right && y >= area.top && y <= area.bottom
  return within || Math.hypot(x - tap.x, y - tap.y) <= SPOT
}
