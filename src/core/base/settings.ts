import type { Headphones } from './headphones.ts'
import { HEADPHONES } from './headphones.ts'
import type { LanguageChoice } from './language.ts'
import { parseLanguageChoice } from './language.ts'

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
  /** True where a programme was under way at last: the first frame keeps room for its choice. Missing everywhere else. */
  readonly programme?: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  accent: 'amber',
  language: 'auto',
  player: 'auto',
  tips: true,
  screenOn: false,
  shortcuts: true,
  headphones: 'untried',
  introduction: 'ahead'
}

/** Reads settings of unknown origin: invalid fields take their defaults. */
export function parseSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {}
  const flag = (name: 'tips' | 'screenOn' | 'shortcuts'): boolean => {
    const value = given[name]
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name]
  }
  return {
    accent: ACCENTS.find(each => each === given['accent']) ?? DEFAULT_SETTINGS.accent,
    language: parseLanguageChoice(given['language']) ?? DEFAULT_SETTINGS.language,
    player: PLAYER_CHOICES.find(each => each === given['player']) ?? DEFAULT_SETTINGS.player,
    tips: flag('tips'),
    screenOn: flag('screenOn'),
    ...(given['dragLevel'] === false && { dragLevel: false }),
    shortcuts: flag('shortcuts'),
    headphones:
      HEADPHONES.find(each => each === given['headphones']) ?? DEFAULT_SETTINGS.headphones,
    introduction:
      INTRODUCTIONS.find(each => each === given['introduction']) ?? DEFAULT_SETTINGS.introduction,
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
