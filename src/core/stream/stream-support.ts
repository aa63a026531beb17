import type { PlayerChoice } from '../base/settings.ts'

/**
 * Whether the night can be streamed here, and if not, why.
 * - `untried`: not looked at yet
 * - `works`
 * - `no worker`: this browser or address has no service worker
 * - `not in control`: a worker there may be, but it does not answer for this page (first visit, forced reload)
 * - `no answer`: the probe was not answered as a night would have to be
 * - `not readable`: the media element could not read the probe, or took it for longer or shorter than it is
 * - `did not start`: everything looked right, and then no sound came of it
 */
export type StreamSupport =
  | 'untried'
  | 'works'
  | 'no worker'
  | 'not in control'
  | 'no answer'
  | 'not readable'
  | 'did not start'

export type PerformerKind = 'live' | 'stream'

/** Which performer plays at Start. Asked for by name, the stream gets another chance after a start that failed. */
export function choosePerformer(choice: PlayerChoice, verdict: StreamSupport): PerformerKind {
  if (choice === 'live') return 'live'
  if (verdict === 'works') return 'stream'
  return choice === 'stream' && verdict === 'did not start' ? 'stream' : 'live'
}
