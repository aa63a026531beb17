import type { TipId } from '../../data/tips.ts'
import type { TipWords } from '../../../core/tips/tip.ts'

/** The gut’s own nerves, serotonin, melatonin and GABA. */
export const gutAndBrain = {
  'nerves-of-the-gut': {
    title: 'The gut’s own web of nerves',
    text: 'Your gut wall has its own web of nerve cells, about as many as your spinal cord. It can run much of digestion without asking the brain.',
    gradeOf: 'the count of nerve cells',
    studied: 'cells counted in mice, guinea pigs and people',
    note: 'The gut’s nerve cells are often put at 500 million, more than in the spinal cord. The first full count found the numbers comparable.'
  },
  'gut-and-brain-talk': {
    title: 'How gut and brain talk',
    text: 'Gut and brain talk both ways, through nerves, hormones and the immune system. How much that matters on an ordinary night is still being worked out.',
    studied: 'mice, and a review',
    note: 'It’s often said that sleep is among the first things to suffer when gut and brain fall out of step. We found no source for that.'
  },
  'small-study-big-headline': {
    title: 'A small study, a big headline',
    text: 'In one small study of 26 men, those with more varied gut bacteria also slept longer and more soundly. Other studies disagree, so take it as a clue.',
    studied: '26 men; larger studies disagree',
    note: 'A study of 26 men is often presented as proof that a varied gut helps people fall asleep sooner and sleep more deeply, with age, weight and diet ruled out. Its summary mentions none of this, and its wrist sensors can’t tell the stages of sleep apart. In 655 adults of African origin, aged 25 to 45, those who said they slept longer had less variety, and pooled studies found no difference.'
  },
  'serotonin-in-the-gut': {
    title: 'Serotonin from the gut',
    text: 'Most of the body’s serotonin, usually put at 90 to 95\u00a0%, is made in the gut. There it mainly helps digestion along.',
    studied: 'physiology, two reviews',
    note: 'The serotonin of the gut’s enterochromaffin cells is often presented as if it were the brain’s. It doesn’t cross into the brain: the two supplies are largely separate.'
  },
  'bacteria-and-serotonin': {
    title: 'Bacteria and serotonin',
    text: 'In mice, certain gut bacteria prompt the gut to make more serotonin. Whether this changes how people sleep isn’t known.',
    studied: 'in mice',
    note: 'One genus of bacteria is often said to drive the body’s serotonin, with 60\u00a0% less of it in its absence. The paper is about a whole group of spore-forming bacteria, in mice, and about serotonin in gut and blood, not in the brain. Its summary doesn’t give the 60\u00a0%.'
  },
  'light-and-melatonin': {
    title: 'Dim light and melatonin',
    text: 'Your brain makes its own melatonin at night, on a clock set by light. Tomorrow, try dim lights and no bright screen in the last hour, then a dark room.',
    studied: 'physiology, a review',
    note: 'It’s sometimes claimed that a poor gut starves the brain of melatonin. We found no study that shows this.'
  },
  'bacteria-and-gaba': {
    title: 'Bacteria that make GABA',
    text: 'In the lab, some gut bacteria make GABA, a calming messenger: Lactobacillus brevis and Bifidobacterium dentium, for instance. Whether it does anything for sleep isn’t known.',
    studied: 'bacteria in culture',
    note: 'GABA made by bacteria is often mixed up with a study of the vagus nerve. That was another paper, with another bacterium, in mice.'
  },
  'calmer-mice': {
    title: 'A probiotic that calmed mice',
    text: 'A probiotic calmed mice, but only while their vagus nerve was intact. The study was about mood in mice, not sleep in people.',
    studied: 'in mice',
    note: 'Calmer mice are often presented as proof that bacteria’s own GABA sends calm up the vagus nerve. The paper studied neither that GABA nor sleep.'
  }
} as const satisfies Partial<Record<TipId, TipWords>>
