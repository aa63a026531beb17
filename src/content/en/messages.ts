import { FIRST_MESSAGES } from './first.ts'
import { checkInWords } from './check-in.ts'
import { checkWords } from './phone-check.ts'
import { comparisonWords } from './comparisons.ts'
import { dataWords, keyboardWords, settingsWords } from './settings.ts'
import {
  elsewhereWords,
  errorWords,
  installWords,
  lockScreenWords,
  noticeWords
} from './notices.ts'
import { evidenceWords } from './evidence.ts'
import { endingWords, playingWords } from './session.ts'
import { exportWords, favouriteWords } from './files.ts'
import { guideWords, libraryWords, plainWords, tipWords } from './tips.ts'
import { guidanceWords, headphonesWords } from './headphones.ts'
import { journalWords, nightWords } from './journal.ts'
import { openWords, ownSoundWords } from './open.ts'
import { presetNames } from './presets.ts'
import { programmeWords, suggestionWords } from './programme.ts'
import { recipeWords } from './recipe.ts'
import { soundsWords } from './sounds.ts'
import { tipSearchWords } from './tips/search-words.ts'
import { tipTexts } from './tips/texts.ts'
import { curveWords, tuneWords } from './tune.ts'

/** Every visible word of the app: English. What is data has its words here by id. */
export const MESSAGES = {
  ...FIRST_MESSAGES,
  tip: tipWords,
  tips: tipTexts,
  tipSearch: tipSearchWords,
  tune: tuneWords,
  curve: curveWords,
  recipe: { ...FIRST_MESSAGES.recipe, ...recipeWords },
  presets: presetNames,
  sounds: soundsWords,
  favourites: favouriteWords,
  elsewhere: elsewhereWords,
  install: installWords,
  programme: programmeWords,
  evidence: evidenceWords,
  ending: endingWords,
  playing: playingWords,
  export: exportWords,
  open: openWords,
  ownSounds: ownSoundWords,
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
