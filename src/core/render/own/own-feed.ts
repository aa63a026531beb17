import { type OwnSoundFacts, ownSoundsOf, pieceAt, pieceCount } from './own-sound.ts'
import { createPieceShelf, type OwnPieces } from './piece-shelf.ts'
import type { Seconds } from '../../base/units.ts'
import type { OwnBed } from '../../score/kinds.ts'
import type { Score } from '../../score/score.ts'

/** A piece of a sound of the listener's own. */
export interface WantedPiece {
  readonly bed: OwnBed
  readonly facts: OwnSoundFacts
  readonly index: number
}

/** The same with what it holds; undefined where it is not at hand. */
export interface BroughtPiece extends WantedPiece {
  readonly samples: Int16Array | undefined
}

/** Hands the pieces of own sounds to what renders them on the audio thread. */
export interface OwnFeed {
  /**
   * Fetches what a score takes to begin at a position, and lets go of what is no longer kept.
   * @returns undefined where it plays no own sounds
   */
  missing(score: Score, position: Seconds): Promise<void> | undefined
  /** What a score takes to begin at a position, as far as it is at hand. */
  held(score: Score, position: Seconds): readonly BroughtPiece[]
  /** A piece, without samples where it cannot be read. Never rejects. */
  fetch(bed: OwnBed, facts: OwnSoundFacts, index: number): Promise<BroughtPiece>
}

/** From the start on, so much is at hand: the piece that it begins with, and the next. */
const AT_HAND: Seconds = 4
/** A sound that has to be fetched begins so much later at most. */
const DELAY: Seconds = 1
/** The beginning and the place of a session of each sound, and what comes next. */
const MOST = 6

export function createOwnFeed(pieces: OwnPieces): OwnFeed {
  const shelf = createPieceShelf(pieces, MOST)

  /** What a sound takes, at hand or not; undefined where it is not known. */
  function wanted(
    bed: OwnBed,
    position: Seconds,
    span: Seconds
  ): readonly BroughtPiece[] | undefined {
    const sound = shelf.held(bed)
    if (!sound) return undefined
    const { frames, gain } = sound
    const indices = [position, position + span].map(at => pieceAt(sound, at))
    // At its very beginning a reader looks at the end as well.
    if (position < 1) indices.push(pieceCount(sound) - 1)
    return [...new Set(indices)].map(index => {
      return { bed, facts: { frames, gain }, index, samples: sound.piece(index) }
    })
  }

  async function fetchAll(score: Score, position: Seconds): Promise<void> {
    await shelf.renew()
    await shelf.fetch(score, position, position + AT_HAND + DELAY)
  }

  return {
    missing: (score, position) =>
      ownSoundsOf(score).length === 0 ? undefined : fetchAll(score, position),
    held: (score, position) =>
      ownSoundsOf(score).flatMap(bed => wanted(bed, position, AT_HAND) ?? []),
    async fetch(bed, facts, index) {
      const samples = shelf.held(bed)?.piece(index) ?? (await pieces.read(bed, index))
      return { bed, facts, index, samples }
    }
  }
}
