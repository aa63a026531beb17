import { acceptedTags, chooseLanguage } from '../core/base/language.ts'
import { parseRoute } from '../core/base/route.ts'
import { parseSettings } from '../core/base/settings.ts'
import { createSettingsCache } from './settings-cache.ts'

/** The page while it is being read. */
export interface EarlyPage extends Pick<
  Window,
  'document' | 'location' | 'localStorage' | 'addEventListener'
> {
  readonly navigator: Pick<Navigator, 'languages'>
}

/**
 * Shows the first screen as the build drew it, before any other script has come: in the listener's language and colour,
 * without what only the records know. Presses are kept until the app takes its place. Nothing is shown at the address of
 * another screen.
 */
export function showFirstScreen(page: EarlyPage): void {
  const { document, location } = page
  const root = document.getElementById('app')
  const route = parseRoute(location.hash)
  const [first, ...others] = document.querySelectorAll<HTMLTemplateElement>('template[lang]')
  if (!root) return
  // The name alone, in case nothing better is to be had.
  root.dataset['alone'] = ''
  const { missing } = document.documentElement.dataset
  if (!first || missing !== undefined || route.screen !== 'tonight' || route.sheet) return

  const stored = createSettingsCache(() => page.localStorage).read()
  const { language, introduction, programme, accent } = parseSettings(stored)
  const drawn = [first, ...others]
  const tags = drawn.map(({ lang }) => lang) as [string, ...string[]]
  const spoken = chooseLanguage(language, acceptedTags(page.navigator.languages), tags)
  const sounding = root.dataset['sounding'] ?? ''
  const { content, dir } = drawn.find(({ lang }) => lang === spoken) ?? first
  const frame = content.firstElementChild as HTMLElement
  Object.assign(document.documentElement, { lang: spoken, dir })
  document.documentElement.dataset['accent'] = accent
  if (introduction !== 'ahead') frame.querySelector('.introduction')?.remove()
  if (programme)
    frame.querySelector('.plan-choice')?.setAttribute('data-reserved', String(programme))
  // Of somebody who has been here before, or comes by a link, the sound and its length are not known yet.
  const returns = stored !== undefined
  if (returns || route.query || location.search) document.documentElement.dataset['pending'] = ''

  const before = [...root.childNodes]
  root.replaceChildren(frame)
  onceReplaced(root, [
    keepPresses(root, sounding),
    keepWords(root),
    () => {
      // Where what is stored cannot be read, the app's own defaults are better than nothing.
      setTimeout(revealSound, returns ? UNREAD : 0)
    }
  ])
  // Without the app behind it, it would be a picture of buttons.
  page.addEventListener(
    'error',
    ({ target }) => {
      if ((target as Partial<HTMLScriptElement>).integrity && frame.isConnected)
        root.replaceChildren(...before)
    },
    true
  )
}

/** In milliseconds. */
const UNREAD = 2000

/** Shows the sound and its length: they are the listener's by now. */
export function revealSound(): void {
  delete document.documentElement.dataset['pending']
}

function onceReplaced(root: Element, calls: readonly (() => void)[]): void {
  new MutationObserver((_changes, observer) => {
    observer.disconnect()
    for (const call of calls) call()
  }).observe(root, { childList: true })
}

/** The same words come once more with their code: until then these stay. @returns for when the app has come */
function keepWords(root: Element): () => void {
  const words = root.querySelector('.introduction > *')
  return () => {
    const room = root.querySelector('.introduction')
    if (words && room?.childElementCount === 0) room.append(words)
  }
}

/**
 * Presses what was pressed here again, once the app has drawn the same: a tap on Start is heard, however early.
 * @param sounding the scripts without which nothing sounds: with that tap they are fetched at once
 * @returns for when the app has come
 */
function keepPresses(root: HTMLElement, sounding: string): () => void {
  const buttons = [...root.querySelectorAll('button')]
  const pressed: number[] = []
  const listening = new AbortController()
  let held: number | undefined
  let started = false

  /** The place of the button among all. */
  function placeOf({ target }: Event): number | undefined {
    const button = target instanceof Element ? target.closest('button') : null
    return button ? buttons.indexOf(button) : undefined
  }

  function notePress(event: Event): void {
    held = undefined
    const place = placeOf(event)
    // Whoever taps Start again means the same.
    if (place === undefined || started) return
    pressed.push(place)
    const button = buttons[place]
    started = button?.classList.contains('disc') === true
    if (!button || !started) return
    button.dataset['pressed'] = ''
    for (const href of sounding.split(' ')) {
      const link = { rel: 'modulepreload', crossOrigin: '', href }
      document.head.append(Object.assign(document.createElement('link'), link))
    }
  }

  const options = { signal: listening.signal }
  root.addEventListener('click', notePress, options)
  root.addEventListener('pointerdown', event => void (held = placeOf(event)), options)
  root.addEventListener('pointercancel', () => void (held = undefined), options)
  return () => {
    listening.abort()
    const drawn = [...root.querySelectorAll('button')]
    for (const place of pressed) drawn[place]?.click()
    // A finger that was down meanwhile would be lifted from another button than it was set on, which is no click.
    const under = held === undefined ? undefined : drawn[held]
    if (under) addEventListener('pointerup', () => under.click(), { capture: true, once: true })
  }
}
