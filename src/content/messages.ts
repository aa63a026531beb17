import { FIRST_MESSAGES } from './first-messages.ts'
import { checkWords } from './messages/check-words.ts'
import { exportWords } from './messages/export-words.ts'
import { journalWords } from './messages/journal-words.ts'
import { noticeWords } from './messages/notices.ts'
import { recipeWords } from './messages/recipe-words.ts'
import { keyboardWords, settingsWords } from './messages/settings-words.ts'
import { tipWords } from './messages/tip-words.ts'

const tune = {
  title: 'Tune',
  tone: 'The tone',
  bed: 'Under it',
  night: 'The whole',
  less: (field: string) => `${field}: less`,
  more: (field: string) => `${field}: more`,
  hear: 'Listen',
  silence: 'Hush',
  heardLater: 'A session is playing, so changes are not heard yet.',
  useNow: 'Use now',
  presets: 'Presets',
  reset: 'Back to the defaults',
  share: 'Share a link to this sound',
  linkByHand: 'Link to this sound',
  shareHint: 'The link holds the sound and nothing else.'
}

const programme = {
  title: 'Programme',
  night: (night: number) => `Night ${night}`,
  use: 'Prepare this night',
  free: 'Your own sound, or silence',
  missed: 'Missed a night? Go on where you were. Nothing is counted against you.',
  untested: 'The order of the nights has not been tested as a whole.'
}

/** Every visible word of the app that is not a tip, a preset, the programme or the evidence page: English. */
export const MESSAGES = {
  ...FIRST_MESSAGES,
  tip: tipWords,
  tune,
  recipe: { ...FIRST_MESSAGES.recipe, ...recipeWords },
  programme,
  export: exportWords,
  check: checkWords,
  journal: journalWords,
  settings: settingsWords,
  keyboard: keyboardWords,
  notices: { ...FIRST_MESSAGES.notices, ...noticeWords }
}

/** What another language has to bring. */
export type Messages = typeof MESSAGES
