import { highest } from '../../base/extremes.ts'
import { type GnauralDocument, type GnauralVoice, VOICE_TYPES } from './document.ts'
import type { GnauralEntry } from './entry.ts'
import { entriesLength } from './pass.ts'

/** The format version written; nearly every file of the field has it. */
const FILE_VERSION = '1.20101006'

/** Writes a document as a `.gnaural` file: reading it back gives the same document, except for line numbers. */
export function formatGnaural(schedule: GnauralDocument): string {
  const { voices, loops } = schedule
  const total = Math.max(0, highest(voices.map(({ entries }) => entriesLength(entries))))
  const count = voices.reduce((sum, { entries }) => sum + entries.length, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    element('gnauralfile_version', FILE_VERSION),
    element('gnaural_version', 'Neap'),
    element('title', words(schedule.title)),
    element('schedule_description', words(schedule.description)),
    element('author', words(schedule.author)),
    element('totaltime', total),
    element('voicecount', voices.length),
    element('totalentrycount', count),
    element('loops', Number.isFinite(loops) ? loops : 0),
    element('overallvolume_left', schedule.volumeLeft),
    element('overallvolume_right', schedule.volumeRight),
    element('stereoswap', Number(schedule.swapped)),
    element('graphview', 0),
    ...voices.flatMap(voiceLines),
    '</schedule>',
    ''
  ].join('\n')
}

function voiceLines(voice: GnauralVoice, index: number): readonly string[] {
  return [
    '<voice>',
    element('description', words(voice.description)),
    element('id', index),
    element('type', voice.type ? VOICE_TYPES.indexOf(voice.type) : VOICE_TYPES.length),
    element('voice_state', Number(index === 0)),
    element('voice_hide', Number(voice.hidden)),
    element('voice_mute', Number(voice.muted)),
    element('voice_mono', Number(voice.mono)),
    element('entrycount', voice.entries.length),
    '<entries>',
    ...voice.entries.map(entry => entryLine(entry, index)),
    '</entries>',
    '</voice>'
  ]
}

function entryLine(entry: GnauralEntry, parent: number): string {
  const { duration, volumeLeft, volumeRight, beat, base } = entry
  return `<entry parent="${parent}" duration="${duration}" volume_left="${volumeLeft}" volume_right="${volumeRight}" beatfreq="${beat}" basefreq="${base}" state="0"/>`
}

function element(name: string, content: string | number): string {
  return `<${name}>${content}</${name}>`
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function words(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/./gsu, character => (isWritable(character) ? character : ''))
    .replaceAll(/[&<>]/g, mark => ESCAPES[mark] ?? mark)
}

/** XML has no place, not even by number, for control characters, halves of pairs and the last two of the plane. */
function isWritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return character === '\n' || character === '\t'
  return !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff
}
