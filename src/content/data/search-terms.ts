import type { SearchTopic } from '../../core/tips/tip-search.ts'

const synonyms = {
  bacteria: 'microb mikrob flora darmflora bakterie bacteria germs keime bugs dysbio',
  gut: 'darm gut bauch belly tummy stomach magen intestin verdau digest bowel leaky',
  fermented: 'ferment pickle tempeh eingelegt',
  yoghurt: 'yogh yogurt jogh',
  probiotics: 'probiot lactobac bifido',
  beans: 'prebiot praebiot bohne beans linse lentil legume pulses hulsenfr',
  oats: 'hafer oats porridge muesli musli vollkorn wholegrain bran kleie',
  onions: 'zwiebel onion garlic knoblauch inulin lauch',
  fibre: 'fibre fiber ballaststoff roughage psyllium flohsamen vegetab gemuse',
  fattyAcids: 'scfa fettsaur fatty',
  butyrate: 'butyrat',
  alcohol: 'alkohol alcohol wine wein beer bier whisky schnaps nightcap booze',
  antibiotics: 'antibiotik antibiotic penicillin',
  sweeteners: 'sussstoff sussungs sweeten aspartam sucralos sacchar stevia',
  emulsifier: 'emulgator emulsif processed fertigger additiv zusatzstoff',
  bloodSugar: 'zucker sugar blutzucker glucose glukose',
  meals: 'essen meal mahlzeit abendess abendbrot dinner supper snack eating',
  eatingWindow: 'fasten fasting intermittent intervallf essensfenster',
  sleep: 'schlaf sleep slumber asleep einschlaf durchschlaf',
  deepSleep: 'tiefschlaf slow-wave',
  dreamSleep: 'traum dream rem',
  sleptBadly: 'insomni schlaflos schlafstor sleepless',
  therapy: 'cbt kvt therap verhaltens',
  light: 'licht light screen bildschirm blaulicht lampe dark dunkel',
  sameTime: 'aufstehen wecker rising regular regelmass schedule',
  worry: 'sorge worry worries stress grubel anxious nervos to-do',
  clock: 'uhr clock circadian zirkadian rhythm',
  flight: 'jetlag jet-lag reise travel flug flight',
  brain: 'gehirn hirn brain',
  nerve: 'nerv',
  immune: 'krank illness fieber fever infekt entzund inflamm immun',
  breathing: 'atem atmen atmung breath',
  headphones: 'kopfhor headphone airpod',
  earbuds: 'ohrhor ohrstop earbud in-ear earphone',
  volume: 'lautstark volume laut loud decibel dezibel',
  quiet: 'leise quiet softly',
  noise: 'rausch noise',
  silence: 'stille silence',
  ringing: 'tinnitus ohrgerausch ringing',
  headache: 'kopfschmerz headache kopfweh migran',
  dizziness: 'schwindel dizz vertigo',
  epilepsy: 'epilep seizure anfall',
  pacemaker: 'herzschritt pacemaker defibrill',
  pregnant: 'schwanger pregnan',
  driving: 'autofahr fahren driving',
  mice: 'maus mause mouse mice tiere',
  diary: 'tagebuch diary',
  specialPitch:
    '432 528 963 639 741 852 174 285 417 hz hertz frequen healing heals heilfreq heilend heilton heilung solfeg chakra schumann schwingung vibration kammerton'
} as const

/** What the tips speak of and people call by many names; what the tips call it is in the catalogue. */
export type SearchConcept = keyof typeof synonyms

/** The beginnings of the words that people type for it, folded, whatever language they type in. */
export const SYNONYMS: Readonly<Record<SearchConcept, string>> = synonyms

/** The beginnings of words for what people look for and no tip is about; a sentence of the catalogue says why. */
export const TOPICS: Readonly<Record<SearchTopic, string>> = {
  supplements:
    'magnes supplement nahrungserg vitamin zink zinc ashwagan valerian baldrian tryptophan glycin theanin cbd herb herbs herbal krauter tea teas tee tees hopfen lavend omega',
  medicines:
    'tablet pills pille medicine medicat medik schlafmittel zolpid zopiclon benzo antihistam',
  illness:
    'apnoe apnea snori snore schnarch depress angst anxi adhs adhd restless reizdarm ibs cancer krebs pain pains schmerz panik panic burnout autis allerg',
  stimulants: 'coffee kaffee caffein koffein espresso cola nikotin nicotin smok rauchen'
}
