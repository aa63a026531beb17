import type { TipId } from '../../data/tips.ts'
import type { TipWords } from '../../../core/tips/tip.ts'

/** How to listen. */
export const howTo = {
  'as-quiet-as-you-can': {
    title: 'As quiet as you can hear it',
    text: 'Turn the sound down until you can only just hear it. Louder isn’t better, and a quiet sound is easier to drift away from.'
  },
  'arms-length': {
    title: 'The arm’s-length test',
    text: 'A quick volume check: you can hear it, but someone an arm’s length away can’t. Half your phone’s volume or less is usually plenty.'
  },
  'left-and-right': {
    title: 'Left on the left, right on the right',
    text: 'Binaural sound needs a tone in each ear. Put L on the left and R on the right, and turn off Mono audio in your phone’s settings. No stereo headphones? Choose isochronic or plain.'
  },
  'soft-headband': {
    title: 'A headband instead of earbuds',
    text: 'Earbuds worn for hours can press, and they trap moisture. A soft headband or a pillow speaker is more comfortable. With a single speaker, choose isochronic or plain.'
  },
  'never-while-driving': {
    title: 'Never while driving',
    text: 'Never listen while driving or near machinery. Neap is for winding down, somewhere it’s safe to fall asleep.'
  },
  'off-the-chest': {
    title: 'Pacemaker, defibrillator, epilepsy',
    text: 'With a pacemaker or defibrillator, keep headphones, their case and your phone at least 15\u00a0cm (6\u00a0in) away from it, and never lay them on your chest. With epilepsy or a past seizure, ask your doctor before you listen.'
  },
  'stop-if-it-bothers': {
    title: 'If it bothers you, stop',
    text: 'If the sound doesn’t suit you tonight, stop it. Silence is a good choice too.'
  },
  'when-to-stop': {
    title: 'When to stop listening',
    text: 'Headache, dizziness, unease, or more ringing in your ears? Stop listening. There’s nothing to push through. If it doesn’t go away, ask a doctor.'
  },
  'a-slow-drift': {
    title: 'What a slow beat sounds like',
    text: 'Listening for the beat? In binaural sound it’s faint, and at slow rates more a drift inside your head than a pulse. You don’t have to follow it.'
  },
  'try-it-plain': {
    title: 'Try it without the beat',
    text: 'Plain mode is the same sound without the beat. Trying each on different nights is the fairest way to find out what the beat does for you.'
  },
  'leave-the-clock': {
    title: 'Let it run by itself',
    text: 'The sound fades out on its own, so there’s nothing to keep an eye on. Put the phone down and let it play.'
  },
  'let-it-come': {
    title: 'You don’t have to fall asleep',
    text: 'You don’t have to fall asleep to this. Let the sound be there, let your thoughts wander, and don’t check whether it’s working.'
  },
  'heavy-hands': {
    title: 'Heavy hands, heavy shoulders',
    text: 'Let your jaw, your shoulders and your hands grow heavy, one after the other. There’s no right way to do it.'
  },
  'thoughts-pass': {
    title: 'Let thoughts pass',
    text: 'A thought comes up? Let it pass, and come back to the sound. You don’t have to empty your mind.'
  },
  'unhurried-breath': {
    title: 'Slow, easy breathing',
    text: 'If you like, let your breathing slow down: about six breaths a minute, a little longer out than in. It doesn’t have to be deep, and you don’t have to count.'
  }
} as const satisfies Partial<Record<TipId, TipWords>>
