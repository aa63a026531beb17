import { type FirstMessages, FIRST_MESSAGES } from './en/first.ts'
import type { Messages } from './en/messages.ts'

/** A language the app speaks: what it calls itself, and its words, at hand or to be fetched, which rejects offline. */
interface Spoken {
  readonly name: string
  readonly first: FirstMessages | (() => Promise<{ readonly FIRST_MESSAGES: FirstMessages }>)
  all(): Promise<{ readonly MESSAGES: Messages }>
}

/** Every language the app speaks, by its BCP 47 tag; where a browser asks for none of them, the first is spoken. */
export const LANGUAGES = {
  en: { name: 'English', first: FIRST_MESSAGES, all: () => import('./en/messages.ts') },
  de: {
    name: 'Deutsch',
    first: () => import('./de/first.ts'),
    all: () => import('./de/messages.ts')
  }
} satisfies Readonly<Record<string, Spoken>>

export type Language = keyof typeof LANGUAGES
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as [Language, ...Language[]]
