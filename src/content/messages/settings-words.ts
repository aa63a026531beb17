import type { PlayerChoice } from '../../core/base/settings.ts'
import type { Accent } from '../../core/base/settings.ts'
import type { PerformerKind, StreamVerdict } from '../../core/stream/stream-verdict.ts'

/** Words of the settings. */
export const settingsWords = {
  title: 'Settings',
  accent: 'Colour',
  accents: { amber: 'Amber', red: 'Red' } satisfies Record<Accent, string>,
  language: 'Language',
  languageAuto: 'As the browser',
  player: 'Player',
  players: {
    auto: 'Automatic',
    live: 'Live',
    stream: 'Stream'
  } satisfies Record<PlayerChoice, string>,
  playerHint:
    'The stream plays the night as one file, as a podcast is played. Automatic takes it where it works, else live sound. The buttons of the lock screen belong to the stream; live sound may have some of them, or none.',
  playsNow: {
    live: 'Now live.',
    stream: 'Now the stream.'
  } satisfies Record<PerformerKind, string>,
  /** Whether the stream can be had, and if not, why. */
  stream: {
    untried: 'Whether the stream works here has not been found out yet.',
    works: 'The stream works here.',
    'no worker':
      'The stream is not available: it needs a service worker, which this browser withholds at this address.',
    'not in control':
      'The stream is not available yet: the app is still being kept for use without a network, or was reloaded by force.',
    'no answer': 'The stream is not available: its file was not answered for as it must be.',
    'not readable': 'The stream is not available: this browser could not read its file.',
    'did not start':
      'The stream did not start in time, so the sound came live. It is tried again when the app is opened anew, or when Stream is chosen.'
  } satisfies Record<StreamVerdict, string>,
  check: 'Check how this phone plays when locked',
  tips: 'Show tips while playing',
  screenOn: 'Keep the screen on while it plays',
  screenOnHint: 'Nearly black, with the time left. Uses battery.',
  screenOnAbsent: 'This browser cannot keep the screen on at this address.',
  shortcuts: 'Single-key shortcuts',
  evidence: 'Evidence and safety',
  keyboard: 'Keyboard',
  about: 'About',
  licences: 'Open-source licences',
  /** When the evidence was last gone through: "2026-11". */
  version: (version: string) => `Version ${version}`,
  privacy: 'No account, no counting of visits. Nothing you do here leaves this device.'
}

/** What the keys do. */
export const keyboardWords = {
  title: 'Keyboard',
  keys: [
    { keys: 'Space', does: 'Start, pause or resume' },
    { keys: '← →', does: 'Shorter or longer: 5 minutes before Start, 15 while playing' },
    { keys: '↑ ↓', does: 'Level up or down' },
    { keys: '?', does: 'Show this list' },
    { keys: 'Esc', does: 'Close this list' }
  ],
  off: 'Single-key shortcuts can be switched off in Settings.',
  close: 'Close'
}
