import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import type { Frames, Hertz, Seconds } from '../../../src/core/base/units.ts'
import type { Recording } from '../../helpers/signal/recording.ts'
import { readRecording } from '../../helpers/signal/recording.ts'
import { endProcess } from './end-process.ts'

/** Writes down what a sound device plays, and tells what it has heard so far: within {@link HANGS}, or it fails. */
export interface Recorder {
  /** Resolves when sound has lasted for `sound` since it began or came back. */
  heard(sound: Seconds): Promise<void>
  /** Resolves when all has been silent for `silence`, after some sound. */
  fellSilent(silence: Seconds): Promise<void>
  /** Resolves when a sound has begun after all that was on record, with the wall clock (ms) at which that was seen. */
  begins(): Promise<number>
  /** Resolves when so many more seconds are on record. */
  goesOn(length: Seconds): Promise<void>
  /** How much is on record. */
  length(): Seconds
  /** Ends the recording and reads it. */
  finish(): Promise<Recording>
}

interface Heard {
  frames: Frames
  /** Where the present sound began. */
  soundFrom: Frames
  /** Just after the last sound; 0 before any. */
  soundEnd: Frames
}

/** Two floats. */
const FRAME_BYTES = 8
/** A silence this short is part of the sound. */
const BREATH: Seconds = 0.05
/** Milliseconds. Whoever wants to know when a sound came looks more often than who waits for it. */
const LOOK_EVERY = 50
const LOOK_CLOSELY = 2
/** However busy the machine is, what has not come by then hangs: sooner than the test itself would say so. */
const HANGS: Seconds = 200
/** Milliseconds of sound that are handed over at a time. */
const LATENCY = 50

/**
 * Starts `parec` on a source and resolves when its first frames are in the file.
 * @param latency milliseconds of sound that are handed over at a time
 */
export async function startRecorder(
  source: string,
  rate: Hertz,
  environment: Readonly<Record<string, string>>,
  file: string,
  latency = LATENCY
): Promise<Recorder> {
  const output = openSync(file, 'w')
  const parec = spawn(
    'parec',
    [
      '--raw',
      `--device=${source}`,
      '--format=float32le',
      `--rate=${rate}`,
      '--channels=2',
      `--latency-msec=${latency}`
    ],
    { env: { ...process.env, ...environment }, stdio: ['ignore', output, 'pipe'] }
  )
  let complaint = ''
  parec.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  closeSync(output)
  const input = openSync(file, 'r')
  const heard: Heard = { frames: 0, soundFrom: 0, soundEnd: 0 }
  const until = async (what: string, met: () => boolean, every = LOOK_EVERY) => {
    const deadline = Date.now() + 1000 * HANGS
    for (;;) {
      listenOn(input, rate, heard)
      if (met()) return
      if (parec.exitCode !== null) throw new Error(`parec ended: ${complaint}`)
      if (Date.now() > deadline) throw new Error(`${what} did not come within ${HANGS} s`)
      await delay(every)
    }
  }
  await until('the first frame', () => heard.frames > 0)
  return {
    heard: sound =>
      until(`${sound} s of sound`, () => {
        const sounding = heard.soundEnd > 0 && heard.frames - heard.soundEnd < BREATH * rate
        return sounding && heard.soundEnd - heard.soundFrom >= sound * rate
      }),
    fellSilent: silence =>
      until(`${silence} s of silence`, () => {
        return heard.soundEnd > 0 && heard.frames - heard.soundEnd >= silence * rate
      }),
    async begins() {
      listenOn(input, rate, heard)
      const from = heard.frames
      await until('a sound', () => heard.soundEnd > from && heard.soundFrom >= from, LOOK_CLOSELY)
      return Date.now()
    },
    length: () => heard.frames / rate,
    goesOn(length) {
      listenOn(input, rate, heard)
      const end = heard.frames + length * rate
      return until(`${length} s more`, () => heard.frames >= end)
    },
    async finish() {
      await endProcess(parec)
      closeSync(input)
      return readRecording(readFileSync(file), rate)
    }
  }
}

/** Takes in what the file has grown by since the last call. */
function listenOn(input: number, rate: Hertz, heard: Heard): void {
  const chunk = Buffer.alloc(FRAME_BYTES * 65_536)
  for (;;) {
    const read = readSync(input, chunk, 0, chunk.length, FRAME_BYTES * heard.frames)
    const frames = Math.floor(read / FRAME_BYTES)
    if (frames === 0) return
    for (let frame = 0; frame < frames; frame++) {
      // A float of either sign is zero when its other bits are.
      const left = chunk.readInt32LE(FRAME_BYTES * frame) << 1
      const right = chunk.readInt32LE(FRAME_BYTES * frame + 4) << 1
      if (left === 0 && right === 0) continue
      const at = heard.frames + frame
      if (heard.soundEnd === 0 || at - heard.soundEnd > BREATH * rate) heard.soundFrom = at
      heard.soundEnd = at + 1
    }
    heard.frames += frames
  }
}
