export const LANGUAGES = ['en'] as const
/** A language the app speaks, as a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const
/** What the listener asks for; `auto` is what the browser asks for. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

/**
 * The language to speak: the one chosen, else the first of the browser's that the app speaks, else English.
 * @param wanted the browser's languages, the most wanted first: `de-AT`, `en`
 */
export function chooseLanguage(choice: LanguageChoice, wanted: readonly string[]): Language {
  if (choice !== 'auto') return choice
  for (const tag of wanted) {
    const found = LANGUAGES.find(language => language === tag.toLowerCase().split('-')[0])
    if (found) return found
  }
  return 'en'
}
