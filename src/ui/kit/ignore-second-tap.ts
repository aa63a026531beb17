import type { Undo } from '../../core/base/listeners.ts'

/** Milliseconds in which a second tap on the same spot does nothing. */
const SECOND_TAP = 500
/** A finger comes down again this near to where it was, CSS pixels. */
const SPOT = 48
/** What can be pressed. A text or a slider answers to more than a tap. */
const CONTROLS = 'button, a, summary, label, [role="button"]'

interface Tap {
  /** The control that was tapped; whatever lay there where none did. */
  readonly on: Element
  /** Where that stood as it was tapped. */
  readonly area: DOMRect
  readonly x: number
  readonly y: number
  /** In the time of events, milliseconds. */
  readonly at: number
}

/**
 * Lets a tap that follows another on the same spot within half a second do nothing: a hand in bed taps twice, and what
 * lies under the finger by then was not there when it set out. A control that is meant to be tapped quickly, as − and +
 * are, says so by `data-repeats`. Keys repeat as they like, and so does what no pointer led up to.
 */
export function ignoreSecondTap(page: Window = window): Undo {
  let last: Tap | undefined

  function onClick(event: MouseEvent): void {
    const { target, detail, clientX: x, clientY: y, timeStamp: at } = event
    // Zero where a key, a script or assistive technology pressed it.
    if (detail === 0 || !(target instanceof Element)) return
    const on = target.closest(CONTROLS) ?? target
    // A label passes its own tap on, once.
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
