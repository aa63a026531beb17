import type { StatementWords } from '../../core/tips/evidence.ts'
import type { SearchTopic } from '../../core/tips/tip-search.ts'
import type { Grade, TipSection } from '../../core/tips/tip.ts'
import type { GuidePartId, GuideStatementId } from '../data/guide.ts'

const grades: Readonly<Record<Grade, string>> = {
  A: 'Grade A: tested in trials',
  B: 'Grade B: seen in people',
  C: 'Grade C: animals or theory',
  D: 'Grade D: not supported'
}

const meanings: Readonly<Record<Grade, string>> = {
  A: 'Randomised trials in people, or many studies taken together. It says how well the question was tested, not how large the effect is; some well-tested things turn out to do little.',
  B: 'People were observed, or a small trial was done. Two things went together; one need not cause the other.',
  C: 'Animals, cells, or the way the body is known to work. A reason to ask, not an answer.',
  D: 'Nothing found supports it, or studies contradict it. Such claims are not shown as tips; where one is common, the tip’s note says what was found instead.'
}

const sections: Readonly<Record<TipSection, string>> = {
  'how-to': 'How to listen',
  'meal-times': 'Meal times',
  'what-harms': 'What may harm',
  fibre: 'Fibre',
  'fermented-foods': 'Fermented foods',
  'body-clock': 'Body clock',
  'wider-picture': 'The wider picture',
  'second-brain': 'The gut’s own nerves',
  serotonin: 'Serotonin and melatonin',
  gaba: 'GABA',
  'short-chain-fatty-acids': 'What fibre becomes',
  dysbiosis: 'Bacteria and sleep',
  inflammation: 'Short nights'
}

/** Words around a tip. */
export const tipWords = {
  region: 'Tip',
  next: 'Next tip',
  previous: 'Previous tip',
  hold: 'Keep this tip',
  holdShort: 'Keep',
  /** Puts a tip aside, to be read in the morning. */
  save: 'Save this tip for the morning',
  saveShort: 'Save',
  sections,
  grades,
  /** What the grades mean, at more length. */
  meanings,
  meaning: 'What the grades mean',
  studied: 'Studied:',
  oftenSaid: 'What is often said',
  sources: 'Sources',
  source: (authors: string, year: number, journal: string) => `${authors} (${year}), ${journal}`,
  /** Of a tip or a page: with all its sources. */
  reviewed: (month: string) => `Last reviewed in ${month}.`,
  opensOutside: 'opens in a new tab',
  all: 'All tips',
  missing: 'There is no tip of that name.'
}

/** Words of the tips’ own pages. */
export const libraryWords = {
  search: 'Search the tips',
  searchHint: 'word, name or year',
  /** How many tips are listed, told aloud as one types. */
  count: (count: number) => (count === 1 ? '1 tip' : `${count} tips`),
  nothingFound:
    'No tip has these words. The tips are about gut and sleep, evenings, and listening.',
  nearest: 'No tip has all of these words. These come closest:',
  /** Why no tip is about what was looked for. */
  topics: {
    frequencies:
      'There’s no tip about 432 Hz or other special pitches: we know of no good evidence that one does more for sleep than another. Pick the one you like under Tune.',
    supplements:
      'There are no tips about magnesium, herbs or other supplements: they’re for a pharmacist or doctor, who know what else you take.',
    medicines: 'Neap gives no advice on medicines. Ask your doctor or pharmacist.',
    illness:
      'Neap has no tips for illnesses. If something keeps you from sleeping night after night, ask your doctor.',
    stimulants:
      'There’s no tip about caffeine or nicotine: the tips keep to gut and sleep. Your own journal can show what a day without them does.'
  } satisfies Record<SearchTopic, string>,
  savedOnly: 'Saved only',
  saved: 'Saved',
  nothingSaved: 'Nothing is saved yet. While a session plays, “Save” puts a tip aside.',
  oftenSaid: 'What popular articles get wrong',
  oftenSaidLead:
    'Popular articles about gut and sleep were compared with the papers behind them. This is what is often said, and what was found instead.'
}

/** Words of the one plain screen for a first time. */
export const plainWords = {
  adults: 'For adults',
  volume: 'How loud',
  notMedical: 'Not medical',
  askFirst: 'Pause and ask first',
  more: 'What is known about these sounds, and when to see a doctor',
  understood: 'Got it',
  tonight: 'To tonight'
}

