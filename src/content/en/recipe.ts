import type { Adjustment, Range, Recipe, RecipeMode } from '../../core/recipe/recipe.ts'
import type { LinkProblem } from '../../core/recipe/recipe-link.ts'
import { anyOf, named } from './phrases.ts'
import { soundWords } from './sound.ts'
import { valueText } from './values.ts'

/** Names of a recipe's fields, as labels. */
const fields: Readonly<Record<Exclude<keyof Recipe, 'version'>, string>> = {
  mode: 'Tone',
  carrier: 'Carrier',
  from: 'Beat at the start',
  to: 'Beat at the end',
  ramp: 'Time to settle',
  bed: 'Background',
  bedLevel: 'Background above the tone',
  level: 'Level',
  minutes: 'Length',
  fadeIn: 'Fade-in',
  fadeOut: 'Fade-out',
  fade: 'Fade',
  after: 'After the session',
  afterMinutes: 'Background time',
  wake: 'Wake me gently at',
  wakeRise: 'Wake-up length',
  duty: 'Pulse length',
  depth: 'Pulse depth',
  layers: 'More backgrounds',
  stages: 'Stages',
  firstMinutes: 'First stage',
  breath: 'Breathing pace',
  breathFrom: 'Pace at the start',
  breathMinutes: 'Breathing time',
  breathDepth: 'Swell',
  inhale: 'Breathing in',
  tilt: 'Brightness',
  balance: 'Balance'
}

/** Units that are words after a number. */
const UNITS: Readonly<Record<string, string>> = {
  '/min': 'a minute',
  'dB/oct': 'dB an octave'
}

/** Words for a recipe's fields, and for what could not be used or had to give. */
export const recipeWords = {
  fields,
  modeHints: {
    binaural:
      'A different tone in each ear; you hear the beat between them. Needs stereo headphones.',
    monaural: 'Both tones in both ears; the beat is in the sound itself. Works without headphones.',
    isochronic: 'One tone that gently swells and fades. Works without headphones.',
    plain: 'One steady tone, no beat.',
    noise: 'No tone: the background gently swells at the beat. Works without headphones.'
  } satisfies Record<RecipeMode, string>,
  /**
   * "Carrier can’t be 9999: it must be 60 to 1000 Hz. It’s 250 Hz for now."
   * @param used what stands in for it, if anything does
   */
  linkProblem({ name, was, must }: LinkProblem, used: number | string): string {
    const label = named(fields, name)
    const said = was === '' ? 'empty' : was
    if (must.kind === 'clock time')
      return `${label} can’t be ${said}: it must be a time of day such as 07:00. It’s left out.`
    if (must.kind === 'layer')
      return `${label}: “${said}” isn’t a background such as rain or brown-6 (−30 to +6 dB, four at most). It’s left out.`
    if (must.kind === 'stage')
      return `${label}: “${said}” isn’t a stage such as 90to2.5in600,rain (eight at most). It’s left out.`
    if (must.kind === 'with a bed' && name === 'mode')
      return `${label} ${said} needs a background. It takes effect once you choose one.`
    if (must.kind === 'with a bed')
      return `${label} ${said} needs a background that plays on after the session. It takes effect once you choose one.`
    if (must.kind === 'name') return `“${name}” isn’t anything a link can set. It’s left out.`
    if (must.kind === 'choice') {
      const choices = anyOf(must.choices.map(choiceText))
      return `${label} can’t be ${was === '' ? said : `“${was}”`}: it must be ${choices}. It’s ${choiceText(used)} for now.`
    }
    const unit = must.unit === '' ? '' : ` ${UNITS[must.unit] ?? must.unit}`
    const range = `${plain(must.low)} to ${plain(must.high)}${unit}`
    return `${label} can’t be ${said}: it must be ${range}. It’s ${plain(used)}${unit} for now.`
  },

  /** "Fade-out was shortened to 5 min." */
  adjustment({ field, asked, used }: Adjustment, unit: Range['unit']): string {
    if (field === 'stages') return `Only ${used} of ${asked} stages fit into the session.`
    const length = unit === 's' || unit === 'min'
    const verb =
      used < asked ? (length ? 'shortened' : 'lowered') : length ? 'lengthened' : 'raised'
    return `${fields[field]} was ${verb} to ${valueText(used, unit)}.`
  }
}

/** A choice as a link writes it, in words: "white" is "white noise". */
function choiceText(choice: number | string): string {
  return named({ ...soundWords.modes, ...soundWords.beds }, String(choice)).toLowerCase()
}

function plain(value: number | string): string {
  return String(value).replace('-', '−')
}
