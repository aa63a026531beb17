import type { Signal } from '@preact/signals'
import { isSounding } from '../../core/session/session.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createAgainModel } from '../../state/session/again-model.ts'
import { createLevelDrag, DRAG_BEGINS } from '../../state/session/level-drag.ts'
import { moveLevel } from '../../state/session/move-level.ts'
import type { DarkPress } from '../kit/swallow-first-touch.ts'

/** Milliseconds in which a second tap does nothing. */
const SECOND_TAP = 500

interface DarkPressParts {
  readonly model: AppModel
  /** The disc that resumes, while there is one. */
  disc(): Element | null | undefined
  /** The corner that only wakes after the end, while there is one. */
  corner(): Element | null | undefined
  /** Becomes true while a drag moves the level. */
  readonly dragging: Signal<boolean>
}

/**
 * What a press on the dark screen does: on the disc it resumes, and while sound plays a drag moves the level. The disc
 * and the corner take no events, so that a screen reader still finds what lies under them: a press is held against their
 * places instead.
 * @returns handles a press; undefined where it only wakes
 */
export function createDarkPress({
  model,
  disc,
  corner,
  dragging
}: DarkPressParts): (event: PointerEvent) => DarkPress | undefined {
  const { player, settings } = model
  const again = model.part(createAgainModel)
  let resumedAt = -Infinity

  const nothing: DarkPress = { moved() {}, ended: () => false }

  const resume: DarkPress = {
    moved() {},
    ended(event) {
      if (event.type === 'pointerup' && isOn(disc(), event)) {
        resumedAt = event.timeStamp
        player.resume()
      }
      return false
    }
  }

  /** After the end a tap anywhere else starts the sound to go back to sleep by; a sleeve that slides over it does not. */
  function begin({ clientX, clientY }: PointerEvent): DarkPress {
    let slid = false
    return {
      moved(event) {
        slid ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) >= DRAG_BEGINS
      },
      ended(event) {
        if (event.type === 'pointerup' && !slid) {
          resumedAt = event.timeStamp
          again.start()
        }
        return false
      }
    }
  }

  function drag(begun: PointerEvent): DarkPress {
    const level = createLevelDrag(begun.clientY, by => {
      if (isSounding(player.session.peek())) moveLevel(model, by)
    })
    return {
      moved(event) {
        dragging.value = level.to(event.clientY)
      },
      ended({ type }) {
        const dragged = dragging.peek()
        dragging.value = false
        return !dragged && type === 'pointerup'
      }
    }
  }

  function canDrag(): boolean {
    const heard = (player.score.peek()?.voices.length ?? 0) > 0
    return (
      settings.settings.peek().dragLevel !== false && heard && isSounding(player.session.peek())
    )
  }

  return event => {
    if (event.timeStamp - resumedAt < SECOND_TAP) return nothing
    if (event.button !== 0) return undefined
    if (again.ready.peek()) return isIn(corner(), event) ? undefined : begin(event)
    if (isOn(disc(), event)) return resume
    return canDrag() ? drag(event) : undefined
  }
}

function isIn(box: Element | null | undefined, { clientX, clientY }: PointerEvent): boolean {
  if (!box) return false
  const { left, right, top, bottom } = box.getBoundingClientRect()
  return clientX > left && clientX < right && clientY > top && clientY < bottom
}

/** Whether a press is within a round element. */
function isOn(disc: Element | null | undefined, { clientX, clientY }: PointerEvent): boolean {
  if (!disc) return false
  const { left, top, width, height } = disc.getBoundingClientRect()
  return Math.hypot(clientX - left - width / 2, clientY - top - height / 2) < width / 2
}
