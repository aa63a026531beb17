import { batch, signal } from '@preact/signals-core'
import type { FirstMessages } from '../../content/en/first.ts'
import type { Messages } from '../../content/en/messages.ts'
import { type Language, LANGUAGES } from '../../content/languages.ts'

// The language is one for the whole page, as the document's own `lang` is.
const language = signal<Language>('en')
const locale = signal('en-GB')
const first = signal<FirstMessages>(LANGUAGES.en.first)
const all = signal<Messages | undefined>(undefined)
let wanted: Language = 'en'

/** The current language. A component that reads it, or words, rerenders on a change. */
export function spokenLanguage(): Language {
  return language.value
}

/** The locale of dates and clock times, in the current language. */
export function spokenLocale(): string {
  return locale.value
}

/** The words of the first screen and the player. */
export function firstWords(): FirstMessages {
  return first.value
}

/**
 * Every word, once {@link fetchWords} has resolved.
 * @throws Error before: callers must wait for it
 */
export function allWords(): Messages {
  if (!all.value) throw new Error('The words must be fetched before they are asked for.')
  return all.value
}

/** Fetches every word of the current language. Rejects without a network on a first visit. */
export async function fetchWords(): Promise<void> {
  while (!all.peek()) {
    const spoken = language.peek()
    const found = (await LANGUAGES[spoken].all()).MESSAGES
    // Another language may have been chosen meanwhile.
    if (spoken === language.peek()) all.value = found
  }
}

/**
 * Switches to another language once its words have loaded: at once where they are already there. Rejects as {@link
 * fetchWords} does; then the language stays.
 * @param nextLocale for dates and clock times
 */
export async function speak(next: Language, nextLocale: string): Promise<void> {
  wanted = next
  const found = LANGUAGES[next].first
  const opening = typeof found === 'function' ? (await found()).FIRST_MESSAGES : found
  // Read after the wait: they may have loaded meanwhile.
  const whole =
    next === language.peek() ? all.peek() : all.peek() && (await LANGUAGES[next].all()).MESSAGES
  if (wanted !== next) return
  batch(() => {
    language.value = next
    locale.value = nextLocale
    first.value = opening
    all.value = whole
  })
}
