import { MOST_VOICES } from '../../score/score-limits.ts'
import type { Seconds } from '../../base/units.ts'
import { type Range, numberWithin } from '../gnaural/entry.ts'
import { type XmlPart, readXml } from '../xml/xml-tree.ts'
import type { Envelope, EnvelopePoint, SinDocument, SinTrack } from './document.ts'

/** Longest title or description read: they are only displayed. */
const LONGEST_WORDS = 4000
/** Of all envelopes together: a hundred times as many as the largest preset of the field has. */
export const MOST_POINTS = 20_000
const LENGTH: Range = { kind: 'number', low: 0.01, high: 1e6 }
const LOOP: Range = { kind: 'number', low: -1e6, high: 1e6 }
const SHARE: Range = { kind: 'number', low: 0, high: 1 }
const VOLUME: Range = { kind: 'number', low: 0, high: 100 }
const FREQUENCY: Range = { kind: 'number', low: 0, high: 20_000 }
const ROOT = 'Preset'

/**
 * Reads a `.sin` file. Unknown elements and attributes are ignored, as are the lengths that its parts declare: they are
 * that of the whole.
 * @throws ImportError where it cannot be read
 */
export function readSin(text: string): SinDocument {
  const root = readXml(text, ROOT)
  const length = required(root, 'length', LENGTH)
  const loop = root.attribute('loop')?.trim() ? required(root, 'loop', LOOP) : -1
  if (loop > length) throw root.refuse(String(loop), { ...LOOP, low: 0, high: length })
  const tracks = root.parts.filter(({ name }) => name === 'EntrainmentTrack')
  const tooMany = tracks[MOST_VOICES - 1]
  if (tooMany)
    throw tooMany.refuse('<EntrainmentTrack>', {
      kind: 'at most',
      count: MOST_VOICES - 1,
      of: 'voices'
    })
  if (tracks.length === 0)
    throw root.refuse(`<${ROOT}>`, { kind: 'text', text: '<EntrainmentTrack>' })
  const infos = partOf(root, ({ name }) => name === 'PresetInfos')
  const noise = envelopePart(root, 'noise')
  let room = MOST_POINTS
  const take = (part: XmlPart, range: Range): Envelope => {
    const envelope = readEnvelope(part, length, range)
    room -= envelope.length
    if (room < 0)
      throw part.refuse('<Envelope>', { kind: 'at most', count: MOST_POINTS, of: 'entries' })
    return envelope
  }
  return {
    title: wordsIn(infos, 'Title'),
    author: wordsIn(infos, 'Author'),
    description: wordsIn(infos, 'Description'),
    length,
    loop: loop < 0 ? undefined : loop,
    noiseLine: noise.place().line,
    noise: take(noise, VOLUME),
    tracks: tracks.map((track): SinTrack => ({
      line: track.place().line,
      trackVolume: required(track, 'trackVolume', SHARE),
      rate: take(envelopePart(track, 'entrainmentFrequency'), FREQUENCY),
      volume: take(envelopePart(track, 'volume'), VOLUME),
      carrier: take(envelopePart(track, 'baseFrequency'), FREQUENCY)
    }))
  }
}

/** The only envelope of this name within a part. */
function envelopePart(parent: XmlPart, name: string): XmlPart {
  const found = parent.parts.filter(
    part => part.name === 'Envelope' && part.attribute('name')?.toLowerCase() === name.toLowerCase()
  )
  const [first, second] = found
  const wanted = { kind: 'text', text: `<Envelope name="${name}">` } as const
  if (!first) throw parent.refuse(`<${parent.name}>`, wanted)
  if (second) throw second.refuse('<Envelope>', { kind: 'at most', count: 1, of: 'elements' })
  return first
}

function readEnvelope(part: XmlPart, length: Seconds, range: Range): Envelope {
  const points = part.parts
    .filter(({ name }) => name === 'Point')
    .map((point): EnvelopePoint => ({
      at: required(point, 'time', { kind: 'number', low: 0, high: length }),
      value: required(point, 'value', range)
    }))
    .toSorted((one, other) => one.at - other.at)
  if (points[0]?.at !== 0) throw part.refuse('<Envelope>', { kind: 'text', text: 'time="0"' })
  return points
}

function required(part: XmlPart, name: string, range: Range): number {
  const said = part.attribute(name)
  const value = said === undefined ? undefined : numberWithin(said, range)
  if (value === undefined) throw part.refuse(said ?? `<${part.name}> without ${name}`, range)
  return value
}

function partOf(parent: XmlPart, isIt: (part: XmlPart) => boolean): XmlPart | undefined {
  return parent.parts.find(isIt)
}

function wordsIn(infos: XmlPart | undefined, name: string): string {
  const found = infos && partOf(infos, part => part.name === name)
  return (found?.text ?? '').slice(0, LONGEST_WORDS)
}
