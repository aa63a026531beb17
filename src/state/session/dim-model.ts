import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { batch, computed, effect, signal } from '@preact/signals-core'
import type { Ports } from '../../core/ports.ts'
import { isOpen } from '../../core/session/session.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { Surroundings } from './part-maker.ts'
import type { PlayerModel } from './player-model.ts'

/** How long after the last touch the player goes dark. */
export const DARK_AFTER: Seconds = 20
/** For every other screen: somebody may be reading, and a screenful takes a minute or two. */
export const DARK_AFTER_READING: Seconds = 120
/** How long before that it begins to darken. */
export const DIMMING: Seconds = 4

/** `dimming` is still visible and usable; in the `dark` a touch only wakes. */
export type Light = 'full' | 'dimming' | 'dark'

export interface DimModel {
  readonly light: ReadonlySignal<Light>
  /** Somebody touched the screen, pressed a key, moved the pointer or scrolled. */
  touched(): void
  dispose: Undo
}

/**
 * The light of the screen while a session is open, pauses and interruptions included. A dark screen stays dark when the
 * sound ends: lighting up would wake the sleeper.
 */
export function createDimModel(
  { clock, visibility, wakeLock }: Ports,
  { session }: PlayerModel,
  { route, settings }: Pick<Surroundings, 'route' | 'settings'>
): DimModel {
  const light = signal<Light>('full')
  const visible = signal(visibility.visible())
  const waits = signal(0)
  const open = computed(() => isOpen(session.value))
  const patience = computed(() =>
    route.value.screen === 'tonight' && !route.value.sheet ? DARK_AFTER : DARK_AFTER_READING
  )
  const staysOn = computed(
    () => settings.settings.value.screenOn && open.value && session.value.status !== 'paused'
  )
  let touchedAt = clock.now()

  function touched(): void {
    touchedAt = clock.now()
    if (light.peek() === 'full') return
    batch(() => {
      light.value = 'full'
      waits.value += 1
    })
  }

  /** Waits until the light may have to change, however many touches there are meanwhile. */
  function wait(dark: Seconds): Undo {
    const dims = dark - DIMMING
    let stop: Undo | undefined

    function refresh(): void {
      const now = clock.now()
      // A system clock that was set back must not keep the light on for hours.
      touchedAt = Math.min(touchedAt, now)
      const untouched = (now - touchedAt) / 1000
      light.value = untouched < dims ? 'full' : untouched < dark ? 'dimming' : 'dark'
      if (untouched < dark)
        stop = clock.after((untouched < dims ? dims : dark) - untouched, refresh)
    }

    refresh()
    return () => stop?.()
  }

  const dispose = undoAll([
    visibility.subscribe(seen => {
      // Somebody who unlocks the phone wants to see something.
      if (seen) touched()
      visible.value = seen
    }),
    effect(() => {
      void waits.value
      const dark = patience.value
      if (!visible.value || (!open.value && light.peek() !== 'dimming')) return undefined
      return wait(dark)
    }),
    // Back, and a link from elsewhere, count as touches too.
    effect(() => {
      void route.value
      touched()
    }),
    effect(() => (staysOn.value ? wakeLock.hold() : undefined))
  ])

  return {
    light,
    touched,
    dispose
  }
}
