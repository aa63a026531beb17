import type { Messages } from '../en/messages.ts'
import { minutesText, numberText, secondsText, spokenMinutes, valueText } from './values.ts'

/** Words of the editor of a night's stages. */
const stages: Messages['tune']['stages'] = {
  title: 'Abschnitte',
  count: count => (count === 1 ? 'Ein Abschnitt' : `${count} Abschnitte`),
  hint: 'Zieh einen Punkt oder nimm die Pfeiltasten. Tipp auf die Linie für einen neuen Abschnitt.',
  curve: 'Die Nacht als Kurve',
  keys: 'Links und rechts verschieben einen Punkt um eine Minute, hoch und runter ändern die Schwebung um eine Stufe. Entf löscht seinen Abschnitt.',
  settled: stage => `Abschnitt ${stage} eingependelt`,
  begins: stage => `Abschnitt ${stage} beginnt`,
  after: minutes => `nach ${minutesText(minutes)}`,
  together: parts => parts.join(', '),
  stage: stage => `Abschnitt ${stage}`,
  heading: (stage, background) => `${stage} · ${background}`,
  facts: parts => parts.join(' · '),
  way: (from, to) => `${numberText(from)} → ${valueText(to, 'Hz')}`,
  softer: decibels => `${valueText(decibels, 'dB')} leiser`,
  beyond: 'Beginnt nach dem Ende',
  asBefore: 'Wie davor',
  beat: 'Schwebung',
  level: 'Lautstärke hier',
  crossfade: 'Überblenden',
  add: 'Abschnitt hinzufügen',
  full: 'Mehr als acht Abschnitte gehen nicht.',
  noRoom: 'Dieser Abschnitt ist zu kurz zum Teilen.',
  remove: stage => `Abschnitt ${stage} entfernen`,
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  added: (stage, minutes) =>
    `Abschnitt ${stage} hinzugefügt. Er beginnt nach ${minutesText(minutes)}.`,
  removed: stage => `Abschnitt ${stage} entfernt.`,
  undone: night => `Rückgängig gemacht: ${night}.`,
  redone: night => `Wiederhergestellt: ${night}.`
}

/** Words of the screen where a sound is changed. */
export const tuneWords: Messages['tune'] = {
  stages,
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
  addBackground: 'Hintergrund hinzufügen',
  bedGroups: {
    noises: 'Rauschen',
    water: 'Wasser',
    outdoors: 'Draußen',
    indoors: 'Drinnen'
  },
  remove: 'Entfernen',
  removeNamed: background => `„${background}“ entfernen`,
  breathes: 'Mit dem Atem schwellen',
  breathesHint:
    'Der Hintergrund wird beim Einatmen lauter und beim Ausatmen leiser. Folge ihm, soweit es angenehm ist.',
  hear: 'Anhören',
  silence: 'Stopp',
  useNow: 'Jetzt anwenden',
  presets: 'Vorlagen und andere Klänge',
  reset: 'Auf Standard zurücksetzen',
  share: 'Link zu diesem Klang teilen',
  linkByHand: 'Link zu diesem Klang',
  shareHint: 'Der Link enthält nur den Klang, sonst nichts.'
}

/** Words on the curve, and what it shows for those who do not see it. */
export const curveWords: Messages['curve'] = {
  delta: 'Delta',
  noBeat: 'Keine Schwebung',
  plain: 'keine Schwebung',
  steady: beat => `gleichbleibend bei ${numberText(beat)} Hertz`,
  falling: (from, to, minutes) =>
    `von ${numberText(from)} auf ${numberText(to)} Hertz in ${spokenMinutes(minutes)}, dann gleichbleibend`,
  fading: from => `leiser ab Minute ${numberText(from)}`,
  fadingThroughout: 'durchgehend leiser',
  bedAlone: from => `ab Minute ${numberText(from)} nur noch der Hintergrund`,
  rising: (from, to) =>
    `ab Minute ${numberText(from)} lauter, um dich in Minute ${numberText(to)} zu wecken`,
  over: length => `zu Ende nach ${spokenMinutes(length)}`,
  whole: parts => `Die Kurve für heute: ${parts.join(', ')}`
}
