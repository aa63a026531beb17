import type { Messages } from '../en/messages.ts'
import { minutesText, numberText, secondsText, valueText } from './values.ts'

/** Words of the screen where a sound is changed. */
export const tuneWords: Messages['tune'] = {
  tone: 'Der Ton',
  bed: 'Hintergrund und Lautstärke',
  night: 'Die Zeit',
  course: {
    noBeat: 'Ohne Schwebung',
    steady: beat => `Bleibt bei ${valueText(beat, 'Hz')}`,
    settles: (from, to, seconds) =>
      `Sinkt in ${secondsText(seconds)} von ${numberText(from)} auf ${valueText(to, 'Hz')}`,
    rises: (from, to, seconds) =>
      `Steigt in ${secondsText(seconds)} von ${numberText(from)} auf ${valueText(to, 'Hz')}`,
    moves: (low, high) => `Bewegt sich zwischen ${numberText(low)} und ${valueText(high, 'Hz')}`,
    fades: seconds => `wird in den letzten ${secondsText(seconds)} leiser`,
    fadesThroughout: 'wird die ganze Zeit leiser',
    endsAtOnce: 'endet ohne Ausblenden',
    playsOn: minutes => `danach ${minutesText(minutes)} nur Hintergrund`,
    wakes: 'danach nur Hintergrund, bis er dich weckt',
    whole: parts => `${parts.join(', ')}.`
  },
  noRoom: asked => `Gewählt: ${asked}. Gilt wieder, sobald Platz dafür ist.`,
  less: field => `${field}: weniger`,
  more: field => `${field}: mehr`,
  hear: 'Anhören',
  silence: 'Stopp',
  useNow: 'Jetzt anwenden',
  presets: 'Vorlagen und andere Klänge',
  reset: 'Auf Standard zurücksetzen',
  share: 'Link zu diesem Klang teilen',
  linkByHand: 'Link zu diesem Klang',
  shareHint: 'Der Link enthält nur den Klang, sonst nichts.'
}
