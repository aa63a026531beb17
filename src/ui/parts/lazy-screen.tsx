import type { FunctionComponent, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fetchWords, firstWords } from '../../state/words.ts'
import { tellAloud } from './tell-aloud.ts'

interface LazyOptions {
  /** Shows nothing while loading: for parts that nobody waits for. */
  readonly quiet?: boolean
  /** Hears why it failed. */
  tell?(error: unknown): void
}

type State<P> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'loaded'; readonly screen: FunctionComponent<P> }

/** A component whose code comes later. */
export interface LazyScreen<P extends object> extends FunctionComponent<P> {
  /** Fetches the code ahead, so that it is shown at once. Never rejects. */
  fetch(): Promise<void>
}

/**
 * A screen, or a part of one, whose code comes when it is first shown. It is seen loading, loaded or failed; a failed one
 * can be tried again.
 * @param load fetches the component; every word of the app comes along
 */
export function lazyScreen<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  { quiet = false, tell = tellAloud }: LazyOptions = {}
): LazyScreen<P> {
  let loaded: FunctionComponent<P> | undefined

  async function fetchScreen(): Promise<FunctionComponent<P>> {
    const [screen] = await Promise.all([load(), fetchWords()])
    loaded = screen
    return screen
  }

  function Screen(props: P): VNode {
    const [state, setState] = useState<State<P>>(
      loaded ? { status: 'loaded', screen: loaded } : { status: 'loading' }
    )

    useEffect(() => {
      if (state.status !== 'loading') return undefined
      let wanted = true
      fetchScreen().then(
        screen => {
          if (wanted) setState({ status: 'loaded', screen })
        },
        (error: unknown) => {
          // Offline before it was ever fetched, or a fault of ours: the listener can try again either way, and it is told aloud.
          if (wanted) setState({ status: 'failed' })
          tell(error)
        }
      )
      return () => {
        wanted = false
      }
    }, [state.status])

    if (state.status === 'loaded') return <state.screen {...props} />
    if (state.status === 'failed') return <Failed retry={() => setState({ status: 'loading' })} />
    return quiet ? <></> : <p class="quiet column">{firstWords().notices.loading}</p>
  }

  return Object.assign(Screen, {
    async fetch() {
      try {
        await fetchScreen()
      } catch (error) {
        // Without a network it is fetched again when it is shown; anything else is a fault of ours.
        if (!(error instanceof TypeError)) tell(error)
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
