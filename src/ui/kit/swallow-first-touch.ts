import type { Undo } from '../../core/base/listeners.ts'

/** What follows the beginning of a press, until it has done all it does. */
const FOLLOWING = [
  'touchstart',
  'mousedown',
  'pointerup',
  'pointercancel',
  'touchend',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
  'keyup'
] as const
/** Where a press is let go. */
const RELEASES = new Set<string>(['pointerup', 'pointercancel', 'touchend', 'keyup'])
/** Milliseconds: a click follows its release sooner, and so does the press of whoever moved the mouse without seeing. */
const AT_ONCE = 500

export interface Darkened {
  isDark(): boolean
  /** A press by mistake would do something to the sound. */
  isPlaying(): boolean
  /** Somebody is there. */
  touched(): void
}

/**
 * Tells of every touch, key, movement of the pointer and scroll; and in the dark the first press does nothing but wake,
 * as nobody can aim at what is not seen.
 *
 * A click that no pointer and no key led up to comes from assistive technology. Its user found the button by name, in the
 * dark as in the light, so such a click wakes and does what it was meant to do. Software that imitates a whole touch is
 * taken for one: the first wakes, the second acts.
 */
export function swallowFirstTouch(screen: Darkened, page: Window = window): Undo {
  // Both in the time of events, milliseconds.
  let swallowedUntil = -Infinity
  let blindUntil = -Infinity

  function begin(event: PointerEvent | KeyboardEvent): void {
    const blind = screen.isDark() || event.timeStamp < blindUntil
    screen.touched()
    blindUntil = -Infinity
    // For as long as it is held.
    swallowedUntil = blind ? Infinity : -Infinity
    if (blind) swallow(event)
  }

  function follow(event: Event): void {
    screen.touched()
    if (event.timeStamp > swallowedUntil) return
    swallow(event)
    if (RELEASES.has(event.type)) swallowedUntil = event.timeStamp + AT_ONCE
  }

  function point(event: PointerEvent): void {
    if (event.isPrimary) begin(event)
    else follow(event)
  }

  function key(event: KeyboardEvent): void {
    // Louder, softer, next: keys of the sound, not of the screen.
    if (/^(?:Audio|Media)/.test(event.key)) return
    if (event.repeat) follow(event)
    else begin(event)
  }

  function move({ movementX, movementY, timeStamp }: PointerEvent): void {
    // A pointer at rest is told of too, when what lies under it changes.
    if (!movementX && !movementY) return
    if (screen.isDark() && screen.isPlaying()) blindUntil = timeStamp + AT_ONCE
    screen.touched()
  }

  function wheel(event: Event): void {
    if (screen.isDark()) swallow(event)
    screen.touched()
  }

  function scroll(): void {
    // In the dark it is the rest of a swing, or the app's own doing.
    if (!screen.isDark()) screen.touched()
  }

  const ending = new AbortController()
  const options = { capture: true, passive: false, signal: ending.signal }
  page.addEventListener('pointerdown', point, options)
  page.addEventListener('keydown', key, options)
  for (const type of FOLLOWING) page.addEventListener(type, follow, options)
  page.addEventListener('pointermove', move, options)
  page.addEventListener('wheel', wheel, options)
  page.addEventListener('scroll', scroll, options)
  return () => ending.abort()
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
