import { type Headphones, HEADPHONES } from './headphones.ts'
import { type LanguageChoice, parseLanguageChoice } from './language.ts'

export const ACCENTS = ['amber', 'red'] as const
/** The one colour on black. */
export type Accent = (typeof ACCENTS)[number]

/** The performer that a link or the settings request; `auto` prefers the stream where it works. */
export const PLAYER_CHOICES = ['auto', 'live', 'stream'] as const
export type PlayerChoice = (typeof PLAYER_CHOICES)[number]

/** Where a first-time listener is: before the first words of care, past them, past the first session. */
export const INTRODUCTIONS = ['ahead', 'read', 'over'] as const
export type Introduction = (typeof INTRODUCTIONS)[number]

/** Settings that do not depend on the sound; what a session sounds like is the recipe. */
export interface Settings {
  readonly accent: Accent
  readonly language: LanguageChoice
  readonly player: PlayerChoice
  /** Show tips while a session plays. */
  readonly tips: boolean
  /** Keep the screen on, nearly black, while a session plays. */
  readonly screenOn: boolean
  /** False where a drag on the dark screen does not move the level: missing everywhere else, as before there was one. */
  readonly dragLevel?: boolean
  /** Single-key shortcuts (WCAG 2.1.4 asks that they can be switched off). */
  readonly shortcuts: boolean
  readonly headphones: Headphones
  readonly introduction: Introduction
  /** After a session, keep a shorter, softer one ready for whoever wakes. */
  readonly again: boolean
  /** End sessions in a sound all but silent, so that a headset still reaches the page hours later. */
  readonly readyAllNight: boolean
  /** True where a programme was under way at last: the first frame keeps room for its choice. Missing everywhere else. */
  readonly programme?: boolean
}

/** The settings that are on or off. */
type Flag = {
  [Name in keyof Settings]-?: Settings[Name] extends boolean ? Name : never
}[keyof Settings]

export const DEFAULT_SETTINGS: Settings = {
  accent: 'amber',
  language: 'auto',
  player: 'auto',
  tips: true,
  screenOn: false,
  shortcuts: true,
  headphones: 'untried',
  introduction: 'ahead',
  again: true,
  readyAllNight: false
}

/** The values of each setting that is one of a few; all others are on or off. */
const CHOICES: {
  readonly [
    Name in Exclude<keyof Settings, Flag | 'language' | 'dragLevel' | 'programme'>
  ]: readonly Settings[Name][]
} = {
  accent: ACCENTS,
  player: PLAYER_CHOICES,
  headphones: HEADPHONES,
  introduction: INTRODUCTIONS
}
const SWITCH = [true, false]

/** Reads settings of unknown origin: invalid fields take their defaults. */
export function parseSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {}
  const values: Readonly<Record<string, readonly unknown[]>> = CHOICES
  const parsed = Object.entries(DEFAULT_SETTINGS).map(([name, otherwise]) => [
    name,
    (values[name] ?? SWITCH).find(each => each === given[name]) ?? otherwise
  ])
  return {
    ...(Object.fromEntries(parsed) as Settings),
    language: parseLanguageChoice(given['language']) ?? DEFAULT_SETTINGS.language,
    ...(given['dragLevel'] === false && { dragLevel: false }),
    ...(given['programme'] === true && { programme: true })
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** A copy of the settings that can be read before the first frame, which comes before any database has opened. */
export interface SettingsCache {
  /** Unchecked: the caller parses. Undefined where nothing was stored, or storing is impossible. */
  read(): unknown
  /** Where it cannot be stored, the next first frame shows the defaults until the store has answered. */
  keep(settings: Settings): void
}
