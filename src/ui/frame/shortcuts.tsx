import { useLayoutEffect } from 'preact/hooks'
import { stepMinutes } from '../../core/recipe/session-length.ts'
import { isOpen, isSounding } from '../../core/session/session.ts'
import type { KeyPress, Shortcut } from '../../core/app/shortcut.ts'
import { shortcutOf } from '../../core/app/shortcut.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { LEVEL_STEP, moveLevel } from '../../state/session/move-level.ts'
import { startTonight } from '../../state/session/start-tonight.ts'
import type { ScreenProps } from '../shared/screen-props.ts'

/** How many minutes one press of an arrow adds to an open session. */
const SESSION_STEP = 15

/** Handles single keys while the settings allow them. Renders nothing; an attribute on the root shows that it listens. */
export function Shortcuts({ model, showShortcuts }: ScreenProps) {
  useLayoutEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (!model.settings.settings.peek().shortcuts || event.defaultPrevented) return
      const shortcut = shortcutOf(pressOf(event, model.route.peek().screen === 'tonight'))
      if (!shortcut) return
      event.preventDefault()
      if (shortcut === 'show-shortcuts') showShortcuts()
      else carryOut(shortcut, model)
    }
    const { dataset } = document.documentElement
    addEventListener('keydown', handleKey)
    dataset['keys'] = 'heard'
    return () => {
      removeEventListener('keydown', handleKey)
      delete dataset['keys']
    }
  }, [model, showShortcuts])
  return <></>
}

function pressOf(event: KeyboardEvent, tonight: boolean): KeyPress {
  return {
    key: event.key,
    modified: event.ctrlKey || event.altKey || event.metaKey,
    repeated: event.repeat,
    focus: focusOf(event.target),
    tonight
  }
}

function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('input, select, textarea, [contenteditable], dialog')) return 'text'
  return target.closest('button, a, summary') ? 'button' : 'page'
}

function carryOut(shortcut: Exclude<Shortcut, 'show-shortcuts'>, model: AppModel): void {
  const open = model.player.open.peek()
  switch (shortcut) {
    case 'toggle':
      return toggle(model)
    case 'louder':
      return moveLevel(model, LEVEL_STEP)
    case 'quieter':
      return moveLevel(model, -LEVEL_STEP)
    case 'more-minutes':
      return moveEnd(model, 1, open)
    case 'fewer-minutes':
      return moveEnd(model, -1, open)
  }
}

function toggle(model: AppModel): void {
  const { player } = model
  const session = player.session.peek()
  if (isSounding(session)) player.pause()
  else if (session.status === 'paused') player.resume()
  else if (!isOpen(session) && !player.playingElsewhere.peek()) startTonight(model)
}

function moveEnd({ player, tonight }: AppModel, direction: 1 | -1, open: boolean): void {
  if (open) player.addMinutes(direction * SESSION_STEP)
  else tonight.set({ minutes: stepMinutes(tonight.recipe.peek().minutes, direction) })
}
