import type { VoiceRenderer } from './voice-renderer.ts'
import type { BellVoice, Strike } from '../../score/score.ts'
import { lastAtOrBefore } from '../../base/binary-search.ts'
import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { CHUNK } from '../dsp/chunk-grid.ts'

/** Rise time of a stroke, which is also how fast it ends the one before. */
const TURN: Seconds = 0.02
/** After this many times its decay, a stroke has fallen by 104 dB. */
const LASTS = 12

/** A bell, both ears alike. Where the score repeats, a stroke rings on into the next round. */
export function createBellRenderer(
  { strikes, rms, decay }: BellVoice,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): VoiceRenderer {
  const inRound = strikes.filter(({ at }) => at < (repeat ?? Number.POSITIVE_INFINITY))
  const times = Float64Array.from(inRound, ({ at }) => at)
  const sound = new Float64Array(CHUNK)

  /** Strokes counted through all rounds; there is none before the first. */
  function lastBy(t: Seconds): number {
    const round = repeat === undefined ? 0 : Math.floor(t / repeat)
    return round * times.length + lastAtOrBefore(times, t - startOf(round))
  }

  function startOf(round: number): Seconds {
    return repeat === undefined ? 0 : round * repeat
  }

  function timeOf(number: number): Seconds {
    const round = Math.floor(number / times.length)
    if (repeat === undefined && round > 0) return Number.POSITIVE_INFINITY
    return startOf(round) + (times[number - round * times.length] as number)
  }

  /** The part of one stroke within the chunk. */
  function add(strike: Strike, at: Seconds, next: Seconds, first: Frames): void {
    const ends = Math.min(at + LASTS * decay, next + TURN)
    const from = Math.max(0, Math.ceil(at * sampleRate) - first)
    const to = Math.min(CHUNK, Math.ceil(ends * sampleRate) - first)
    if (from >= to) return
    const amplitude = strike.strength * rms * Math.SQRT2
    const omega = (2 * Math.PI * strike.frequency) / sampleRate
    const fall = Math.exp(-1 / (decay * sampleRate))
    const since = first + from - at * sampleRate
    // y = e^(−t/decay)·sin by its recurrence, from exact values at every chunk.
    const twice = 2 * fall * Math.cos(omega)
    const square = fall * fall
    let y = amplitude * fall ** since * Math.sin(omega * since)
    let after = amplitude * fall ** (since + 1) * Math.sin(omega * (since + 1))
    const turn = TURN * sampleRate
    const begin = at * sampleRate - first
    const end = next * sampleRate - first
    for (let index = from; index < to; index++) {
      const rise = index - begin < turn ? half((index - begin) / turn) : 1
      const gone = index > end ? half((index - end) / turn) : 0
      sound[index] = (sound[index] as number) + y * rise * (1 - gone)
      const later = twice * after - square * y
      y = after
      after = later
    }
  }

  return {
    add(first, left, right, leftGain, rightGain) {
      if (times.length === 0) return
      const start = first / sampleRate
      sound.fill(0)
      for (let number = lastBy((first + CHUNK) / sampleRate); number >= 0; number--) {
        const next = number + 1
        const strike = inRound[number % times.length]
        if (strike) add(strike, timeOf(number), timeOf(next), first)
        // Strokes end one another, so those before the latest that has fully risen are silent.
        if (timeOf(number) + TURN < start) break
      }
      for (let index = 0; index < CHUNK; index++) {
        left[index] = (left[index] as number) + leftGain * (sound[index] as number)
        right[index] = (right[index] as number) + rightGain * (sound[index] as number)
      }
    }
  }
}

/** Half of a raised cosine, from 0 to 1. */
function half(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2
}
