import type { RecipeChange, SuggestionKind } from '../../core/programme/adaptation.ts'
import { minutesText, secondsText, valueText } from './values.ts'

/** What the last mornings speak for. */
const says: Readonly<Record<SuggestionKind, (change: RecipeChange) => string>> = {
  unwell: () =>
    'You wrote of not feeling well. Better leave the sound for a while; the page on safety says what to look out for, and whom to ask.',
  'see-doctor': () =>
    'Three weeks with several poor nights each, and hard days after them: that is worth a doctor’s time. The page on safety says what is tried first.',
  'silent-week': () =>
    'On five of the last seven mornings you rated the night lower than before the programme. A week without sound would show how it is without; the page on safety says what is tried first.',
  softer: ({ level = 0 }) =>
    `On two of the last three mornings you wrote that the sound bothered you. It can be softer: ${valueText(level, 'dB')}. More noise over the tone, or no beat, is in Tune.`,
  plain: () =>
    'On two of the last three mornings you wrote that the sound bothered you. It can go without a beat: a plain tone.',
  'longer-fade': ({ fadeOut = 0 }) =>
    `On two of the last three mornings you wrote that its end woke you. It can fade more slowly, over ${secondsText(fadeOut)}.`,
  longer: ({ minutes = 0 }) =>
    `On the last three mornings you wrote that you lay awake for about as long as it played. It can play for ${minutesText(minutes)}.`,
  shorter: ({ minutes = 0 }) =>
    `On the last three mornings you wrote that you soon slept. It can play for ${minutesText(minutes)} only; your time in bed stays yours.`
}

/** What was done. */
const done: Readonly<Record<SuggestionKind, string>> = {
  unwell: '',
  'see-doctor': '',
  'silent-week': '',
  softer: 'The sound is softer now.',
  plain: 'The tone goes without a beat now.',
  'longer-fade': 'The fade is longer now.',
  longer: 'The sound plays longer now.',
  shorter: 'The sound plays shorter now.'
}

/** Words of the one thing that the last mornings may speak for. */
export const suggestionWords = {
  title: 'From your last mornings',
  says: (kind: SuggestionKind, change: RecipeChange) => says[kind](change),
  done: (kind: SuggestionKind) => done[kind],
  take: 'Do that',
  leave: 'Leave it as it is',
  seen: 'All right',
  pause: 'Pause the programme',
  undo: 'Take it back',
  guess: 'A rule of thumb, no finding.'
}
