import type { TipId } from '../../data/tips.ts'
import type { TipWords } from '../../../core/tips/tip.ts'

/** Gut bacteria: what they make, the hours they keep, and what bad nights do to them. */
export const microbes = {
  'what-bacteria-make-of-fibre': {
    title: 'What bacteria make of fibre',
    text: 'Gut bacteria turn fibre into short-chain fatty acids. That’s good for the gut, whatever it does for sleep.',
    studied: 'physiology, a review',
    note: 'It’s often said that short-chain fatty acids enter the brain and steer sleep from there. How they act isn’t fully understood, and nobody has shown the whole chain from a calmer gut to calmer nights.'
  },
  'butyrate-in-mice': {
    title: 'Butyrate and sleeping mice',
    text: 'Bacteria make butyrate from fibre. It gave mice and rats more dreamless sleep for a few hours. As far as we know, nobody has tested that in people.',
    studied: 'in mice and rats',
    note: 'The butyrate study is often dated 2020 and said to be about the brain’s sleep genes. It’s from 2019. Butyrate worked only when swallowed or given into the vein that leads to the liver; injected elsewhere it didn’t. And more of such sleep isn’t the same as better sleep.'
  },
  'poor-sleep-and-bacteria': {
    title: 'Gut bacteria and insomnia',
    text: 'Small studies find a somewhat different mix of gut bacteria in people with insomnia. Which comes first is unknown.',
    studied: 'small groups of patients; results conflict',
    note: 'Less varied gut bacteria in people who sleep badly are often presented as a consistent finding, with a 2020 paper in Sleep Medicine Reviews to show for it. The studies of patients are elsewhere. Some found less variety, others didn’t, and pooled they show no difference.'
  },
  'sleepy-when-ill': {
    title: 'Sleepiness when you’re ill',
    text: 'Feeling sleepy when you’re ill is partly your immune system at work: a small trigger deepens sleep, a large one breaks it.',
    studied: 'two small laboratory experiments in people',
    note: 'It’s often said that bacterial toxins from the gut cut deep sleep and raise cortisol. In people given the lowest dose, deep sleep increased and cortisol didn’t rise; only the highest dose disrupted sleep.'
  },
  'one-bad-night': {
    title: 'One short night and your gut',
    text: 'A short night is something your gut takes in its stride. There’s nothing to make up for.',
    studied: '19 men in one trial; results conflict',
    note: 'One night without sleep is often said to make the gut leaky. After three nights of two hours’ sleep, gut bacteria had changed somewhat and the gut’s tightness not at all. That lost sleep, a leaky gut and inflammation drive each other in a circle is an idea, not a finding.'
  },
  'fewer-bacteria-other-hours': {
    title: 'Mice with fewer bacteria',
    text: 'When mice lost most of their gut bacteria, they slept at other hours. That’s a reason for more research, not for fearing antibiotics.',
    studied: 'in mice',
    note: 'A paper from Tsukuba is often cited for lost sleep changing the gut’s bacteria within two days. No such paper was found. The nearest, from the same university, goes the other way: antibiotics for four weeks, then different sleeping hours.'
  },
  'bacteria-keep-hours': {
    title: 'Gut bacteria have a daily rhythm',
    text: 'Gut bacteria have a daily rhythm too. Regular meals help set it, and give your day a shape.',
    studied: 'in mice',
    note: 'Gut bacteria are sometimes said to keep a clock of their own. Their rhythm follows the animal’s, led by when it eats.'
  },
  'travel-and-meals': {
    title: 'Meals after a long flight',
    text: 'After a long flight, two travellers’ gut bacteria changed, and were back to normal within two weeks. Switching to local meal times early is a sensible step.',
    studied: 'mice and two travellers',
    note: 'Jet lag and the gut are often presented as a study of people. Its human part was two travellers; the link to weight comes from mice.'
  },
  'no-gut-test': {
    title: 'Gut tests can’t foretell sleep',
    text: 'So far no gut test can tell you how you’ll sleep. How you feel by day is the better guide.',
    studied: 'pooled studies, and 655 adults',
    note: 'Varied gut bacteria are sometimes called the single best sign of good sleep. Pooled studies contradict it.'
  },
  'same-time-every-morning': {
    title: 'Up at the same time every day',
    text: 'Get up at about the same time every day, weekends too if you can. People with regular hours tend to be in better health.',
    gradeOf: 'health in general',
    studied: '92,340 adults in 41 studies, observed only'
  }
} as const satisfies Partial<Record<TipId, TipWords>>
