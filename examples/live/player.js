// Plays scores, one passing into the next. Each is rendered a little ahead of what is heard.
import { renderScore } from 'neap'

const RATE = 48_000
/** Frames rendered at a time: a quarter of a second. */
const BLOCK = RATE / 4
/** Seconds rendered ahead: enough for a hidden page, whose timers run once a second. */
const AHEAD = 2
/** Seconds in which one sound passes into the next, and those before, in which the next one is rendered. */
const CROSSFADE = 0.1
const LEAD = 0.1

/** A player of its own; its first `play` must be called in a click. */
export function createPlayer() {
  let context
  let current
  /** The context's time at which the score's first frame plays. */
  let origin = 0

  /** Starts a score at a time of the context. Both are whole frames, so that the blocks join without a gap. */
  function start(score, from, at) {
    const blocks = renderScore(score, { sampleRate: RATE })
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.setValueAtTime(0, at)
    gain.gain.linearRampToValueAtTime(1, at + CROSSFADE)
    gain.connect(context.destination)
    const sources = new Set()
    let frame = Math.round(from * RATE)
    let time = Math.round(at * RATE)

    function fill() {
      while (time < (context.currentTime + AHEAD) * RATE && frame < blocks.frames) {
        const { left, right } = blocks.read(frame, Math.min(BLOCK, blocks.frames - frame))
        const buffer = new AudioBuffer({
          length: left.length,
          numberOfChannels: 2,
          sampleRate: RATE
        })
        buffer.copyToChannel(left, 0)
        buffer.copyToChannel(right, 1)
        const source = new AudioBufferSourceNode(context, { buffer })
        source.connect(gain)
        source.start(time / RATE)
        source.addEventListener('ended', () => sources.delete(source))
        sources.add(source)
        frame += left.length
        time += left.length
      }
    }

    fill()
    const timer = setInterval(fill, 250)
    return {
      /** Fades out from `then` on, or from when it is all there. Both sounds of a change share their noise: the sum stays. */
      fadeOut(then) {
        clearInterval(timer)
        fill()
        const begin = Math.max(then, at + CROSSFADE)
        const end = begin + CROSSFADE
        gain.gain.setValueAtTime(1, begin)
        gain.gain.linearRampToValueAtTime(0, end)
        for (const source of sources) source.stop(end)
      }
    }
  }

  return {
    isPlaying: () => current !== undefined,

    /** Plays a score: from its start, or from where the one before it is. */
    play(score) {
      context ??= new AudioContext({ sampleRate: RATE })
      void context.resume()
      const at = context.currentTime + LEAD
      const isOver = current === undefined || at - origin >= score.duration
      if (isOver) origin = at
      const next = start(score, at - origin, at)
      current?.fadeOut(at)
      current = next
    },

    stop() {
      current?.fadeOut(context.currentTime)
      current = undefined
    }
  }
}
