import type { HeadphoneVerdict, Place, Texture } from '../../core/checks/headphone-check.ts'
import type { Headphones } from '../../core/base/headphones.ts'

const places: Readonly<Record<Place, string>> = {
  left: 'In the left ear',
  both: 'In both ears, or the middle',
  right: 'In the right ear',
  speaker: 'From a loudspeaker',
  nothing: 'Not at all'
}

const textures: Readonly<Record<Texture, string>> = {
  smooth: 'Smooth, or drifting faintly',
  wobble: 'Swelling and sinking, clearly',
  unsure: 'Not sure'
}

const verdicts: Readonly<Record<HeadphoneVerdict, string>> = {
  stereo: 'Each ear hears its own side. Binaural sound arrives as it is meant.',
  swapped:
    'Each ear hears its own side, only the other way round. Binaural sound arrives all the same.',
  mono: 'Both ears hear the same. A setting such as “Mono audio” does that, and so does a call in progress.',
  speaker: 'You hear it from a loudspeaker, where both ears hear both tones.',
  'one side': 'Only one side arrives. One earbud alone does that.',
  mixed:
    'The sides arrive apart, but the two tones mix on the way: spatial sound does that. It can be switched off where the headphones are set.',
  silent:
    'Nothing arrived. Check that the headphones are connected, raise the volume a little, and try again.',
  unclear: 'The answers do not tell. Try again in a quiet moment, or leave it.'
}

/** What is said in the settings of the last check. */
const remembered: Readonly<Record<Headphones, string>> = {
  untried: 'Not checked yet.',
  unknown: 'Not known yet.',
  stereo: 'Each ear heard its own side.',
  mono: 'The sides did not arrive apart.',
  speaker: 'Heard from a loudspeaker.'
}

/** Words of the headphones check, and of what to do where binaural sound is lost. */
export const headphonesWords = {
  intro:
    'Binaural sound needs each ear to hear its own side. Three answers by ear tell whether yours do.',
  before:
    'Put your headphones on as you wear them at night, left on the left. The tones are soft, never louder than tonight’s sound.',
  start: 'Start the check',
  again: 'Check again',
  busy: 'A session is playing. Stop it first.',
  step: (step: number) => `${step} of 3`,
  questions: {
    left: 'Where do you hear the tone?',
    right: 'And where this one?',
    together: 'Now two tones at once. How do they sound?'
  },
  places,
  textures,
  hearAgain: 'Hear it again',
  result: 'The result',
  verdicts,
  remembered,
  /** Why binaural sound is lost, as far as the last check told. */
  lost: {
    mono: 'The last check heard no left and right, so a binaural beat is lost.',
    speaker: 'From a loudspeaker little is left of a binaural beat.'
  },
  unsure: 'Where it is not clear, a tone that needs no headphones is the safe choice.',
  asLoud: 'Just as loud, without headphones:',
  useOpen: { isochronic: 'Use isochronic', plain: 'Use plain' },
  needless: (mode: string) => `Tonight’s tone is ${mode}: it needs no headphones.`,
  link: 'Check the headphones',
  offer: 'Binaural sound needs both sides of your headphones.'
}

/** Words of care, before and during a first session and after a Stop. */
export const guidanceWords = {
  region: 'Before the first night',
  /** Above Start; a link follows. */
  introduction: 'Volume at half or lower. Ever had a seizure?',
  readFirst: 'Read this first',
  /** Beside softer and louder. */
  volume: 'Turn it down until you only just hear it.',
  unwell: 'Headache, dizziness or unease? There is nothing to push through.'
}
