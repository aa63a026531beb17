import type { FunctionComponent, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { MESSAGES } from '../../content/messages.ts'
import { tellAloud } from './tell-aloud.ts'

type State<P> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'loaded'; readonly screen: FunctionComponent<P> }

/**
 * A screen whose code comes when it is first shown. It is seen loading, loaded or failed; a failed one can be tried again.
 * @param load fetches the screen's component
 * @param tell hears why it failed
 */
export function lazyScreen<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  tell: (error: unknown) => void = tellAloud
): (props: P) => VNode {
  let loaded: FunctionComponent<P> | undefined

  return function LazyScreen(props: P) {
    const [state, setState] = useState<State<P>>(
      loaded ? { status: 'loaded', screen: loaded } : { status: 'loading' }
    )

    useEffect(() => {
      if (state.status !== 'loading') return undefined
      let wanted = true
      load().then(
        screen => {
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
    if (state.status === 'loading') return <p class="quiet column">{MESSAGES.notices.loading}</p>
    return (
      <div class="column" role="alert">
        <p>{MESSAGES.notices.loadFailed}</p>
        <button class="pill" type="button" onClick={() => setState({ status: 'loading' })}>
          {MESSAGES.notices.retry}
        </button>
      </div>
    )
  }
}
