import type { Decibels } from '../../core/base/units.ts'

/** How far a finger goes before a press becomes a drag: CSS pixels. A tap trembles by less. */
export const DRAG_BEGINS = 12
/** How far it goes for one decibel, in CSS pixels: twice as far up, where a hand that slips would wake somebody. */
const PIXELS_A_DECIBEL = { up: 24, down: 12 }

/** One press, which may become a drag that moves the level. */
export interface LevelDrag {
  /**
   * Follows the press to a height on the screen, in CSS pixels from its top.
   * @returns whether it has become a drag
   */
  to(y: number): boolean
}

/**
 * Up is louder, down is softer.
 * @param y where the press began
 * @param move called with whole decibels, as a level is shown in them
 */
export function createLevelDrag(y: number, move: (by: Decibels) => void): LevelDrag {
  let from = y
  let dragging = false
  return {
    to(next) {
      if (!dragging) {
        if (Math.abs(from - next) < DRAG_BEGINS) return false
        dragging = true
        from = next
      }
      const pixels = next < from ? PIXELS_A_DECIBEL.up : PIXELS_A_DECIBEL.down
      const by = Math.trunc((from - next) / pixels)
      if (by === 0) return true
      from -= by * pixels
      move(by)
      return true
    }
  }
}
