import { type GnauralDocument, type GnauralVoice, MOST_ENTRIES, VOICE_TYPES } from './document.ts'
import type { EntryField, GnauralEntry, Range } from './entry.ts'
import { ENTRY_RANGES, entryOf, numberWithin } from './entry.ts'
import { MOST_VOICES } from '../../score/score-limits.ts'
import { type XmlPart, readXml } from '../xml/xml-tree.ts'

/** Longest title or description read: they are only displayed. */
const LONGEST_WORDS = 4000
const COUNT: Range = { kind: 'number', low: -1e9, high: 1e9 }
const VOLUME: Range = { kind: 'number', low: 0, high: 100 }

/**
 * Reads a `.gnaural` file. Unknown elements and attributes are ignored, as are the counts and lengths that a file
 * declares.
 * @throws ImportError where it cannot be read.
 */
export function readGnaural(text: string): GnauralDocument {
  const root = readXml(text, 'schedule')
  const voices = root.parts.filter(({ name }) => name === 'voice')
  const tooMany = voices[MOST_VOICES]
  if (tooMany)
    throw tooMany.refuse('<voice>', { kind: 'at most', count: MOST_VOICES, of: 'voices' })
  let entries = 0
  const loops = numberIn(root, 'loops', COUNT, 1)
  return {
    title: wordsIn(root, 'title'),
    description: wordsIn(root, 'schedule_description'),
    author: wordsIn(root, 'author'),
    loops: loops < 1 ? Number.POSITIVE_INFINITY : Math.trunc(loops),
    volumeLeft: numberIn(root, 'overallvolume_left', VOLUME, 1),
    volumeRight: numberIn(root, 'overallvolume_right', VOLUME, 1),
    swapped: numberIn(root, 'stereoswap', COUNT, 0) !== 0,
    voices: voices.map(part => {
      const voice = readVoice(part)
      entries += voice.entries.length
      if (entries > MOST_ENTRIES)
        throw part.refuse('<voice>', { kind: 'at most', count: MOST_ENTRIES, of: 'entries' })
      return voice
    })
  }
}

function readVoice(voice: XmlPart): GnauralVoice {
  const entries = voice.parts.filter(({ name }) => name === 'entries')
  return {
    place: voice.place(),
    description: wordsIn(voice, 'description'),
    type: VOICE_TYPES[numberIn(voice, 'type', COUNT, 0)],
    muted: numberIn(voice, 'voice_mute', COUNT, 0) !== 0,
    hidden: numberIn(voice, 'voice_hide', COUNT, 0) !== 0,
    mono: numberIn(voice, 'voice_mono', COUNT, 0) !== 0,
    entries: entries.flatMap(({ parts }) =>
      parts.flatMap(part =>
        part.run ? part.run.entries : part.name === 'entry' ? [readEntry(part)] : []
      )
    )
  }
}

/** An entry not written as Gnaural writes it today: attributes in any order, or elements as in its first files. */
function readEntry(entry: XmlPart): GnauralEntry {
  const field = (name: EntryField): number => {
    const range = ENTRY_RANGES[name]
    const inside = partOf(entry, name)
    const said = entry.attribute(name) ?? inside?.text
    const value = said === undefined ? undefined : numberWithin(said, range)
    if (value === undefined)
      throw (inside ?? entry).refuse(said ?? `<entry> without ${name}`, range)
    return value
  }
  return entryOf(
    field('duration'),
    field('volume_left'),
    field('volume_right'),
    field('beatfreq'),
    field('basefreq')
  )
}

function partOf(parent: XmlPart, name: string): XmlPart | undefined {
  return parent.parts.find(part => part.name === name)
}

/** Gnaural's defaults where the author wrote nothing. */
const NOTHING = new Set(['[none]', 'null'])

function wordsIn(parent: XmlPart, name: string): string {
  const words = partOf(parent, name)?.text ?? ''
  return NOTHING.has(words) ? '' : words.slice(0, LONGEST_WORDS)
}

function numberIn(parent: XmlPart, name: string, range: Range, missing: number): number {
  const part = partOf(parent, name)
  if (!part || part.text === '') return missing
  const value = numberWithin(part.text, range)
  if (value === undefined) throw part.refuse(part.text, range)
  return value
}
