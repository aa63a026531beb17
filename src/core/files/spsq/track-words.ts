import type { Token, TokenLine } from '../sbg/tokens.ts'
import { COLOURS } from '../sbg/noises.ts'
import { refused } from '../sbg/tokens.ts'
import { type LineWords, HIGHEST, lineWords } from './line-words.ts'
import { type Effect, type Track, BEATS, EFFECTS, WAVEFORMS } from './syntax.ts'

/** The words that a track begins with; `background` is what versions before the fourth called a sound file. */
export const SOURCES = ['tone', 'noise', 'ambiance', 'music', 'background'] as const

/** A name of a preset or a sound file. */
const NAME = /^[A-Za-z][\w-]{0,19}$/

/**
 * Reads a track of a preset.
 * @throws ImportError at the first word that does not fit
 */
export function readTrack(line: TokenLine): Track {
  const words = lineWords(line)
  const shaped = words.peek()?.text === 'waveform'
  if (shaped) words.word('waveform')
  const wave = shaped ? words.oneOf(WAVEFORMS, 'waveform') : 'sine'
  const source = words.oneOf(
    shaped ? SOURCES.filter(each => each !== 'noise') : SOURCES,
    'track source'
  )
  const track: Track = {
    ...SILENT,
    wave,
    line: line.end.line,
    words: line.words.map(({ text }) => text).join(' ')
  }
  const found = readSource(words, source, track)
  const amplitude = words.number(0, 100)
  words.end()
  return checked({ ...found, amplitude }, line.words.at(-1))
}

const SILENT: Omit<Track, 'line' | 'words'> = {
  kind: 'tone',
  carrier: 0,
  beat: 0,
  wave: 'sine',
  colour: 'pink',
  smooth: 0,
  source: '',
  effect: undefined,
  amplitude: 0
}

/** All of a track up to the number of its amplitude. */
function readSource(words: LineWords, source: (typeof SOURCES)[number], track: Track): Track {
  switch (source) {
    case 'tone': {
      const carrier = words.number(0, HIGHEST)
      const way = words.oneOf([...BEATS, 'effect', 'amplitude'], 'tone course')
      if (way === 'effect' || way === 'amplitude')
        return { ...track, carrier, effect: readEffect(words, way, EFFECTS) }
      const beat = words.number(0, HIGHEST)
      const then = words.oneOf(['effect', 'amplitude'], 'amplitude or effect')
      return { ...track, kind: way, carrier, beat, effect: readEffect(words, then, EFFECTS) }
    }
    case 'noise': {
      const colour = words.oneOf(COLOURS, 'colour')
      const way = words.oneOf(['smooth', 'effect', 'amplitude'], 'noise course')
      const smooth = way === 'smooth' ? words.number(0, 100) : 0
      const then =
        way === 'smooth' ? words.oneOf(['effect', 'amplitude'], 'amplitude or effect') : way
      return { ...track, kind: 'noise', colour, smooth, effect: readEffect(words, then, MILD) }
    }
    case 'background':
      readOldEffect(words)
      return { ...track, kind: 'sound file', source: 'background' }
    default: {
      const name = readName(words.next('name'))
      const then = words.oneOf(['effect', 'amplitude'], 'amplitude or effect')
      return { ...track, kind: 'sound file', source: name, effect: readEffect(words, then, MILD) }
    }
  }
}

/** What noises and sound files can have. */
const MILD = ['pan', 'modulation'] as const

/** `effect kind rate intensity percent amplitude`, of which the first word is read. */
function readEffect(
  words: LineWords,
  way: 'effect' | 'amplitude',
  kinds: readonly Effect['kind'][]
): Effect | undefined {
  if (way === 'amplitude') return undefined
  const kind = words.oneOf(kinds, 'effect')
  const rate = words.number(0, HIGHEST)
  words.word('intensity')
  const intensity = words.number(0, 100) / 100
  words.word('amplitude')
  return { kind, rate, intensity }
}

