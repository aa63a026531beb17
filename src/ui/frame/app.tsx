import type { Undo } from '../../core/base/listeners.ts'
import type { ComponentChildren } from 'preact'
import { options, render } from 'preact'
import { useCallback, useErrorBoundary, useRef, useState } from 'preact/hooks'
import { firstWords } from '../../state/base/words.ts'
import type { Route, Screen } from '../../core/base/route.ts'
import { isOpen } from '../../core/session/session.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import '../styles/layers.css'
import '../styles/reset.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/frame.css'
import '../styles/buttons.css'
import { afterPaint, callWaiting } from '../kit/after-paint.ts'
import { lateFrame, LateScreen } from '../late.ts'
import { Navigation } from './navigation.tsx'
import { Notices } from '../shared/notices.tsx'
import { ScreenHeader } from './screen-header.tsx'
import { SessionAnnouncer } from './session-status.tsx'
import { reportFault } from '../kit/report-error.ts'
import { useDocumentRoot } from './use-document-root.ts'
import { useHeadingFocus } from '../kit/use-heading-focus.ts'
import { Tonight } from '../tonight/tonight.tsx'

const Broken = lateFrame('Broken')
const PlayerBar = lateFrame('PlayerBar', { quiet: true })
const StopButton = lateFrame('StopButton', { quiet: true })
const Shortcuts = lateFrame('Shortcuts', { quiet: 'always' })
const SoundsSheet = lateFrame('SoundsSheet', { quiet: true })
const Darkness = lateFrame('Darkness', { quiet: 'always' })
const ShortcutsDialog = lateFrame('ShortcutsDialog', { quiet: true })

/** Screens whose main button stays in view: they show the notices in the scrolling part above it. */
const DOCKED = new Set<Screen>(['tonight', 'tune'])

/** The whole app on one page: a constant frame, and one screen in it. */
export function App({ model }: { readonly model: AppModel }) {
  const route = model.route.value
  const session = model.player.session.value
  const open = isOpen(session)
  const playing = open && route.screen === 'tonight'
  const { navigation, player } = firstWords()
  const title = playing ? player.states[session.status] : navigation[route.screen]
  const content = useRef<HTMLElement>(null)
  const place = placeOf(route, playing)
  const heading = useHeadingFocus(place, content)
  const [listingKeys, listKeys] = useState(false)
  const showShortcuts = useCallback(() => listKeys(true), [])
  useDocumentRoot(model)

  return (
    <div class="frame" data-playing={playing}>
      <button class="skip" type="button" onClick={() => content.current?.focus()}>
        {navigation.skip}
      </button>
      <ScreenHeader place={place} title={title} heading={heading}>
        {playing ? (
          <StopButton player={model.player} />
        ) : (
          route.screen !== 'settings' && <a href="#/settings">{navigation.settings}</a>
        )}
      </ScreenHeader>
      <main ref={content} tabIndex={-1}>
        {!DOCKED.has(route.screen) && (
          <div class="column">
            <Notices key={route.screen} model={model} still />
          </div>
        )}
        <Guarded key={route.screen}>
          {route.screen === 'tonight' ? (
            <Tonight model={model} />
          ) : (
            <LateScreen screen={route.screen} model={model} showShortcuts={showShortcuts} />
          )}
        </Guarded>
      </main>
      {open && !playing && <PlayerBar player={model.player} />}
      <Navigation screen={route.screen} />
      <SessionAnnouncer player={model.player} />
      <Shortcuts model={model} showShortcuts={showShortcuts} />
      {session.status !== 'idle' && <Darkness model={model} />}
      {'sheet' in route && <SoundsSheet model={model} />}
      {listingKeys && <ShortcutsDialog onClose={() => listKeys(false)} />}
    </div>
  )
}

/** A screen that breaks leaves the frame and the sound alone. The fault is still reported. */
function Guarded({ children }: { readonly children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary(reportFault)
  return <>{error === undefined ? children : <Broken error={error} reset={reset} />}</>
}

/**
 * Renders the app, replacing the placeholder of the page.
 * @returns unmounts it; disposing the model is left to the caller
 */
export function mountApp(root: Element, model: AppModel): Undo {
  // Changes by a tap are rendered after the tap itself has been painted, so that a press is always answered at once.
  options.debounceRendering = afterPaint
  // An event handler relies on what is rendered, so pending changes are rendered before the next event, and before the
  // browser changes a field for it, which rendering would undo.
  for (const type of ['pointerdown', 'keydown', 'beforeinput', 'submit'])
    window.addEventListener(type, callWaiting, true)
  root.replaceChildren()
  render(<App model={model} />, root)
  return () => render(null, root)
}

/** Identifies a place to which the focus must move. */
function placeOf(route: Route, playing: boolean): string {
  return playing ? 'player' : route.screen + ('page' in route ? route.page : '')
}
