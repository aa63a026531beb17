import type { Undo } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'

/**
 * Calls back once when the audio clock has come to a time: by a silent source that ends there, so by no timer that a
 * hidden page would be late with, and not while the context stands.
 */
export function atTime(native: BaseAudioContext, time: Seconds, call: () => void): Undo {
  const source = new ConstantSourceNode(native, { offset: 0 })
  // Only what leads to the destination is rendered.
  source.connect(native.destination)
  source.addEventListener('ended', finish)
  source.start()
  source.stop(time)

  function finish(): void {
    undo()
    call()
  }

  function undo(): void {
    source.removeEventListener('ended', finish)
    source.disconnect()
  }

  return undo
}
