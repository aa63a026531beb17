import type { HeadphoneVerdict, Place, Texture } from '../../core/checks/headphone-check.ts'
import type { Headphones } from '../../core/base/headphones.ts'

const places: Readonly<Record<Place, string>> = {
  left: 'In the left ear',
  both: 'In both ears, or in the middle',
  right: 'In the right ear',
  speaker: 'From a loudspeaker',
  nothing: 'Not at all'
}

const textures: Readonly<Record<Texture, string>> = {
  smooth: 'Smooth, or drifting slightly',
  wobble: 'Clearly swelling and fading',
  unsure: 'Not sure'
}

const verdicts: Readonly<Record<HeadphoneVerdict, string>> = {
  stereo: 'Each ear hears its own side. Binaural sound works as it should.',
  swapped:
    'Left and right are swapped, but each ear hears its own side. Binaural sound still works.',
  mono: 'Both ears hear the same. A setting such as “Mono audio” does that, and so does a phone call.',
  speaker: 'You’re hearing a loudspeaker, so both ears get both tones.',
  'one side': 'Only one side comes through, as with a single earbud.',
  mixed:
    'The sides come through separately, but the two tones mix on the way. Spatial sound does that; you can turn it off in the headphones’ settings.',
  silent:
    'Nothing came through. Check that the headphones are connected, turn the volume up a little and try again.',
  unclear: 'The answers point neither way. Try again somewhere quiet, or leave it.'
}

/** What is said in the settings of the last check. */
const remembered: Readonly<Record<Headphones, string>> = {
  untried: 'Not checked yet.',
  unknown: 'Still unclear.',
  stereo: 'Each ear heard its own side.',
  mono: 'Left and right didn’t come through separately.',
  speaker: 'You heard a loudspeaker.'
}

/** Words of the headphones check, and of what to do where binaural sound is lost. */
export const headphonesWords = {
  intro:
    'Binaural sound needs each ear to hear its own side. Three quick questions show whether yours do.',
  before:
    'Put your headphones on as you wear them at night, left on the left. The tones are soft, never louder than tonight’s sound.',
  start: 'Start the check',
  again: 'Check again',
  busy: 'A session is playing. Stop it first.',
  step: (step: number) => `${step} of 3`,
  questions: {
    left: 'Where do you hear the tone?',
    right: 'And this one?',
    together: 'Now two tones at once. How do they sound?'
  },
  places,
  textures,
  hearAgain: 'Hear it again',
  result: 'Result',
  verdicts,
  remembered,
  /** Why binaural sound is lost, as far as the last check told. */
  lost: {
    mono: 'Left and right didn’t come through separately, so a binaural beat gets lost.',
    speaker: 'Through a loudspeaker, little is left of a binaural beat.'
  },
  unsure: 'If you’re not sure, choose a tone that needs no headphones.',
  asLoud: 'Just as loud, without headphones:',
  useOpen: { isochronic: 'Use isochronic', plain: 'Use plain' },
  needless: (mode: string) => `Tonight’s tone (${mode}) needs no headphones.`,
  link: 'Check your headphones',
  offer: 'Binaural sound needs both sides of your headphones.'
}

/** Words of care, before and during a first session and after a Stop. */
export const guidanceWords = {
  region: 'Before the first night',
  /** Above Start; a link follows. With headphones where tonight's tone needs them. */
  introduction: (headphones: boolean) =>
    `${headphones ? 'Headphones on, volume' : 'Volume'} at half or lower. Ever had a seizure?`,
  readFirst: 'Read this first',
  /** Beside softer and louder. */
  volume: 'Turn it down until you only just hear it.',
  unwell: 'Feeling unwell?',
  /** What the app is, in one line. */
  about: 'Soft tones and noise for winding down.',
  selfCare: 'A self-care aid, not a medical device.',
  driving: 'Never while driving.'
}
