import type { FunctionComponent, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fetchWords, firstWords } from '../../state/base/words.ts'
import { reportFault } from './report-error.ts'

export interface LateOptions {
  /** Renders nothing while loading: for parts that nobody waits for. With `always`, also nothing when it failed. */
  readonly quiet?: boolean | 'always'
  /** Called with the error when it failed. */
  report?(error: unknown): void
}

type Status = 'loading' | 'failed' | 'loaded'

/** A component whose code loads later. */
export interface LatePart<P extends object> extends FunctionComponent<P> {
  /** Fetches the code ahead, so that it renders at once. Never rejects. */
  fetch(): Promise<void>
}

/**
 * A screen, or a part of one, whose code loads when it is first shown. It renders as loading, loaded or failed, with a
 * retry.
 * @param load fetches the component; every word of the app is fetched with it
 */
export function latePart<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  { quiet = false, report = reportFault }: LateOptions = {}
): LatePart<P> {
  let loaded: FunctionComponent<P> | undefined

  async function fetchScreen(): Promise<void> {
    const [screen] = await Promise.all([load(), fetchWords()])
    loaded = screen
  }

  function Screen(props: P): VNode {
    const [status, become] = useState<Status>(loaded ? 'loaded' : 'loading')

    useEffect(() => {
      if (status !== 'loading') return undefined
      let wanted = true
      fetchScreen().then(
        () => {
          if (wanted) become('loaded')
        },
        (error: unknown) => {
          // Offline before it was ever fetched, or a fault of ours: the listener can retry either way, and the error is
          // reported.
          if (wanted) become('failed')
          report(error)
        }
      )
      return () => {
        wanted = false
      }
    }, [status])

    const Loaded = loaded
    if (Loaded) return <Loaded {...props} />
    if (status === 'failed' && quiet !== 'always') return <Failed retry={() => become('loading')} />
    return quiet ? <></> : <p class="quiet column">{firstWords().notices.loading}</p>
  }

  return Object.assign(Screen, {
    async fetch() {
      try {
        await fetchScreen()
      } catch (error) {
        // Without a network it is fetched when shown; any other error is a fault of ours.
        if (!(error instanceof TypeError)) report(error)
      }
    }
  })
}

function Failed({ retry }: { retry(): void }) {
  return (
    <div class="column" role="alert">
      <p>{firstWords().notices.loadFailed}</p>
      <button class="pill" type="button" onClick={retry}>
        {firstWords().notices.retry}
      </button>
    </div>
  )
}
