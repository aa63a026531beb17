import type { Messages } from '../en/messages.ts'
import { checkInWords } from './check-in.ts'
import { checkWords } from './phone-check.ts'
import { comparisonWords } from './comparisons.ts'
import { dataWords, keyboardWords, settingsWords } from './settings.ts'
import { endingWords, playingWords } from './session.ts'
import { elsewhereWords, installWords, lockScreenWords, noticeWords } from './notices.ts'
import { evidenceWords } from './evidence.ts'
import { exportWords, favouriteWords } from './files.ts'
import { FIRST_MESSAGES } from './first.ts'
import { guideWords, libraryWords, plainWords, tipWords } from './tips.ts'
import { guidanceWords, headphonesWords } from './headphones.ts'
import { journalWords, nightWords } from './journal.ts'
import { openWords, ownSoundWords } from './open.ts'
import { programmeWords, suggestionWords } from './programme.ts'
import { recipeWords } from './recipe.ts'
import { presetNames, soundsWords } from './sounds.ts'
import { tipSearchWords } from './tips/search-words.ts'
import { tipTexts } from './tips/texts.ts'
import { curveWords, tuneWords } from './tune.ts'

/** Every visible word of the app: German. */
export const MESSAGES: Messages = {
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
  errors: {
    title: 'Etwas ist schiefgegangen',
    body: 'Falls der Ton lief, läuft er weiter. Meist hilft es, die Seite neu zu laden.',
    details: 'Details'
  },
  headphones: headphonesWords,
  guidance: guidanceWords,
  guide: guideWords,
  library: libraryWords,
  plain: plainWords,
  journal: journalWords,
  nights: nightWords,
  comparison: comparisonWords,
  settings: settingsWords,
  keyboard: keyboardWords,
  lockScreen: lockScreenWords,
  notices: noticeWords
}
