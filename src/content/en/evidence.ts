import type { StatementWords } from '../../core/tips/evidence.ts'
import type { SectionId, StatementId } from '../data/evidence.ts'

const titles: Readonly<Record<SectionId, string>> = {
  'ask-first': 'Pause and ask first',
  volume: 'How loud',
  'see-a-doctor': 'When to see a doctor',
  'about-food': 'Care with food',
  'what-it-is': 'What this is',
  binaural: 'Binaural beats and sleep',
  'other-sound': 'Other sounds and sleep',
  programme: 'The 21 nights',
  corrections: 'What is often said otherwise'
}

const statements: Readonly<Record<StatementId, StatementWords>> = {
  epilepsy: {
    about: 'Epilepsy or past seizures',
    text: 'If you have epilepsy or have had a seizure, ask your doctor first. Nothing on the screen flashes, or pulses with the sound.'
  },
  'heart-device': {
    about: 'Pacemaker or defibrillator',
    text: 'Keep headphones off your chest: their magnets should stay 3 cm or more from the device.'
  },
  ears: {
    about: 'Ringing or sensitive ears',
    text: 'Keep the sound softer than the ringing. Stop if ringing gets worse.'
  },
  pregnancy: {
    about: 'Pregnancy',
    text: 'Not studied; ask if unsure.'
  },
  children: {
    about: 'Under 18',
    text: 'This is for adults. No trials with children were found, and continuous noise is advised against for infants.'
  },
  driving: {
    about: 'Driving and machines',
    text: 'Never while driving. In a large test at home, reasoning was worse with beats than without.'
  },
  'feeling-unwell': {
    about: 'Headache, dizziness, unease, low mood',
    text: 'Stop. There is nothing to push through.'
  },
  'barely-audible': {
    text: 'Turn it down until you only just hear it. The app cannot measure your volume, and it never raises it.'
  },
  'arms-length': {
    text: 'You still hear it; somebody at arm’s length does not. Half of the phone’s volume or less.'
  },
  'bedroom-levels': {
    text: 'Guidelines for bedrooms name 30 dBA for steady sound, which is barely audible. Stay well under 50.'
  },
  hearing: {
    text: 'For hearing, 80 dBA for 40 hours a week is the limit for adults, 75 for sensitive ears. At bedtime levels you are far below it; sleep is what asks for quiet.'
  },
  earbuds: {
    text: 'Earbuds worn for hours can press and hold moisture. A soft headband or pillow speaker lies easier. Keep them clean, and no cable round the neck.'
  },
  'three-months': {
    text: 'Sleep is poor three or more nights a week for three months, and the days suffer. Ask about CBT-I, a talking therapy for sleep; guidelines put it first.'
  },
  snoring: {
    text: 'You snore loudly, or gasp or stop breathing in sleep, and are sleepy by day or wake unrefreshed.'
  },
  'sleepy-at-the-wheel': {
    text: 'You get sleepy at the wheel. Do not drive until you have talked with a doctor.'
  },
  'low-mood': {
    text: 'Your mood is low most days, or worry will not let go.'
  },
  crisis: {
    about: 'If you think of harming yourself',
    text: 'Call your local crisis line or emergency number now. There are people who answer at night.'
  },
  'legs-and-medicines': {
    text: 'Your legs crawl or must move at night, or your sleep changed with a new medicine or an illness.'
  },
  'insomnia-coach': {
    text: 'A free app with some evidence behind it: Insomnia Coach, by the US Department of Veterans Affairs, tried with 50 people.'
  },
  'go-slowly': {
    text: 'New fibre or fermented food can upset a touchy gut. Begin with little.'
  },
  'weak-immunity': {
    text: 'With weak immunity, ask before taking probiotics or unpasteurised ferments.'
  },
  'heavy-drinking': {
    text: 'If you drink heavily every day, do not stop suddenly without medical help.'
  },
  'gut-warning-signs': {
    text: 'Blood in the stool, weight loss or a lasting change of bowel habit needs a doctor.'
  },
  'winding-down': {
    text: 'Soft tones and noise for winding down. The beats are set in the delta range, 0.5 to 4 Hz, a range named after slow brain waves.'
  },
  'self-care': {
    text: 'It is a self-care aid, not a medical device. It does not replace advice from a doctor.'
  },
  'judge-for-yourself': {
    text: 'Some small studies found shorter time to fall asleep; larger and blinded ones found no difference. Try it and judge for yourself.'
  },
  'small-studies': {
    about: 'For',
    text: 'In 24 people, sound switched on and off by their own brain recording was linked to a longer deep stage. In 12 nappers and in 10 sleepers, deep stages or sleep itself came sooner than in silence. All three are small, and silence is easy to tell from sound.'
  },
  'larger-studies': {
    about: 'Against',
    text: 'On 221 people’s own phones, binaural, monaural and plain tones did not differ in the time it took to fall asleep. In a blinded trial with 43 poor sleepers, music with beats did no better than the music alone.'
  },
  'without-comparison': {
    about: 'Often named, and hard to judge',
    text: 'In 20 people, diaries and mood were better after evenings with delta beats, with nothing to compare them with. Fifteen athletes rated their sleep better after eight weeks; that lots were drawn is not said.'
  },
  'brain-recordings': {
    about: 'Undecided',
    text: 'Do brain rhythms follow the beat? Of 14 studies that looked for such entrainment, five found it, eight did not and one was mixed. In a direct comparison the binaural beat moved the recordings less than a monaural one, and mood not at all.'
  },
  'by-day': {
    about: 'Awake',
    text: 'Pooled over 22 studies, beats had a middling effect on memory, attention, anxiety and pain; sleep was not among them. In 1,000 people tested at home, reasoning became worse. So never at work or at the wheel.'
  },
  'how-it-sounds': {
    text: 'Each ear gets its own tone, and the difference is heard as a faint beat, much weaker than that of a sound that really swells and fades. Near one beat a second it is more a slow drift in the head than a pulse.'
  },
  isochronic: {
    about: 'Isochronic',
    text: 'No controlled sleep trial was found. A sound that really swells and fades moves brain recordings more than a binaural beat does; what that means for sleep is unknown. Repeated bangs wake people more than single ones; so here it is always smooth, never a click.'
  },
  music: {
    about: 'Music',
    text: 'Music at bedtime has been tried in 13 trials with 1,007 adults, for 25 to 60 minutes a day. The lengths of the sessions here are taken from them.'
  },
  'sound-pooled': {
    about: 'Sounds of many kinds',
    text: 'Pooled over eight trials with 419 people who slept badly, sound at night was linked to better ratings of sleep; the share of the night slept was no larger. The sounds were very different ones.'
  },
  'steady-noise': {
    about: 'Steady noise',
    text: 'In 50 people, steady pink noise was linked to more of the sleep that a heart recording shows as stable.'
  },
  'timed-pulses': {
    about: 'Pulses timed by the brain',
    text: 'In 13 older adults, short pulses of pink noise were timed by their own brain recording. Slow waves grew while the pulses came; over the whole night they did not. A phone cannot time them so.'
  },
  'all-night': {
    about: 'All night',
    text: 'In 25 adults, pink noise all night at 50 dBA was linked to about 19 minutes less dream sleep. A review of 38 studies called the case for all-night noise very weak. So the sound here fades and ends, unless you choose otherwise.'
  },
  untested: {
    text: 'The order of the nights was put together from studied values and has not been tested as a whole. Twenty-one nights are too few to show a small effect, so nothing here will claim one.'
  },
  'the-way-down': {
    text: 'That the beat slows down on its way from alpha or theta to delta is a matter of composition. It was found in commercial guides and in the plan of one trial that has no result yet.'
  },
  'looked-up': {
    text: 'What popular articles say about gut and sleep was looked up in the papers they name. Several papers say something else, some could not be found, and what nothing supports was left out. The pages of the tips tell what is often said and what was found.'
  },
  'our-own': {
    text: 'The statements here were made mostly from abstracts and publishers’ pages, seldom from whole papers. Where one of them turns out to be wrong it is put right here and named in the list of changes.'
  }
}

/** Words of the page “Evidence and safety”: its sections and statements, by id. */
export const evidenceWords = { titles, statements }
