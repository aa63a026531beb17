import type { Undo } from '../../core/base/listeners.ts'
import { type ReadonlySignal, batch, computed, effect, signal } from '@preact/signals-core'
import type {
  CheckSound,
  HeadphoneVerdict,
  Place,
  Texture
} from '../../core/checks/headphone-check.ts'
import { checkScore, judgeHeadphones, rememberedAs } from '../../core/checks/headphone-check.ts'
import type { Ports } from '../../core/ports.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { Surroundings } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'

/** How long a sound waits for its answer: after that, nobody is listening. */
export const SOUND_WAITS: Seconds = 60

/** The state of the check: not begun, at the question about one of its sounds, or judged. */
export type HeadphonesStep = 'ready' | CheckSound | 'done'

export interface HeadphonesModel {
  readonly step: ReadonlySignal<HeadphonesStep>
  /** True while a sound of the check plays. */
  readonly sounding: ReadonlySignal<boolean>
  /** False while a session is open. */
  readonly canListen: ReadonlySignal<boolean>
  /** Set once the check is done. */
  readonly verdict: ReadonlySignal<HeadphoneVerdict | undefined>
  /** Begins with the left ear. Must be called from a tap, synchronously, like everything that starts a sound. */
  begin(): void
  hearAgain(): void
  /** Where the tone was heard, at `left` and `right`. */
  heardAt(place: Place): void
  /** How the two tones sounded, at `together`. */
  heardAs(texture: Texture): void
  dispose: Undo
}

/** The headphones check: three sounds, three answers by ear. It ends when another screen is opened or a session begins. */
export function createHeadphonesModel(
  ports: Pick<Ports, 'auditioner' | 'clock'>,
  player: PlayerModel,
  { route, settings, tonight }: Surroundings
): HeadphonesModel {
  const step = signal<HeadphonesStep>('ready')
  const sounding = signal(false)
  const verdict = signal<HeadphoneVerdict | undefined>(undefined)
  const canListen = computed(() => !player.open.value)
  const here = computed(() => route.value.screen === 'headphones' && canListen.value)
  let left: Place = 'nothing'
  let right: Place = 'nothing'
  let stopWaiting: Undo | undefined

  function hush(): void {
    stopWaiting?.()
    if (!sounding.peek()) return
    sounding.value = false
    ports.auditioner.silence()
  }

  function ask(sound: CheckSound): void {
    // Each sound is started afresh: a glide from one ear to the other would move the silent ear's tone off its zero.
    hush()
    batch(() => {
      step.value = sound
      sounding.value = true
    })
    ports.auditioner.hear(checkScore(sound, tonight.recipe.peek().level))
    stopWaiting = ports.clock.after(SOUND_WAITS, hush)
  }

  function finish(together: Texture): void {
    const found = judgeHeadphones({ left, right, together })
    hush()
    batch(() => {
      step.value = 'done'
      verdict.value = found
    })
    settings.set({ headphones: rememberedAs(found) })
  }

  const stopWatching = effect(() => {
    if (here.value) return
    hush()
    step.value = 'ready'
    verdict.value = undefined
  })

  return {
    step,
    sounding,
    canListen,
    verdict,
    begin() {
      if (here.peek()) ask('left')
    },
    hearAgain() {
      const sound = step.peek()
      if (sound !== 'ready' && sound !== 'done') ask(sound)
    },
    heardAt(place) {
      const sound = step.peek()
      if (sound === 'left') left = place
      else if (sound === 'right') right = place
      else return
      // From a loudspeaker the rest cannot be judged by ear.
      if (place === 'speaker') finish('unsure')
      else ask(sound === 'left' ? 'right' : 'together')
    },
    heardAs(texture) {
      if (step.peek() === 'together') finish(texture)
    },
    dispose() {
      stopWatching()
      hush()
    }
  }
}
