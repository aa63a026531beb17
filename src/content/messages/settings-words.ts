import type { PlayerChoice } from '../../core/recipe-link.ts'
import type { Accent } from '../../core/settings.ts'

/** Words of the settings. */
export const settingsWords = {
  title: 'Settings',
  accent: 'Colour',
  accents: { amber: 'Amber', red: 'Red' } satisfies Record<Accent, string>,
  player: 'Player',
  players: {
    auto: 'Automatic',
    live: 'Live',
    stream: 'Stream'
  } satisfies Record<PlayerChoice, string>,
  playerHint: 'Automatic takes what suits this browser best.',
  tips: 'Show tips while playing',
  shortcuts: 'Single-key shortcuts',
  evidence: 'Evidence and safety',
  keyboard: 'Keyboard',
  about: 'About',
  /** When the evidence was last gone through: "2026-11". */
  reviewed: (month: string) => `Last gone through in ${month}.`,
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
