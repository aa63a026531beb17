import type { Undo } from './listeners.ts'

/** The way a language is written. */
export type TextDirection = 'ltr' | 'rtl'

/** The language setting: a BCP 47 tag, or `auto` to follow the browser. */
export type LanguageChoice = string

/** Reads a setting of unknown origin. A language this version does not have is kept: another version may. */
export function parseLanguageChoice(stored: unknown): LanguageChoice | undefined {
  return typeof stored === 'string' && /^(?:auto|[a-z]{2,3})$/.test(stored) ? stored : undefined
}

/** Language, script and region: as much of a tag as every `Intl` takes. */
const ACCEPTED = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?\b/i

/**
 * The browser's language tags as `Intl` takes them: real ones say `en-US@posix` or `de_DE.UTF-8`, which it throws at.
 * @param given the browser's list, unchecked
 */
export function acceptedTags(given: unknown): readonly string[] {
  return [given]
    .flat()
    .flatMap(tag =>
      typeof tag === 'string' ? (ACCEPTED.exec(tag.replaceAll('_', '-'))?.[0] ?? []) : []
    )
}

/**
 * The language to speak: the one chosen, else the first of the browser's that the app speaks, else the first it speaks.
 * @param wanted the browser's languages as {@link acceptedTags} gives them, the most wanted first: `de-AT`, `en`
 */
export function chooseLanguage<Spoken extends string>(
  choice: LanguageChoice,
  wanted: readonly string[],
  spoken: readonly [Spoken, ...Spoken[]]
): Spoken {
  for (const tag of [choice, ...wanted]) {
    const found = spoken.find(language => language === baseOf(tag))
    if (found) return found
  }
  return spoken[0]
}

/**
 * The locale for dates and clock times in that language: the reader's own where the browser names one, else that of a
 * country with 24 hours to the day.
 * @param wanted the browser's languages as {@link acceptedTags} gives them, the most wanted first
 */
export function chooseLocale(language: string, wanted: readonly string[]): string {
  const own = wanted.find(tag => baseOf(tag) === language)
  return own ?? (language === 'en' ? 'en-GB' : language)
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

/** The languages that the browser asks pages for. */
export interface Languages {
  /** Unchecked: the caller parses. Tags, the most wanted first: `de-AT`, `en`; real browsers say `en-US@posix` too. */
  wanted(): unknown
  subscribe(listener: () => void): Undo
}
