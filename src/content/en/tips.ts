import type { StatementWords } from '../../core/tips/evidence.ts'
import type { SearchTopic } from '../../core/tips/tip-search.ts'
import type { Grade, TipSection } from '../../core/tips/tip.ts'
import type { GuidePartId, GuideStatementId } from '../data/guide.ts'

const grades: Readonly<Record<Grade, string>> = {
  A: 'tested in trials',
  B: 'seen in people',
  C: 'animals or theory',
  D: 'not supported'
}

const meanings: Readonly<Record<Grade, string>> = {
  A: 'Randomised trials in people, or many studies pooled. The grade says how well something was tested, not how much it does: some well-tested things do very little.',
  B: 'People were observed, or took part in a small trial. Two things that occur together needn’t be cause and effect.',
  C: 'Animals, cells, or what’s known about how the body works. A reason to ask, not an answer.',
  D: 'We found nothing to support it, or studies contradict it. Such claims don’t become tips; where one is common, the tip’s page says what we found instead.'
}

const sections: Readonly<Record<TipSection, string>> = {
  'how-to': 'How to listen',
  'meal-times': 'Meal times',
  'what-harms': 'Food and drink to try without',
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
  pin: 'Pin this tip',
  pinShort: 'Pin',
  /** Puts a tip aside, to be read in the morning. */
  save: 'Save for morning',
  saveShort: 'Save',
  sections,
  grades,
  /** "Grade A: tested in trials", or what the studies found */
  graded: (grade: Grade, finding: string) => `Grade ${grade}: ${finding}`,
  /** "Grade A: tested in trials (for blood sugar, not sleep)" */
  gradeOf: (grade: string, what: string) => `${grade} (for ${what})`,
  /** What the grades mean, at more length. */
  meanings,
  meaning: 'What the grades mean',
  studied: 'Studied:',
  oftenSaid: 'What’s often said',
  sources: 'Sources',
  source: (authors: string, year: number, journal: string) => `${authors} (${year}), ${journal}`,
  /** After a source whose DOI was looked for. */
  noDoi: 'no DOI found',
  /** Of a tip or a page: with all its sources. */
  reviewed: (month: string) => `Last reviewed ${month}`,
  opensOutside: 'opens in a new tab',
  all: 'All tips',
  missing: 'There’s no tip at this address.'
}

/** Words of the tips’ own pages. */
export const libraryWords = {
  search: 'Search the tips',
  searchHint: 'word, name or year',
  /** How many tips are listed, told aloud as one types. */
  count: (count: number) => (count === 1 ? '1 tip' : `${count} tips`),
  showAll: 'Show all tips',
  /** Where a search among the saved tips finds nothing, and among all does. */
  notSaved: 'None of your saved tips matches.',
  searchAll: 'Search all tips',
  nothingFound: 'No tip matches. The tips are about gut and sleep, evenings and listening.',
  nearest: 'No tip has all of these words. These come close:',
  /** Why no tip is about what was looked for. */
  topics: {
    supplements:
      'There are no tips about magnesium, herbs or other supplements. Ask a pharmacist or doctor: they know what else you take.',
    medicines: 'Neap gives no advice on medicines. Ask your doctor or pharmacist.',
    illness:
      'Neap has no tips for illnesses. If something keeps you awake night after night, see your doctor.',
    stimulants:
      'There’s no tip about caffeine or nicotine: these are about gut and sleep. Your journal can show what a day without them does.'
  } satisfies Record<SearchTopic, string>,
  savedOnly: 'Saved only',
  saved: 'Saved',
  /** Above the tips saved in the night, after the morning’s check-in. */
  savedAtNight: 'Saved at night',
  /** On the morning’s button. */
  readSaved: (count: number) =>
    count === 1 ? 'Read the tip you saved' : `Read the ${count} tips you saved`,
  nothingSaved: 'Nothing saved yet. To keep a tip, tap “Save for morning” while a session plays.',
  oftenSaid: 'What popular articles get wrong',
  oftenSaidLead:
    'We compared popular articles about gut and sleep with the papers behind them. Here’s what is often said, and what we found instead.',
  /** How many are in a section. */
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  /** Above one tip for the day, in the morning and in the journal. */
  forToday: 'For today'
}

/** Words of the one plain screen for a first time. */
export const plainWords = {
  adults: 'For adults',
  volume: 'How loud',
  notMedical: 'Not medical',
  askFirst: 'Pause and ask first',
  more: 'What’s known about these sounds, and when to see a doctor',
  understood: 'Got it',
  tonight: 'Back to Tonight'
}

