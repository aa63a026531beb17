import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An entry for a test: duration, volumes left and right, beat, base. */
export type EntryNumbers = readonly [number, number, number, number, number]

export interface VoiceText {
  readonly type: number
  readonly entries: readonly EntryNumbers[]
  readonly description?: string
  readonly mute?: boolean
  readonly mono?: boolean
}

export interface ScheduleText {
  readonly voices: readonly VoiceText[]
  readonly loops?: number
  readonly left?: number
  readonly right?: number
  readonly swap?: boolean
}

/** A `.gnaural` file as Gnaural would write it. */
export function gnauralText({
  voices,
  loops = 1,
  left = 1,
  right = 1,
  swap = false
}: ScheduleText): string {
  return [
    '<?xml version="1.0"?>',
    '<schedule>',
    `<loops>${loops}</loops>`,
    `<overallvolume_left>${left}</overallvolume_left>`,
    `<overallvolume_right>${right}</overallvolume_right>`,
    `<stereoswap>${Number(swap)}</stereoswap>`,
    ...voices.map(voiceText),
    '</schedule>',
    ''
  ].join('\n')
}

function voiceText(voice: VoiceText, index: number): string {
  return [
    '<voice>',
    `<description>${voice.description ?? `Voice ${index}`}</description>`,
    `<type>${voice.type}</type>`,
    `<voice_mute>${Number(voice.mute ?? false)}</voice_mute>`,
    `<voice_mono>${Number(voice.mono ?? false)}</voice_mono>`,
    '<entries>',
    ...voice.entries.map(entry => entryText(index, entry)),
    '</entries>',
    '</voice>'
  ].join('\n')
}

export function entryText(
  parent: number,
  [duration, left, right, beat, base]: EntryNumbers
): string {
  return `<entry parent="${parent}" duration="${duration}" volume_left="${left}" volume_right="${right}" beatfreq="${beat}" basefreq="${base}" state="0"/>`
}

/** One of our own hand-written files. */
export function exampleText(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8')
}
