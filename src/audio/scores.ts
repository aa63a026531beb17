import { constant } from '../core/score/early/constant-curve.ts'
import { SHORTEST_RAMP } from '../core/score/fades.ts'
import { createScoreRenderer } from '../core/render/score-renderer.ts'
import { encodeScore } from '../core/score/codec/score-code.ts'
import { type Score, LONGEST_SCORE } from '../core/score/score.ts'
import type { Frames, Seconds } from '../core/base/units.ts'
import { type ClockedSource, clockedSource } from './clocked-source.ts'
import type { OwnFeed } from '../core/render/own/own-feed.ts'
import {
  type PieceBrought,
  type PieceWanted,
  type ScoreOptions,
  SCORE_PROCESSOR
} from './worklet-messages.ts'
import workletUrl from './score.worklet.ts?worker&url'
import type { Desk } from './tone.ts'
import { loadWorklet, prefetchWorklet } from './worklet.ts'

/**
 * Makes the sound of a score's voices, all together and balanced, without its envelope and its level. `position` is in the score and
 * heard at `start`, a context time.
 */
export type Scores = (score: Score, position: Seconds, start: Seconds) => ClockedSource

/**
 * What plays imported scores in a context: its worklet, else (on an insecure origin, or when the module cannot be
 * fetched) buffers made ahead on the page.
 * @param feed the listener's own sounds, which need a secure origin as well
 */
export async function loadScores(desk: Desk, feed?: OwnFeed): Promise<Scores> {
  return (await loadWorklet(desk, workletUrl)) ? workletScores(desk, feed) : bufferedScores(desk)
}

/** Has all at hand that a score takes to start: the worklet's module, and the text that its voices go over as. */
export async function prefetchScores(score: Score, feed?: OwnFeed): Promise<void> {
  await Promise.all([prefetchWorklet(workletUrl), feed?.missing(score, 0)])
  encodeScore(voicesAlone(score))
}

function workletScores(desk: Desk, feed?: OwnFeed): Scores {
  return (score, position, start) => {
    const source = clockedSource<ScoreOptions>(
      desk,
      SCORE_PROCESSOR,
      {
        code: encodeScore(voicesAlone(score)),
        pieces: feed?.held(score, position) ?? []
      },
      position,
      start
    )
    if (feed) bringPieces(source, feed)
    return source
  }
}

/** Answers a processor that asks for pieces: with nothing where one cannot be read, so that it may ask again. */
function bringPieces({ port }: ClockedSource, feed: OwnFeed): void {
  port?.addEventListener('message', ({ data }: MessageEvent<PieceWanted>) => {
    const { bed, facts, index } = data.wanted
    void feed.fetch(bed, facts, index).then(piece => {
      const brought: PieceBrought = { piece }
      port.postMessage(brought)
    })
  })
  port?.start()
}

function voicesAlone({ voices, repeat, balance }: Score): Score {
  return {
    version: 1,
    duration: LONGEST_SCORE,
    voices,
    envelope: constant(1),
    level: constant(1),
    fadeOutAt: LONGEST_SCORE,
    fadeOut: SHORTEST_RAMP,
    holdDecibels: 0,
    ...(repeat !== undefined && { repeat }),
    ...(balance !== undefined && { balance })
  }
}

/** The first buffer is made within the tap; then each is as long as all before it, as far as this. */
const FIRST: Seconds = 0.5
const LONGEST: Seconds = 4
/** So many wait or sound: the page may be busy for as long as two take. */
const AHEAD = 3
/** Where the page came too late even so, the sound goes on so much later, at its own place. */
const CATCH_UP: Seconds = 0.05

/** Scores without a worklet: buffers that begin where the ones before end, each told for by the end of one. */
export function bufferedScores({ native }: Desk): Scores {
  return (score, position, start) => {
    const { sampleRate } = native
    const renderer = createScoreRenderer(voicesAlone(score), sampleRate)
    const output = native.createGain()
    const nodes = new Set<AudioBufferSourceNode>()
    const offset = Math.round(position * sampleRate) - Math.round(start * sampleRate)
    /** The context's frame at which the next buffer begins. */
    let at: Frames = Math.round(start * sampleRate)
    let length: Seconds = FIRST
    let end: Seconds = Number.POSITIVE_INFINITY

    function add(): void {
      if (at / sampleRate < native.currentTime)
        at = Math.ceil((native.currentTime + CATCH_UP) * sampleRate)
      const count = Math.round(length * sampleRate)
      const ears = [new Float64Array(count), new Float64Array(count)] as const
      renderer.render(at + offset, ...ears)
      const buffer = native.createBuffer(2, count, sampleRate)
      ears.forEach((ear, channel) => buffer.copyToChannel(Float32Array.from(ear), channel))
      const node = new AudioBufferSourceNode(native, { buffer })
      node.connect(output)
      node.addEventListener('ended', () => {
        nodes.delete(node)
        node.disconnect()
        fill()
      })
      node.start(at / sampleRate)
      if (end < Number.POSITIVE_INFINITY) node.stop(end)
      nodes.add(node)
      at += count
      length = Math.min(2 * length, LONGEST)
    }

    function fill(): void {
      while (nodes.size < AHEAD && at / sampleRate < end) add()
    }

    fill()
    return {
      output,
      stop(time) {
        end = time
        for (const node of nodes) node.stop(time)
        fill()
      },
      dispose() {
        end = 0
        for (const node of nodes) node.stop()
        output.disconnect()
      }
    }
  }
}