const titles: Readonly<Record<GuidePartId, string>> = {
  'two-gears': 'Two gears, one nerve',
  'slow-breathing': 'What slow breathing does',
  'how-to-breathe': 'How to do it',
  'the-hour-before': 'The hour before'
}

const statements: Readonly<Record<GuideStatementId, StatementWords>> = {
  gears: {
    text: 'Heart, breath and gut run by themselves, in two gears. One is for effort. The other, for rest and digestion, takes over when nothing is asked of you. Going to bed doesn’t flip a switch between them: it takes a while, and a quiet hour gives it that time.'
  },
  arousal: {
    text: 'Worry and a body on alert keep people awake, and in poor sleepers the alertness can be measured by day as well as by night. You may read that sounds repair this. We found no study that shows it.'
  },
  vagus: {
    text: 'Much of the resting gear runs along the vagus, a nerve from the brain to heart, lungs and gut. Messages travel both ways. In mice, a probiotic calmed only while this nerve was intact. What its traffic does on an ordinary night in people isn’t known.'
  },
  tone: {
    text: '“Vagal tone” is often read from how much the heart speeds up with each breath in and slows with each breath out. That’s a useful trace, not the thing itself: it also changes with how you breathe and lie, and says little when people are compared.'
  },
  heart: {
    about: 'The heart',
    text: 'Across 223 studies, slow breathing was linked to larger swings of the heartbeat, the trace of the vagus: during it, just after, and after weeks of practice. In 31 other pooled studies the pulse fell a little. How stressed people felt changed too little to be sure.'
  },
  'sleep-for': {
    about: 'Sleep, for',
    text: 'Every evening, 64 young adults breathed slowly for 15 minutes or used social media. After 30 days the breathers rated their sleep better. In 14 poor sleepers, nights went better after 20 minutes of it. Both studies are small, and it’s easy to guess what they’re about.'
  },
  'sleep-against': {
    about: 'Against',
    text: 'In 400 people, ten minutes a day at about 5.5 breaths a minute did no more for stress, mood and wellbeing over four weeks than the same time at 12 breaths. Both groups felt better. The quiet minutes may matter more than the number.',
    finding: 'a large trial found no difference'
  },
  'longer-out': {
    about: 'In and out',
    text: 'In 64 athletes the swing was larger when they breathed out for longer than in; a pause in between made no difference. In 59 people, 5 minutes did as much for it as 20.'
  },
  'lie-down': {
    text: 'Lie however you’re comfortable. Let your belly move, not your shoulders.'
  },
  'no-depth': {
    text: 'Slow isn’t deep. Take ordinary breaths and make them longer, through your nose if it’s clear.'
  },
  'let-it-go': {
    text: 'Follow the guide for as long as it’s pleasant. Losing track isn’t a mistake: that’s how people fall asleep.'
  },
  'stop-breathing-slowly': {
    text: 'Light-headed, short of breath or uneasy? Breathe as you normally do. With a heart or lung condition, ask your doctor first.'
  },
  dim: {
    text: 'Dim the lights and your screen an hour before bed. Your brain sets its clock by light.'
  },
  'park-worries': {
    text: 'Write down what tomorrow holds, the more exactly the better, and leave the list in another room. In a sleep lab, 57 young adults tried it: those who wrote a to-do list fell asleep sooner than those who listed what they had done.'
  },
  'get-up': {
    text: 'Wide awake for what feels like a long time? Get up, mind your step, sit somewhere dim, and go back when you’re sleepy. You don’t need a clock.'
  }
}

/** Words of the guide, and of the breathing guide in it. */
export const guideWords = {
  title: 'Winding down the nervous system',
  /** Where a list has one line for it. */
  leadShort: 'With a guide to breathe along with',
  lead: 'What vagal tone and slow breathing are, how good the evidence is, and a guide to breathe along with.',
  titles,
  statements,
  breathing: 'Breathing guide',
  breathingHow:
    'The ring grows as you breathe in and shrinks as you breathe out, silently. If your device is set to reduce motion, it counts instead. It has nothing to do with the beat of the tone.',
  begin: 'Start breathing guide',
  end: 'Stop',
  alsoInSession:
    'While a session plays, “Slow breathing” shows it in place of the tip. It stays on in the dark, dimmed, and closes by itself.',
  /** What the ring is, for those who do not see it. */
  picture: (inward: string, out: string) => `In for ${inward}, out for ${out}`,
  phases: { in: 'In', out: 'Out' },
  /** The button beside the player’s cautions. */
  accompany: 'Slow breathing',
  fields: {
    perMinute: 'Breaths a minute',
    inhale: 'Inhale share',
    minutes: 'Closes after'
  },
  less: (field: string) => `${field}: less`,
  more: (field: string) => `${field}: more`
}
