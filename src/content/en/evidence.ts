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
  corrections: 'What articles and adverts say'
}

const statements: Readonly<Record<StatementId, StatementWords>> = {
  epilepsy: {
    about: 'Epilepsy or past seizures',
    text: 'If you have epilepsy or have had a seizure, ask your doctor first. Nothing on the screen flashes, or pulses with the sound.'
  },
  'heart-device': {
    about: 'Pacemaker or defibrillator',
    text: 'Keep headphones, their case and your phone at least 15\u00a0cm (6\u00a0in) away from it. Don’t lay them on your chest.'
  },
  mind: {
    about: 'Psychosis, mania or dissociation',
    text: 'If you’ve had any of these, ask your doctor first. It’s a precaution: harm hasn’t been reported, and hasn’t been studied much either.'
  },
  ears: {
    about: 'Ringing in the ears',
    text: 'Keep the sound softer than the ringing. Stop if the ringing gets worse.'
  },
  'sensitive-ears': {
    about: 'Ears that hurt with everyday sound',
    text: 'With hyperacusis, ask your doctor or audiologist before you listen.'
  },
  pregnancy: {
    about: 'Pregnancy',
    text: 'Not studied. Ask if you’re unsure.'
  },
  children: {
    about: 'Under 18',
    text: 'Neap is for adults. We found no trials with children, and researchers advise against continuous noise for infants.'
  },
  driving: {
    about: 'Driving and machinery',
    text: 'Never while driving. In a large test at home, people who listened to beats did worse at reasoning.'
  },
  'feeling-unwell': {
    about: 'Headache, dizziness, unease, low mood',
    text: 'Stop. There’s nothing to push through.'
  },
  'barely-audible': {
    text: 'Turn it down until you can only just hear it. Neap can’t measure your volume, and never plays louder than you set.'
  },
  'arms-length': {
    text: 'You can hear it; someone an arm’s length away can’t. Half your phone’s volume or less.'
  },
  'smoke-alarm': {
    text: 'You must still be able to hear a smoke alarm or your child.'
  },
  'bedroom-levels': {
    text: 'Guidelines for bedrooms allow 30\u00a0dBA of steady sound, about as quiet as a whisper. Stay well under 50.'
  },
  hearing: {
    text: 'The safe limit for adults is 80\u00a0dBA for 40 hours a week, or 75 for sensitive ears. If you can only just hear the sound, you’re far below it: it’s sleep that asks for quiet.'
  },
  earbuds: {
    text: 'Earbuds worn for hours can press, and they trap moisture. A soft headband or pillow speaker is more comfortable. Keep them clean, and never sleep with a cable round your neck.'
  },
  'three-months': {
    text: 'You’ve slept badly three or more nights a week for three months, and your days suffer. Ask about CBT-I, a short course that retrains sleep, also available online. Guidelines recommend it first.',
    finding: 'guidelines recommend the course first'
  },
  snoring: {
    text: 'You snore loudly, or gasp or stop breathing in your sleep, and feel sleepy by day or wake unrefreshed.'
  },
  'sleepy-at-the-wheel': {
    text: 'You get sleepy at the wheel. Don’t drive until you’ve talked to a doctor.'
  },
  'legs-and-medicines': {
    text: 'Your legs crawl or have to move at night, or your sleep changed with a new medicine or an illness.'
  },
  'dreams-and-ears': {
    text: 'You act out your dreams or walk in your sleep. You hear ringing in one ear only, or in time with your pulse. Sudden hearing loss can’t wait: see a doctor today.'
  },
  'low-mood': {
    text: 'Your mood is low most days, or worry won’t let go.'
  },
  crisis: {
    about: 'If you think of harming yourself',
    text: 'Call a crisis line now: 988 in the US and Canada, 116 123 in the UK and Ireland, 0800 111 0 111 in Germany. In an emergency, call 112 in the EU or your local emergency number.'
  },
  'insomnia-coach': {
    about: 'A free app',
    text: 'Insomnia Coach, from the US Department of Veterans Affairs, was tested with 50 people. Whether courses on a phone alone beat a waiting list is unclear: summaries of the same pooled trials differ. Take it as a start, not a substitute.'
  },
  'go-slowly': {
    text: 'New fibre or fermented food can upset a touchy gut. Start small.'
  },
  'weak-immunity': {
    text: 'If your immune system is weakened, ask before you take probiotics or unpasteurised fermented food.'
  },
  'heavy-drinking': {
    text: 'If you drink heavily every day, don’t stop suddenly without medical help.'
  },
  'gut-warning-signs': {
    text: 'See a doctor about blood in your stool, weight loss or a lasting change in bowel habits.'
  },
  'winding-down': {
    text: 'Soft tones and noise for winding down. The beats are set in the delta range, 0.5 to 4\u00a0Hz, a range named after slow brain waves.'
  },
  'self-care': {
    text: 'Neap is a self-care aid, not a medical device. It doesn’t replace a doctor’s advice.'
  },
  'judge-for-yourself': {
    text: 'Some small studies found shorter time to fall asleep; larger and blinded ones found no clear difference. Try it and judge for yourself.'
  },
  'small-studies': {
    about: 'Small studies in favour',
    text: 'In a blinded study of 24 people, their brain recordings switched 3\u00a0Hz beats on in light sleep and off in deep sleep; deep sleep lasted longer. In 12 nappers, beats at 0.25\u00a0Hz brought deeper stages sooner than silence, and in 10 people, changing beats brought sleep sooner.'
  },
  'care-home': {
    about: 'In favour, against the same music',
    text: 'In a Taiwanese care home, 64 poor sleepers listened to old songs by day; they were assigned at random to have beats mixed in or not. With beats, ratings of sleep improved over 14 days; without, not consistently. They didn’t know which they heard.'
  },
  'two-trials-in-iran': {
    about: 'In favour, with no other sound to compare',
    text: 'In two trials with 24 people each, poor sleepers who listened to beats rated their sleep better than those who didn’t. One used a waiting list for comparison; the summary of the other doesn’t say.'
  },
  naps: {
    about: 'Naps',
    text: 'In a first study, and again with 44 nappers, many reached steady sleep sooner with beats. In 21 others, music with beats wasn’t clearly better than silence. Naps aren’t nights.',
    finding: 'small trials disagree'
  },
  'larger-studies': {
    about: 'Against',
    text: 'On the phones of 221 people, binaural, monaural and plain tones didn’t differ in the time it took to fall asleep. In a blinded trial with 43 poor sleepers, two weeks of music with 6\u00a0Hz beats showed no clear difference from the music alone.',
    finding: 'trials found no clear difference'
  },
  'without-comparison': {
    about: 'Often cited, and hard to judge',
    text: 'After delta beats at 60 to 75\u00a0dB, louder than here, 20 people slept better by their diaries and were in better moods, with no comparison group. Fifteen athletes rated their sleep better; random assignment isn’t reported. A vendor’s own study of 20 people found better scores, without a comparison.'
  },
  'brain-recordings': {
    about: 'Undecided',
    text: 'Do brain rhythms follow the beat? Of 14 studies that looked for this entrainment, five found it, eight didn’t and one was mixed. Compared directly, both kinds of beat showed in brain recordings, the binaural one more weakly than the monaural; only the binaural one linked different rhythms. Mood didn’t change.',
    finding: 'studies disagree'
  },
  'by-day': {
    about: 'Awake',
    text: 'Pooled over 22 studies, beats had a medium effect on memory, attention, anxiety and pain; sleep wasn’t among them. Of 1,000 people tested at home, those who listened to beats did worse at reasoning. So never at work or at the wheel.',
    finding: 'results differ'
  },
  'how-it-sounds': {
    about: 'What you hear',
    text: 'Each ear gets its own tone, and the difference is heard as a faint beat, much weaker than in a sound that really swells and fades. Near one beat a second it’s more a slow drift in your head than a pulse.'
  },
  'limits-of-hearing': {
    about: 'The limits of hearing',
    text: 'The beat is heard only with tones under about 1,000\u00a0Hz, most widely near 440, and up to some 26 to 30 beats a second. Brain responses were larger at 250\u00a0Hz than at 1,000. The default of 250\u00a0Hz is a compromise between hearing the beat well and a low, soft tone.'
  },
  isochronic: {
    about: 'Isochronic',
    text: 'We found no controlled sleep trial. In brain recordings, beats in the sound itself show more strongly than binaural ones; what that means for sleep is unknown. Repeated bangs wake people more easily than single ones, so here the sound is always smooth, never a click.'
  },
  music: {
    about: 'Music',
    text: 'The best evidence for any sound: in 13 trials with 1,007 poor sleepers, 25 to 60 minutes of music a day improved ratings of sleep, by 2.79 of 21 points. Our session lengths come from these trials.'
  },
  'sound-pooled': {
    about: 'Sounds of many kinds',
    text: 'Pooled over eight trials with 419 poor sleepers, sound at night was linked to better ratings of sleep. The share of the night they slept was no larger, and the sounds were very different.'
  },
  frequencies: {
    about: '432\u00a0Hz, 528\u00a0Hz and the like',
    text: 'No “healing frequency” has been shown to heal. For sleep we found two small studies of 432\u00a0Hz: a blinded pilot in patients with spinal cord injuries, with better scores, and one of 15 nappers with no clear difference. For 528\u00a0Hz and other “solfeggio” tones we found no controlled sleep trial.',
    finding: 'small studies disagree'
  },
  'steady-noise': {
    about: 'Steady noise',
    text: 'In 50 people, steady pink noise was linked to more of the sleep that looks stable in a heart recording.'
  },
  'timed-pulses': {
    about: 'Pulses timed by the brain',
    text: 'In 13 older adults, their brain recordings timed short pulses of pink noise. Slow waves grew while the pulses came, but not over the whole night. A phone can’t time them like that.'
  },
  'all-night': {
    about: 'All night',
    text: 'In 25 adults, pink noise all night at 50\u00a0dBA was linked to about 19 minutes less dream sleep. A review of 38 studies called the case for all-night noise very weak. So the sound here fades and ends, unless you choose otherwise.',
    finding: 'studies don’t support it'
  },
  untested: {
    text: 'The 21 nights are our own design and haven’t been tested as a whole. They’re too few to show a small effect, so we don’t claim one.'
  },
  'the-way-down': {
    text: 'Slowing the beat on its way from alpha or theta to delta is a matter of taste. We found it in commercial guides, and in the plan of one trial that has no results yet.'
  },
  'looked-up': {
    text: 'We looked up what popular articles say about gut and sleep in the papers they name. Several papers say something else, some couldn’t be found, and we left out what nothing supports. Each tip’s page shows what is often said and what we found.'
  },
  adverts: {
    text: 'Adverts count thousands of listeners whose sleep was “transformed”. We found no study behind such numbers. A trial that is under way is no evidence either, until it reports.'
  },
  'our-own': {
    text: 'We worked mostly from abstracts and publishers’ pages, seldom from whole papers. “No DOI found” means we looked and saw none. Found a mistake? We correct it here and list it among the changes.'
  }
}

/** Words of the page “Evidence and safety”: its sections and statements, by id. */
export const evidenceWords = { contents: 'Contents', titles, statements }
