import { FIRST_MESSAGES } from './first-messages.ts'
import { checkInWords } from './messages/check-in-words.ts'
import { checkWords } from './messages/check-words.ts'
import { comparisonWords } from './messages/comparison-words.ts'
import { dataWords } from './messages/data-words.ts'
import { elsewhereWords } from './messages/elsewhere-words.ts'
import { errorWords } from './messages/error-words.ts'
import { evidenceWords } from './messages/evidence-words.ts'
import { endingWords } from './messages/ending-words.ts'
import { exportWords } from './messages/export-words.ts'
import { favouriteWords } from './messages/favourite-words.ts'
import { guideWords } from './messages/guide-words.ts'
import { guidanceWords, headphonesWords } from './messages/headphones-words.ts'
import { installWords } from './messages/install-words.ts'
import { journalWords } from './messages/journal-words.ts'
import { libraryWords, plainWords } from './messages/library-words.ts'
import { lockScreenWords } from './messages/lock-screen-words.ts'
import { nightWords } from './messages/night-words.ts'
import { noticeWords } from './messages/notices.ts'
import { openWords } from './messages/open-words.ts'
import { playingWords } from './messages/playing-words.ts'
import { presetWords } from './messages/preset-words.ts'
import { programmeWords } from './messages/programme-words.ts'
import { recipeWords } from './messages/recipe-words.ts'
import { keyboardWords, settingsWords } from './messages/settings-words.ts'
import { suggestionWords } from './messages/suggestion-words.ts'
import { tipWords } from './messages/tip-words.ts'

const tune = {
  title: 'Tune',
  tone: 'The tone',
  bed: 'Under it',
  night: 'The whole',
  /** Under a slider: what was asked for has no room. */
  noRoom: (asked: string) => `You chose ${asked}. It comes back when there’s room.`,
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

/** Every visible word of the app that is not a tip: English. What is data has its words here by id. */
export const MESSAGES = {
  ...FIRST_MESSAGES,
  tip: tipWords,
  tune,
  recipe: { ...FIRST_MESSAGES.recipe, ...recipeWords },
  presets: presetWords,
  favourites: favouriteWords,
  elsewhere: elsewhereWords,
  install: installWords,
  programme: programmeWords,
  evidence: evidenceWords,
  ending: endingWords,
  playing: playingWords,
  export: exportWords,
  open: openWords,
  check: checkWords,
  checkIn: checkInWords,
  data: dataWords,
  suggestion: suggestionWords,
  errors: errorWords,
  headphones: headphonesWords,
  guidance: guidanceWords,
  guide: guideWords,
  library: libraryWords,
  plain: plainWords,
  journal: journalWords,
  nights: nightWords,
  comparison: comparisonWords,
  lockScreen: lockScreenWords,
  settings: settingsWords,
  keyboard: keyboardWords,
  notices: { ...FIRST_MESSAGES.notices, ...noticeWords }
}

/** What another language has to bring. */
export type Messages = typeof MESSAGES
