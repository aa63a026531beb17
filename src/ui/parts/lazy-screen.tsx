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

/**
 * A screen, or a part of one, whose code comes when it is first shown. It is seen loading, loaded or failed; a failed one
 * can be tried again.
 * @param load fetches the component; every word of the app comes along
 */
export function lazyScreen<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  { quiet = false, tell = tellAloud }: LazyOptions = {}
): (props: P) => VNode {
  let loaded: FunctionComponent<P> | undefined

  return function LazyScreen(props: P) {
    const [state, setState] = useState<State<P>>(
      loaded ? { status: 'loaded', screen: loaded } : { status: 'loading' }
    )

    useEffect(() => {
      if (state.status !== 'loading') return undefined
      let wanted = true
      Promise.all([load(), fetchWords()]).then(
        ([screen]) => {
          loaded = screen
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
