import type { Tip } from '../../../core/tips/tip.ts'
import {
  fei2021,
  karl2023,
  li2020,
  liu2019,
  mullington2000,
  ogawa2020,
  pollmaecher1993,
  santi2023,
  silva2020,
  szentirmai2019,
  thaiss2014,
  wang2021,
  zhou2022
} from '../sources/gut.ts'

export const whatBacteriaMakeOfFibre = {
  id: 'what-bacteria-make-of-fibre',
  section: 'short-chain-fatty-acids',
  text: 'Fibre feeds gut bacteria, which turn it into short-chain fatty acids. That is good gut upkeep, whatever it does for sleep.',
  grade: 'C',
  studied: 'physiology, a review',
  note: 'It is often said that short-chain fatty acids cross into the brain and steer sleep there. How they act is not fully worked out, and the chain from a calmer gut to calmer nights has not been shown from end to end.',
  sources: [silva2020, szentirmai2019],
  reviewed: '2026-11'
} satisfies Tip

export const butyrateInMice = {
  id: 'butyrate-in-mice',
  section: 'short-chain-fatty-acids',
  text: 'Butyrate raised the amount of non-dreaming sleep in mice and rats for a few hours. We know of no trial showing the same in people.',
  grade: 'C',
  studied: 'in mice and rats',
  note: 'Butyrate is often presented with the wrong year, and as reaching the brain’s sleep genes. In the animals it acted only by way of the mouth or the liver’s own vein; injected elsewhere it did not. And more of such sleep is not the same as better sleep.',
  sources: [szentirmai2019],
  reviewed: '2026-11'
} satisfies Tip

export const poorSleepAndBacteria = {
  id: 'poor-sleep-and-bacteria',
  section: 'dysbiosis',
  text: 'Small studies find a somewhat different mix of gut bacteria in people with insomnia. Which comes first is unknown.',
  grade: 'B',
  studied: 'small groups of patients; results conflict',
  note: 'Fewer kinds of gut bacteria in people who sleep badly are often presented as a steady finding. Some studies found fewer, others no fewer, and pooled they show no difference.',
  sources: [li2020, liu2019, zhou2022, santi2023],
  reviewed: '2026-11'
} satisfies Tip

export const sleepyWhenIll = {
  id: 'sleepy-when-ill',
  section: 'dysbiosis',
  text: 'Sleepiness when you are ill is partly your immune system at work: a small trigger deepens sleep, a large one breaks it.',
  grade: 'B',
  studied: 'two small laboratory experiments in people',
  note: 'It is often said that bacterial toxins from the gut cut deep sleep and raise cortisol. At the lowest dose given to people deep sleep increased and cortisol did not rise; only the highest dose broke sleep.',
  sources: [mullington2000, pollmaecher1993],
  reviewed: '2026-11'
} satisfies Tip

export const oneBadNight = {
  id: 'one-bad-night',
  section: 'inflammation',
  text: 'A very short night may nudge gut bacteria, but in people the effects look small. One bad night is no disaster for your gut.',
  grade: 'B',
  studied: '19 men in one trial; results conflict',
  note: 'One night without sleep is often said to open the gut. Three nights of two hours’ sleep changed the bacteria somewhat and the gut’s tightness not at all. That lost sleep, a leaky gut and inflammation drive each other in a circle is an idea, not a finding.',
  sources: [karl2023, wang2021],
  reviewed: '2026-11'
} satisfies Tip

export const fewerBacteriaOtherHours = {
  id: 'fewer-bacteria-other-hours',
  section: 'inflammation',
  text: 'When mice lost most gut bacteria, the timing of their sleep changed. A reason for research, not for fearing antibiotics.',
  grade: 'C',
  studied: 'in mice',
  note: 'A paper on mice is often presented the wrong way round, as lost sleep changing the bacteria within two days. It was bacteria, lost to four weeks of antibiotics, changing sleep.',
  sources: [ogawa2020],
  reviewed: '2026-11'
} satisfies Tip

export const bacteriaKeepHours = {
  id: 'bacteria-keep-hours',
  section: 'body-clock',
  text: 'Gut bacteria keep daily rhythms, and meal times help set them. Regular meal hours are an easy way to give the day a shape.',
  grade: 'C',
  studied: 'in mice',
  note: 'Gut bacteria are sometimes said to keep a clock of their own. Their rhythm follows the animal’s, and feeding times lead it.',
  sources: [thaiss2014],
  reviewed: '2026-11'
} satisfies Tip

export const travelAndMeals = {
  id: 'travel-and-meals',
  section: 'body-clock',
  text: 'After a long flight, two travellers’ gut bacteria shifted, and settled again within two weeks. Taking up local meal times early is a sensible step.',
  grade: 'C',
  studied: 'mice and two travellers',
  note: 'That jet lag changes the gut is often presented as a study of people. The human part was two travellers; the link to weight is from mice.',
  sources: [thaiss2014],
  reviewed: '2026-11'
} satisfies Tip

export const noGutTest = {
  id: 'no-gut-test',
  section: 'dysbiosis',
  text: 'No gut test can tell you how you will sleep. Your own diary is the better guide.',
  grade: 'B',
  studied: 'pooled studies, and 655 adults',
  note: 'Variety of gut bacteria is sometimes called the best sign of good sleep. Pooled studies contradict it.',
  sources: [santi2023, fei2021],
  reviewed: '2026-11'
} satisfies Tip