/** `spin width rate turns intensity percent amplitude`, `pulse rate intensity percent amplitude`, or `amplitude`. */
function readOldEffect(words: LineWords): void {
  const way = words.oneOf(['amplitude', 'spin', 'pulse'], 'amplitude or effect')
  if (way === 'amplitude') return
  words.number(0, HIGHEST)
  if (way === 'spin') {
    words.word('rate')
    words.number(0, HIGHEST)
  }
  words.word('intensity')
  words.number(0, 100)
  words.word('amplitude')
}

/** A name of the format. @throws ImportError where it is none */
export function readName(word: Token): string {
  if (!NAME.test(word.text)) throw refused(word, word.text, 'short name')
  return word.text
}

/**
 * What can be changed of a track made from a template, by its word: what the track has to be, and its new values.
 * @throws ImportError at the first word that does not fit
 */
export function overridden(tracks: readonly Track[], line: TokenLine): readonly Track[] {
  const words = lineWords(line, 1)
  const place = words.peek()
  const number = words.count(1, MOST_OVERRIDDEN)
  const track = tracks[number - 1]
  if (!track) throw refused(place ?? line.end, place?.text ?? '', 'track number')
  const what = words.peek()
  const kind = words.oneOf(CHANGES, 'change')
  if (!fits(track, kind)) throw refused(what ?? line.end, kind, 'change of the track')
  const value = words.peek()
  const changed = withChange(track, kind, words)
  words.end()
  return tracks.map(each => (each === track ? checked(changed, value) : each))
}

const MOST_OVERRIDDEN = 15
const CHANGES = [
  'tone',
  ...BEATS,
  'waveform',
  ...EFFECTS,
  'smooth',
  'amplitude',
  'intensity'
] as const
type Change = (typeof CHANGES)[number]

function fits({ kind, effect }: Track, change: Change): boolean {
  switch (change) {
    case 'amplitude':
    case 'intensity':
      return change === 'amplitude' || effect !== undefined
    case 'tone':
      return kind !== 'noise' && kind !== 'sound file'
    case 'waveform':
      return kind !== 'noise'
    case 'smooth':
      return kind === 'noise'
    case 'pan':
    case 'modulation':
    case 'doppler':
      return effect?.kind === change
    default:
      return kind === change
  }
}

function withChange(track: Track, change: Change, words: LineWords): Track {
  const { effect } = track
  switch (change) {
    case 'waveform':
      return { ...track, wave: words.oneOf(WAVEFORMS, 'waveform') }
    case 'tone':
      return { ...track, carrier: changedNumber(words, track.carrier, HIGHEST) }
    case 'smooth':
      return { ...track, smooth: changedNumber(words, track.smooth, 100) }
    case 'amplitude':
      return { ...track, amplitude: changedNumber(words, track.amplitude, 100) }
    case 'intensity':
      return effect
        ? {
            ...track,
            effect: {
              ...effect,
              intensity: changedNumber(words, effect.intensity * 100, 100) / 100
            }
          }
        : track
    case 'pan':
    case 'modulation':
    case 'doppler':
      return effect
        ? { ...track, effect: { ...effect, rate: changedNumber(words, effect.rate, HIGHEST) } }
        : track
    default:
      return { ...track, beat: changedNumber(words, track.beat, HIGHEST) }
  }
}

/** A number, or with a sign how much more or less than in the template; from 0 to `high`. */
function changedNumber(words: LineWords, before: number, high: number): number {
  const word = words.peek()
  const said = words.number(-HIGHEST, HIGHEST)
  const value = word && /^[+-]/.test(word.text) ? before + said : said
  if (word && (value < 0 || value > high))
    throw refused(word, word.text, { kind: 'number', low: 0, high })
  return value
}

/** Both sides of a beat are above 0. */
function checked(track: Track, place: Token | undefined): Track {
  const { kind, beat, carrier } = track
  if ((kind === 'binaural' || kind === 'monaural') && beat >= 2 * carrier && place)
    throw refused(place, String(beat), 'lower beat')
  return track
}
