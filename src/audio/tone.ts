// All of Tone.js that Neap uses, by deep imports: the package's own entry would open an AudioContext on import.
export { TONE_SILENCED } from './silence-tone.ts'
import { Context } from 'tone/build/esm/core/context/Context.js'
import { DummyContext } from 'tone/build/esm/core/context/DummyContext.js'
import { setContext } from 'tone/build/esm/core/context/GlobalContext.js'
import { OfflineContext } from 'tone/build/esm/core/context/OfflineContext.js'
import type { Param } from 'tone/build/esm/core/context/Param.js'
import type { Seconds } from '../core/base/units.ts'

export { Gain } from 'tone/build/esm/core/context/Gain.js'
export { connect } from 'tone/build/esm/core/context/ToneAudioNode.js'
export { Merge } from 'tone/build/esm/component/channel/Merge.js'
export { ToneOscillatorNode } from 'tone/build/esm/source/oscillator/ToneOscillatorNode.js'

/**
 * The native parameter beneath one of Tone's. Tone keeps a timeline of all that is written to its own, which for a
 * curve of chords takes longer than everything else of a graph.
 */
export function nativeParameter({ input }: Pick<Param, 'input'>): AudioParam {
  if (!('setValueAtTime' in input)) throw new Error('A parameter with a gain of its own was given.')
  return input
}

/** A native context and Tone's view of the same. Clock and destination are asked of the native one. */
export interface Desk {
  readonly context: Context
  readonly native: BaseAudioContext
}

/** How often Tone looks for sources to let go, while the page is seen. */
const LOOK: Seconds = 1

/**
 * Tone's clock lets go of oscillators that have ended and does nothing else. Each tick wakes the page, so there is none
 * while nobody looks; what ended meanwhile is let go when the page is seen again, or with the context.
 */
function clockSource(visible: boolean): 'timeout' | 'offline' {
  // A worker would need a blob: script, which the content security policy forbids.
  return visible ? 'timeout' : 'offline'
}

/** Has Tone's clock go while the page is seen, and stand while it is not. */
export function setClock(context: Context, visible: boolean): void {
  context.clockSource = clockSource(visible)
}

/** Wraps a running context. */
export function liveDesk(native: AudioContext, visible: boolean): Desk {
  useNoDefault()
  const context = new Context({
    context: native,
    latencyHint: 'playback',
    clockSource: clockSource(visible),
    lookAhead: 0.1,
    updateInterval: LOOK
  })
  return { context, native }
}

/** Wraps a context that renders into a buffer. Start it by the native `startRendering`. */
export function offlineDesk(native: OfflineAudioContext): Desk {
  useNoDefault()
  return { context: new OfflineContext(native), native }
}

/**
 * Every Tone node asks for the default context, though it is given one; where there is none, Tone opens one with a
 * clock of its own. An inert one in its place keeps it from that.
 */
function useNoDefault(): void {
  setContext(new DummyContext())
}
