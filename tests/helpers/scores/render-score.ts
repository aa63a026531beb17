import type { Beds } from '../../../src/audio/beds.ts'
import { loadBeds } from '../../../src/audio/beds.ts'
import type { Graph, GraphPlan } from '../../../src/audio/graph.ts'
import { createGraph } from '../../../src/audio/graph.ts'
import type { Scores } from '../../../src/audio/scores.ts'
import { loadScores } from '../../../src/audio/scores.ts'
import type { Desk } from '../../../src/audio/tone.ts'
import { offlineDesk } from '../../../src/audio/tone.ts'
import type { OwnFeed } from '../../../src/core/render/own/own-feed.ts'
import { isOscillatorScore } from '../../../src/core/score/oscillator-score.ts'
import type { Score } from '../../../src/core/score/score.ts'
import type { Seconds } from '../../../src/core/base/units.ts'

/** Both ears of a rendering. */
export interface Rendering {
  readonly left: Float32Array
  readonly right: Float32Array
  readonly sampleRate: number
}

/** What is on hand while a rendering halts. */
export interface Moment {
  readonly graph: Graph
  readonly now: Seconds
  /** Builds another graph in the same context. */
  play(plan: Pick<GraphPlan, 'score' | 'position'> & Partial<GraphPlan>): Graph
}

export interface RenderOptions {
  readonly sampleRate?: number
  /** Where in the score the rendering starts; it is heard `start` seconds into the buffer. */
  readonly position?: Seconds
  readonly start?: Seconds
  readonly rise?: Seconds
  /** Length of the buffer. */
  readonly length: Seconds
  /** Halts the rendering at a time of the buffer (a multiple of 128 frames) and does something. */
  readonly at?: readonly { readonly time: Seconds; readonly act: (moment: Moment) => void }[]
  /** Beds other than those the context would have. */
  readonly beds?: (desk: Desk) => Beds
  /** What plays imported scores other than the context would. */
  readonly scores?: (desk: Desk) => Scores
  /** Where own sounds come from. */
  readonly ownFeed?: OwnFeed
}

/** Renders a score's Tone.js graph by a real OfflineAudioContext. */
export async function renderScore(score: Score, options: RenderOptions): Promise<Rendering> {
  const { sampleRate = 48_000, position = 0, start = 0, rise = 0, length } = options
  const native = new OfflineAudioContext(2, Math.round(length * sampleRate), sampleRate)
  const desk = offlineDesk(native)
  const beds = options.beds?.(desk) ?? (await loadBeds(desk))
  const scores =
    options.scores?.(desk) ??
    (isOscillatorScore(score) ? undefined : await loadScores(desk, options.ownFeed))
  const sources = { beds, ...(scores && { scores }) }
  const play: Moment['play'] = plan =>
    createGraph(desk, sources, { start, rise, ended: () => undefined, ...plan })
  const graph = play({ score, position })
  const halts = (options.at ?? []).map(async ({ time, act }) => {
    await native.suspend(time)
    act({ graph, now: native.currentTime, play })
    await workletsHaveRead(native)
    await native.resume()
  })
  const buffer = await native.startRendering()
  await Promise.all(halts)
  return { left: buffer.getChannelData(0), right: buffer.getChannelData(1), sampleRate }
}

/**
 * Resolves when the worklet's thread has done what was posted to it. A context that is rendered offline may be through
 * with half a minute before a message comes that a listener's would have had at once.
 */
async function workletsHaveRead(native: OfflineAudioContext): Promise<void> {
  await native.audioWorklet.addModule('data:text/javascript,')
}
