import type { PlayerChoice } from '../base/settings.ts'

/**
 * Whether the night can be streamed here, and if not, why.
 * - `untried`: not tested yet
 * - `works`
 * - `no worker`: this browser or address has no service worker
 * - `not in control`: there may be a worker, but it does not control this page (first visit, forced reload)
 * - `no answer`: the probe was not answered as a night must be
 * - `not readable`: the media element could not read the probe, or misread its length
 * - `did not start`: everything looked right, but no sound came
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

/** Which performer plays at Start. The stream, if chosen explicitly, is retried after a failed start. */
export function choosePerformer(choice: PlayerChoice, verdict: StreamSupport): PerformerKind {
  if (choice === 'live') return 'live'
  if (verdict === 'works') return 'stream'
  return choice === 'stream' && verdict === 'did not start' ? 'stream' : 'live'
}
