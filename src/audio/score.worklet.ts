import { type LayerMixer, createLayerMixer } from '../core/render/layer-mixer.ts'
import {
  type OwnSoundFacts,
  PIECE_FRAMES,
  OWN_RATE,
  pieceAt
} from '../core/render/own/own-sound.ts'
import type { BroughtPiece } from '../core/render/own/own-feed.ts'
import { createPieceShelf, NO_OWN_PIECES } from '../core/render/own/piece-shelf.ts'
import { decodeScore } from '../core/score/codec/score-code.ts'
import type { OwnBed } from '../core/score/kinds.ts'
import type { Frames, Seconds } from '../core/base/units.ts'
import { ClockedProcessor } from './clocked-processor.ts'
import {
  type ClockedMessage,
  type PieceWanted,
  type ScoreOptions,
  SCORE_PROCESSOR
} from './worklet-messages.ts'

/** Pieces of each own sound that stay: the one that plays, the next, and the ends where it begins anew. */
const MOST_PIECES = 4
/** How often is looked for what comes next. */
const LOOK_EVERY: Seconds = 0.5
/** As far ahead as a piece is long: while one plays, the next is there. */
const AHEAD: Seconds = PIECE_FRAMES / OWN_RATE

/** Plays all voices of a score through the renderer. */
class ScoreProcessor extends ClockedProcessor {
  readonly #mixer: LayerMixer
  readonly #shelf = createPieceShelf(NO_OWN_PIECES, MOST_PIECES)
  readonly #own = new Map<OwnBed, OwnSoundFacts>()
  readonly #asked = new Set<string>()
  #looked: Frames = Number.NEGATIVE_INFINITY

  constructor({ processorOptions }: { readonly processorOptions: ScoreOptions }) {
    super(processorOptions)
    for (const piece of processorOptions.pieces) this.#hold(piece)
    const score = decodeScore(processorOptions.code)
    this.#mixer = createLayerMixer(score, sampleRate, this.#shelf.sounds)
    this.port.addEventListener('message', ({ data }: MessageEvent<ClockedMessage>) => {
      if ('factors' in data) this.#mixer.move(data.factors)
      else if ('piece' in data) this.#hold(data.piece)
    })
  }

  render(first: Frames, left: Float32Array, right: Float32Array): void {
    if (this.#own.size > 0 && Math.abs(first - this.#looked) > LOOK_EVERY * sampleRate) {
      this.#looked = first
      this.#look(first / sampleRate)
    }
    this.#mixer.render(first, left, right)
  }

  #hold({ bed, facts, index, samples }: BroughtPiece): void {
    this.#asked.delete(`${bed} ${index}`)
    this.#own.set(bed, facts)
    if (samples) this.#shelf.hold(bed, facts, index, samples)
  }

  /** Asks for what sounds now and soon, whether or not it can be heard then. */
  #look(at: Seconds): void {
    for (const [bed, facts] of this.#own)
      for (const index of [pieceAt(facts, at), pieceAt(facts, at + AHEAD)]) {
        const name = `${bed} ${index}`
        if (this.#asked.has(name) || this.#shelf.held(bed)?.piece(index)) continue
        this.#asked.add(name)
        const message: PieceWanted = { wanted: { bed, facts, index } }
        this.port.postMessage(message)
      }
  }
}

registerProcessor(SCORE_PROCESSOR, ScoreProcessor)
