import type { Language } from '../core/base/language.ts'

/** What each language calls itself: found by whoever reads nothing else on the page. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }
