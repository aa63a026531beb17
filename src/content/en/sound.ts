import type { RecipeMode } from '../../core/recipe/recipe.ts'
import type { BedName } from '../../core/score/kinds.ts'
import { minutesText, secondsText, valueText } from './values.ts'

const modes: Readonly<Record<RecipeMode, string>> = {
  binaural: 'Binaural',
  monaural: 'Monaural',
  isochronic: 'Isochronic',
  plain: 'Plain',
  noise: 'Background beat'
}

const beds: Readonly<Record<BedName, string>> = {
  none: 'Tone only',
  white: 'White noise',
  pink: 'Pink noise',
  brown: 'Brown noise',
  rain: 'Rain',
  surf: 'Surf',
  wind: 'Wind',
  fan: 'Fan',
  brook: 'Brook',
  fire: 'Fire',
  thunder: 'Distant thunder',
  crickets: 'Crickets',
  birds: 'Birds',
  leaves: 'Leaves',
  train: 'Night train',
  heartbeat: 'Heartbeat',
  deep: 'Deep rumble',
  own: 'Own sound'
}

/** Words for what a recipe sounds like, and values with their units. */
export const soundWords = {
  modes,
  beds,
  value: valueText,
  minutes: minutesText,
  seconds: secondsText,
  /** On the curve: "8 Hz", "3.5 Hz". */
  hertz: (value: number) => valueText(value, 'Hz'),
  /** What goes on after the session. */
  afterChip: (minutes: number) => `+${minutesText(minutes)} background`,
  wakeChip: (clock: string) => `Wakes at ${clock}`
}
