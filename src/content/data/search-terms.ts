import type { SearchTopic } from '../../core/tips/tip-search.ts'

/** For what the tips say, the beginnings of the words that people type for it, folded, in both languages. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  bacteria: 'microb mikrob flora darmflora bakterie germs keime bugs dysbio',
  gut: 'darm bauch belly tummy stomach magen intestin verdau digest bowel leaky',
  fermented: 'kefir yogh yogurt jogh kombucha sauerkraut kimchi miso tempeh ferment pickle',
  probiotic: 'probiot lactobac bifido supplement',
  beans: 'prebiot praebiot bohne linse lentil legume pulses hulsenfr',
  oats: 'hafer porridge muesli musli vollkorn wholegrain bran kleie',
  onions: 'zwiebel garlic knoblauch inulin lauch',
  fibre: 'fiber ballaststoff roughage psyllium flohsamen vegetab gemuse',
  'fatty acids': 'scfa fettsaur',
  butyrate: 'butyrat',
  alcohol: 'alkohol wine wein beer bier whisky schnaps nightcap booze',
  antibiotic: 'antibiotik penicillin',
  sweetener: 'sussstoff sussungs aspartam sucralos sacchar stevia',
  emulsifier: 'emulgator processed fertigger additiv zusatzstoff',
  'blood-sugar': 'zucker sugar glucose glukose',
  meal: 'essen mahlzeit abendess abendbrot dinner supper snack eating',
  'eating window': 'fasten fasting intermittent intervallf',
  sleep: 'schlaf slumber asleep einschlaf durchschlaf',
  'deep sleep': 'tiefschlaf slow-wave',
  dream: 'traum rem',
  'sleep is poor': 'insomni schlaflos schlafstor sleepless',
  'cbt-i': 'cbt kvt therap verhaltens',
  light: 'licht screen bildschirm blaulicht lampe',
  clock: 'uhr circadian zirkadian rhythm',
  flight: 'jetlag jet-lag reise travel flug',
  brain: 'gehirn hirn',
  nerve: 'nerv',
  immune: 'krank illness fieber fever infekt entzund inflamm',
  breath: 'atem atmen atmung',
  headphones: 'kopfhor airpod',
  earbuds: 'ohrhor ohrstop in-ear earphone',
  volume: 'lautstark laut loud decibel dezibel',
  quiet: 'leise softly',
  noise: 'rausch',
  silence: 'stille',
  'ringing in the ears': 'tinnitus ohrgerausch',
  headache: 'kopfschmerz kopfweh migran',
  dizziness: 'schwindel vertigo',
  epilepsy: 'epilep seizure anfall',
  pacemaker: 'herzschritt defibrill',
  pregnant: 'schwanger pregnan',
  driving: 'autofahr fahren',
  stressed: 'stress',
  mice: 'maus mause mouse tiere',
  diary: 'tagebuch'
}

/** The beginnings of words for what people look for and no tip is about; a sentence of the catalogue says why. */
export const TOPICS: Readonly<Record<SearchTopic, string>> = {
  frequencies:
    '432 528 963 639 741 852 174 285 417 hz hertz frequen healing heals heilfreq heilend heilton heilung solfeg chakra schumann schwingung vibration kammerton',
  supplements:
    'magnes supplement nahrungserg vitamin zink zinc ashwagan valerian baldrian tryptophan glycin theanin cbd herb herbs herbal krauter tea teas tee tees hopfen lavend omega',
  medicines:
    'tablet pills pille medicine medicat medik schlafmittel zolpid zopiclon benzo antihistam',
  illness:
    'apnoe apnea snori snore schnarch depress angst anxi adhs adhd restless reizdarm ibs cancer krebs pain pains schmerz tinnitus panik panic burnout autis allerg',
  stimulants: 'coffee kaffee caffein koffein espresso cola nikotin nicotin smok rauchen'
}