const titles: Readonly<Record<GuidePartId, string>> = {
  'two-gears': 'Two gears, one nerve',
  'slow-breathing': 'What slow breathing does',
  'how-to-breathe': 'How to go about it',
  'the-hour-before': 'The hour before'
}

const statements: Readonly<Record<GuideStatementId, StatementWords>> = {
  gears: {
    text: 'Heart, breath and gut run by themselves, in two gears. One is for effort; the other, for rest and digestion, is at work when nothing is asked of you. Going to bed does not throw a switch between them. It takes a while, and a quiet hour gives it that while.'
  },
  vagus: {
    text: 'Much of the resting gear travels along the vagus, a nerve from the brain to heart, lungs and gut. Messages run both ways in it. In mice, a probiotic calmed only while this nerve was whole. What its traffic does to an ordinary human night is not known.'
  },
  tone: {
    text: '“Vagal tone” is often read from how much the heart quickens with each breath in and slows with each breath out. It is a useful trace, not the thing itself: it also changes with how you breathe and how you lie, and between people it tells little.'
  },
  heart: {
    about: 'The heart',
    text: 'Over 223 studies, slow breathing was linked to a larger swing of the heartbeat, the trace of the vagus: while it lasted, just after, and after weeks of practice. In another pooling of 31 studies the pulse fell a little. How stressed people felt moved too little to be sure.'
  },
  'sleep-for': {
    about: 'Sleep, for',
    text: 'Sixty-four young adults breathed slowly for 15 minutes each evening, or used social media. After 30 days the breathers rated their sleep better. Of 14 people who slept badly, those nights went better that began with 20 minutes of it. Both are small, and neither is hard to guess.'
  },
  'sleep-against': {
    about: 'Against',
    text: 'In 400 people, ten minutes a day at about 5.5 breaths a minute did no more for stress, mood and wellbeing than the same minutes at 12 breaths, over four weeks. Both groups felt better. The quiet minutes may matter more than the number.'
  },
  'longer-out': {
    about: 'In and out',
    text: 'In 64 athletes the swing was larger when breathing out took longer than breathing in; a pause between made no difference. In 59 people, 5 minutes did as much to it as 20.'
  },
  'lie-down': {
    text: 'Lie as you like to lie. Let the belly move, not the shoulders.'
  },
  'no-depth': {
    text: 'Slow is not deep. Take ordinary breaths and make them longer, through the nose if it is free.'
  },
  'let-it-go': {
    text: 'Follow the picture for as long as it is pleasant. Losing it is no mistake; that is how one falls asleep.'
  },
  'stop-breathing-slowly': {
    text: 'Light-headed, short of air, or uneasy? Breathe as you always do. With a disease of heart or lungs, ask your doctor first.'
  },
  dim: {
    text: 'Dim the lights and the screen an hour before bed; the brain sets its clock by light.'
  },
  'park-worries': {
    text: 'Write tomorrow’s errands down, and leave the paper in another room.'
  },
  'get-up': {
    text: 'Wide awake after what feels like a long while? Get up, sit somewhere dim, and come back when you are sleepy. No clock needed.'
  }
}

/** Words of the guide, and of the breathing picture. */
export const guideWords = {
  title: 'Winding down the nervous system',
  lead: 'What vagal tone and slow breathing are, how well they are known, and a picture to breathe with.',
  titles,
  statements,
  breathing: 'A picture to breathe with',
  breathingHow:
    'It grows while you breathe in and sinks while you breathe out, without a sound. Where your device asks for less motion it counts instead. It has nothing to do with the beat of the tone.',
  begin: 'Breathe with the picture',
  end: 'Stop',
  alsoInSession:
    'While a session plays, “Slow breathing” shows it in place of the tip. It stays in the dark, dim, and goes by itself.',
  /** What the picture is, for those who do not see it. */
  picture: (inward: string, out: string) => `In for ${inward}, out for ${out}`,
  phases: { in: 'In', out: 'Out' },
  /** The button beside the player’s cautions. */
  accompany: 'Slow breathing',
  fields: {
    perMinute: 'Breaths a minute',
    inhale: 'Share of breathing in',
    minutes: 'Goes by itself after'
  },
  less: (field: string) => `${field}: less`,
  more: (field: string) => `${field}: more`
}
