import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/core/files/gnaural/from-score.ts'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { writeSbg } from '../../../src/core/files/sbg/write-score.ts'
import { breathMeanSquare } from '../../../src/core/score/bed/breath.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import type { BedVoice, Score } from '../../../src/core/score/score.ts'
import { fileScore, PLAIN_TONE } from '../../helpers/scores/file-scores.ts'

const WORDS = { title: 'Mine', description: '', author: '' }
const BED: BedVoice = { kind: 'bed', bed: 'pink', rms: 0.1, seed: 1, mono: true }
const COMPOSED: BedVoice = {
  ...BED,
  breath: { rate: constant(0.1), depth: constant(8), inhale: 0.4 },
  tilt: -3
}

/** RMS of the first noise in the left ear, read again. */
function written(score: Score): number {
  const { imported } = readSoundFile(writeSbg(score, ['Mine']).text, 'again', 0)
  const noise = imported.voices.find(({ kind }) => kind === 'bed')!
  return noise.rms * (noise.volume?.left[0]?.value ?? 1)
}

describe('what a file of another program cannot hold', () => {
  it('is named: breath and tilt in both formats', () => {
    const score = fileScore([PLAIN_TONE, COMPOSED])
    for (const { unwritten } of [writeSbg(score, ['Mine']), documentOf(score, WORDS)]) {
      const reasons = unwritten.flatMap(({ voice, reason }) => (voice === 1 ? [reason] : []))
      expect(reasons).toEqual(expect.arrayContaining(['no breath', 'no tilt']))
    }
  })

  it('leaves a bed as loud as it is over a whole breath', () => {
    const mean = Math.sqrt(breathMeanSquare(8))
    expect(written(fileScore([COMPOSED])) / written(fileScore([BED]))).toBeCloseTo(mean, 4)
    const volume = (bed: BedVoice): number =>
      documentOf(fileScore([bed]), WORDS).document.voices[0]!.entries[0]!.volumeLeft
    expect(volume(COMPOSED) / volume(BED)).toBeCloseTo(mean, 6)
  })

  it('is no balance in a schedule, which has a volume for each ear, and is named in a sequence', () => {
    const score = fileScore([PLAIN_TONE, BED], { balance: -6 })
    const { document, unwritten } = documentOf(score, WORDS)
    for (const { entries } of document.voices)
      expect(entries[0]!.volumeRight / entries[0]!.volumeLeft).toBeCloseTo(10 ** (-6 / 20), 6)
    expect(unwritten.map(({ reason }) => reason)).not.toContain('ears differ')
    const named = writeSbg(score, ['Mine']).unwritten
    for (const voice of [0, 1]) expect(named).toContainEqual({ voice, reason: 'ears differ' })
  })
})
