import { type ServedRanges, isRangeServed, TRAFFIC_CHANNEL } from '../core/stream/served-ranges.ts'

/** What is needed of the window. */
export interface TrafficPage {
  /** Absent in old browsers: then it never emits. */
  readonly BroadcastChannel?: new (
    name: string
  ) => Pick<BroadcastChannel, 'addEventListener' | 'close'>
}

/** The worker's reports of its answers. The channel is open only while somebody subscribes, since it wakes the page. */
export function createServedRanges(page: TrafficPage = window): ServedRanges {
  return {
    listen(heard) {
      if (!page.BroadcastChannel) return () => undefined
      const channel = new page.BroadcastChannel(TRAFFIC_CHANNEL)
      channel.addEventListener('message', ({ data }) => {
        if (isRangeServed(data)) heard(data)
      })
      return () => channel.close()
    }
  }
}
