import type { TextDirection } from '../../core/base/language.ts'
import { playerWords, tonightWords } from './player.ts'
import { soundWords } from './sound.ts'

const navigation = {
  label: 'Screens',
  tonight: 'Tonight',
  programme: 'Programme',
  tips: 'Tips',
  journal: 'Journal',
  settings: 'Settings',
  sounds: 'Sounds',
  tune: 'Tune',
  favourites: 'Favourites',
  evidence: 'Evidence and safety',
  first: 'Before you listen',
  check: 'Phone check',
  headphones: 'Headphones',
  checkin: 'Check-in',
  open: 'Open a file',
  back: 'Back',
  skip: 'Skip to content'
}

/** Notices that the first screen needs at hand. */
export const firstNoticeWords = {
  noWebAudio: 'This browser can’t produce sound. Try a newer one.',
  loading: 'One moment',
  loadFailed: 'Part of the app didn’t load. Check your connection and try again.',
  retry: 'Try again'
}

/** The words of the first screen and the player: English. Everything else comes later, with `MESSAGES`. */
export const FIRST_MESSAGES = {
  name: 'Neap',
  /** The way the language is written. */
  direction: 'ltr' as TextDirection,
  navigation,
  tonight: tonightWords,
  player: playerWords,
  recipe: soundWords,
  notices: firstNoticeWords
}

/** What another language has to bring for the first screen. */
export type FirstMessages = typeof FIRST_MESSAGES
