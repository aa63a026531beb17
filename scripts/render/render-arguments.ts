import { SAMPLE_RATES, USUAL_RATE } from '../../src/package/render.ts'

/** What was asked for on the command line. */
export interface RenderRequest {
  /** A path, or a link to a recipe. */
  readonly source: string
  /** Missing: to the standard output. */
  readonly out: string | undefined
  /** Print the sequence of an `.sbg` file, and render nothing. */
  readonly expand: boolean
  readonly rate: number
  readonly quiet: boolean
  /** Of the session: what is missing is as the recipe or the file says. */
  readonly minutes?: number
  readonly fadeIn?: number
  readonly fadeOut?: number
  readonly level?: number
}

/** Why a command line is not understood, in words for its author. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * What `--help` prints.
 * @param program how the program is called
 * @param quiet the same, so that nothing else is on its standard output
 */
export function helpText(program: string, quiet: string): string {
  return `Renders a sound as a WAV file (16 bits, stereo), faster than it plays.

  ${program} <sound> <out.wav> [options]
  ${quiet} <sound> --stdout [options] | player
  ${quiet} <file.sbg> --expand

<sound> is an SBaGen (.sbg), Gnaural (.gnaural), SynapSeq (.spsq) or SINE (.sin) file, or a link to a recipe: all
of it, or only the part after the address ("#/?carrier=200&to=2.5", "carrier=200&to=2.5"). A file plays through once, or
repeats until --minutes are full; one that never ends gets 30 minutes.

  --minutes <n>    length of the session, fades included: 0.5 to 720
  --fade-in <s>    seconds, 0 to 60
  --fade-out <s>   seconds, 0 to the whole session
  --level <dB>     -40 to 0; 0 plays at -20 dBFS RMS
  --rate <Hz>      ${SAMPLE_RATES.low} to ${SAMPLE_RATES.high}; the default is ${USUAL_RATE}
  --expand         print the absolute sequence of an .sbg file; renders nothing
  --stdout         write to standard output instead of a file
  --quiet          show no progress
  --help           show this help

Progress and messages go to standard error.
Exit codes: 0 the file is written, 1 it couldn’t be, 2 the command line wasn’t understood.
`
}

/** Options that take a number, with the field they set and its range. */
const NUMBERS = {
  '--minutes': { field: 'minutes', low: 0.5, high: 720, unit: 'minutes' },
  '--fade-in': { field: 'fadeIn', low: 0, high: 60, unit: 's' },
  '--fade-out': { field: 'fadeOut', low: 0, high: 43_200, unit: 's' },
  '--level': { field: 'level', low: -40, high: 0, unit: 'dB' },
  '--rate': { field: 'rate', ...SAMPLE_RATES, unit: 'Hz' }
} as const

type NumberOption = keyof typeof NUMBERS
type NumberField = (typeof NUMBERS)[NumberOption]['field']

/**
 * Reads a command line, without the program's own name; `help` when that is asked for.
 * @throws UsageError naming what is wrong.
 */
export function parseArguments(given: readonly string[]): RenderRequest | 'help' {
  const numbers: Partial<Record<NumberField, number>> = {}
  const flags = new Set<string>()
  const words: string[] = []
  const left = [...given]
  while (left.length > 0) {
    const word = left.shift() ?? ''
    const [name = '', ...said] = word.split('=')
    if (isNumberOption(name)) {
      const { field, low, high, unit } = NUMBERS[name]
      const text = said.length > 0 ? said.join('=') : left.shift()
      const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
      if (!(value >= low && value <= high))
        throw new UsageError(
          `${name} must be ${low} to ${high} ${unit}; it was ${text ?? 'left out'}.`
        )
      numbers[field] = value
    } else if (['--stdout', '--expand', '--quiet', '--help', '-h'].includes(word)) flags.add(word)
    else if (word.startsWith('--')) throw new UsageError(`Unknown option: ${word}.`)
    else words.push(word)
  }
  if (flags.has('--help') || flags.has('-h')) return 'help'
  const [source, out, ...more] = words
  const [stdout, expand] = [flags.has('--stdout'), flags.has('--expand')]
  if (source === undefined) throw new UsageError('Which sound? Give a file or a link to a recipe.')
  if (more.length > 0) throw new UsageError(`Unexpected argument: ${more[0]}.`)
  if (expand && (out !== undefined || stdout))
    throw new UsageError(
      '--expand prints the sequence and renders nothing. Leave out the output file.'
    )
  if (!expand && (out === undefined) !== stdout)
    throw new UsageError('Where to? Give the name of one file, or --stdout.')
  if (out !== undefined && !/\.wav$/i.test(out))
    throw new UsageError(`The output file must end in .wav; it was ${out}.`)
  const { rate = USUAL_RATE, ...session } = numbers
  if (!Number.isInteger(rate))
    throw new UsageError(`--rate must be a whole number of Hz; it was ${rate}.`)
  return { source, out, expand, rate, quiet: flags.has('--quiet'), ...session }
}

function isNumberOption(name: string): name is NumberOption {
  return Object.hasOwn(NUMBERS, name)
}
