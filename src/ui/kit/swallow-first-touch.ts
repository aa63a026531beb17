import type { Undo } from '../../core/base/listeners.ts'

/** Events that follow the start of a press, through its last effect. */
const FOLLOWING = [
  'touchstart',
  'mousedown',
  'touchend',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
  'keyup'
] as const
/** Events that end a press. */
const RELEASES = new Set<string>(['pointerup', 'pointercancel', 'touchend', 'keyup'])
/**
 * Milliseconds: a click follows its release sooner, and so does the press of somebody who moved the mouse without
 * seeing.
 */
const AT_ONCE = 500

/** A press that began in the dark and may do more than wake. */
export interface DarkPress {
  moved(event: PointerEvent): void
  /**
   * By its release, or by the system.
   * @returns whether it wakes
   */
  ended(event: PointerEvent): boolean
}

export interface Darkened {
  isDark(): boolean
  /** An accidental press would change the sound. */
  isPlaying(): boolean
  /** Reports activity. */
  touched(): void
  /** What a press in the dark does until its end; undefined where it wakes at once. */
  press(event: PointerEvent): DarkPress | undefined
}

/**
 * Reports every touch, key, pointer movement and scroll; in the dark the first press only wakes, since nobody can aim
 * at what they cannot see. What a press does besides, and whether it wakes, is up to the dark screen.
 *
 * A click without a pointer or a key before it comes from assistive technology. Its user found the button by name, in
 * the dark as in the light, so such a click both wakes and acts. Software that imitates a whole touch is treated like
 * one: the first wakes, the second acts.
 */
export function swallowFirstTouch(screen: Darkened, page: Window = window): Undo {
  // As event timestamps, milliseconds.
  let swallowedUntil = -Infinity
  let blindUntil = -Infinity
  // A second tap on the heels of the one that woke was aimed at nothing either.
  let wokenUntil = -Infinity
  let pressed: DarkPress | undefined

  function begin(event: PointerEvent | KeyboardEvent, unseen = screen.isDark()): void {
    const blind = unseen || event.timeStamp < blindUntil
    screen.touched()
    blindUntil = -Infinity
    // For as long as the key is held.
    swallowedUntil = blind ? Infinity : -Infinity
    if (blind) swallow(event)
  }

  function follow(event: Event): void {
    const swallowed = event.timeStamp <= swallowedUntil
    // What follows a press that left it dark leaves it dark.
    if (!swallowed || !screen.isDark()) screen.touched()
    if (!swallowed) return
    swallow(event)
    if (!pressed && RELEASES.has(event.type)) swallowedUntil = event.timeStamp + AT_ONCE
  }

  function point(event: PointerEvent): void {
    if (!event.isPrimary) return follow(event)
    const dark = screen.isDark()
    pressed = dark ? screen.press(event) : undefined
    if (!pressed) {
      begin(event, dark || event.timeStamp < wokenUntil)
      if (dark) wokenUntil = event.timeStamp + AT_ONCE
      return
    }
    swallowedUntil = Infinity
    swallow(event)
  }

  function release(event: PointerEvent): void {
    if (pressed && event.isPrimary) {
      if (pressed.ended(event)) {
        screen.touched()
        wokenUntil = event.timeStamp + AT_ONCE
      }
      pressed = undefined
    }
    follow(event)
  }

  function key(event: KeyboardEvent): void {
    // Volume and media keys control the sound, not the screen.
    if (/^(?:Audio|Media)/.test(event.key)) return
    if (event.repeat) follow(event)
    else begin(event)
  }

  function move(event: PointerEvent): void {
    const { movementX, movementY, timeStamp } = event
    if (pressed) {
      if (event.isPrimary) pressed.moved(event)
      return
    }
    // A resting pointer fires events too, when the element under it changes.
    if (!movementX && !movementY) return
    if (screen.isDark() && screen.isPlaying()) blindUntil = timeStamp + AT_ONCE
    screen.touched()
  }

  function wheel(event: Event): void {
    if (screen.isDark()) swallow(event)
    screen.touched()
  }

  function scroll(): void {
    // In the dark it is the end of a fling, or the app's own scrolling.
    if (!screen.isDark()) screen.touched()
  }

  const ending = new AbortController()
  const options = { capture: true, passive: false, signal: ending.signal }
  page.addEventListener('pointerdown', point, options)
  page.addEventListener('keydown', key, options)
  page.addEventListener('pointerup', release, options)
  page.addEventListener('pointercancel', release, options)
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
