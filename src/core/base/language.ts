import type { Undo } from './listeners.ts'

export const LANGUAGES = ['en', 'de'] as const
/** A language the app speaks, as a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number]

/** The way a language is written. */
export type TextDirection = 'ltr' | 'rtl'

export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const
/** What the listener asks for; `auto` is what the browser asks for. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

/** Language, script and region: as much of a tag as every `Intl` takes. */
const ACCEPTED = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?\b/i

/**
 * The browser's language tags as `Intl` takes them: real ones say `en-US@posix` or `de_DE.UTF-8`, which it throws at.
 * @param given whatever the browser says
 */
export function acceptedTags(given: unknown): readonly string[] {
  return [given]
    .flat()
    .flatMap(tag =>
      typeof tag === 'string' ? (ACCEPTED.exec(tag.replaceAll('_', '-'))?.[0] ?? []) : []
    )
}

/**
 * The language to speak: the one chosen, else the first of the browser's that the app speaks, else English.
 * @param wanted the browser's languages as {@link acceptedTags} gives them, the most wanted first: `de-AT`, `en`
 */
export function chooseLanguage(choice: LanguageChoice, wanted: readonly string[]): Language {
  if (choice !== 'auto') return choice
  for (const tag of wanted) {
    const found = LANGUAGES.find(language => language === baseOf(tag))
    if (found) return found
  }
  return 'en'
}

/**
 * The locale for dates and clock times in that language: the reader's own where the browser names one, else that of a
 * country with 24 hours to the day.
 * @param wanted the browser's languages as {@link acceptedTags} gives them, the most wanted first
 */
export function chooseLocale(language: Language, wanted: readonly string[]): string {
  const own = wanted.find(tag => baseOf(tag) === language)
  return own ?? (language === 'en' ? 'en-GB' : language)
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

/** The languages that the browser asks pages for. */
export interface Languages {
  /** Unchecked: whoever asks parses. Tags, the most wanted first: `de-AT`, `en`; real browsers say `en-US@posix` too. */
  wanted(): unknown
  subscribe(listener: () => void): Undo
}
