import type { OwnBed } from '../../score/kinds.ts'
import type { Score } from '../../score/score.ts'
import type { Seconds } from '../../base/units.ts'
import {
  type OwnSound,
  type OwnSoundFacts,
  type OwnSounds,
  ownSoundsOf,
  pieceAt,
  pieceCount
} from './own-sound.ts'

/** Where the pieces of own sounds are kept. */
export interface OwnPieces {
  /** What is to be known of a sound; undefined where it is missing. Never rejects. */
  facts(bed: OwnBed): Promise<OwnSoundFacts | undefined>
  /** One of its pieces; undefined where it cannot be read. Never rejects. */
  read(bed: OwnBed, index: number): Promise<Int16Array | undefined>
}

/** Where there are none. */
export const NO_OWN_PIECES: OwnPieces = {
  facts: async () => undefined,
  read: async () => undefined
}

/** Own sounds whose pieces are fetched before they are rendered. */
export interface PieceShelf {
  readonly sounds: OwnSounds
  /** Resolves once all is at hand that a score plays of own sounds from one time to another. Never rejects. */
  fetch(score: Pick<Score, 'voices'>, from: Seconds, to: Seconds): Promise<void>
  /** Lets go of sounds that are no longer kept, or are others now. Never rejects. */
  renew(): Promise<void>
  /** A sound as far as it is at hand: for who hands its pieces on. */
  held(bed: OwnBed): OwnSound | undefined
  /** Puts a piece at hand that somebody else fetched. */
  hold(bed: OwnBed, facts: OwnSoundFacts, index: number, piece: Int16Array): void
}

/** Read around a place at another rate than theirs, sounds take so much before and after. */
const MARGIN: Seconds = 0.01

/** @param most pieces of one sound that stay at hand; the one that was used longest ago goes first */
export function createPieceShelf(pieces: OwnPieces, most: number): PieceShelf {
  const shelves = new Map<OwnBed, Shelf>()
  const fetching = new Map<string, Promise<void>>()

  function shelfOf(bed: OwnBed, facts: OwnSoundFacts): Shelf {
    const found = shelves.get(bed) ?? createShelf(facts, most)
    shelves.set(bed, found)
    return found
  }

  async function fetchPiece(bed: OwnBed, shelf: Shelf, index: number): Promise<void> {
    const piece = await pieces.read(bed, index)
    if (piece) shelf.put(index, piece)
  }

  /** One request for each piece, however many wait for it. */
  function once(bed: OwnBed, shelf: Shelf, index: number): Promise<void> {
    const name = `${bed} ${index}`
    const pending =
      fetching.get(name) ?? fetchPiece(bed, shelf, index).finally(() => fetching.delete(name))
    fetching.set(name, pending)
    return pending
  }

  async function fetchSound(bed: OwnBed, from: Seconds, to: Seconds): Promise<void> {
    const facts = shelves.get(bed) ?? (await pieces.facts(bed))
    if (!facts) return
    const shelf = shelfOf(bed, facts)
    const count = pieceCount(facts)
    const first = pieceAt(facts, from - MARGIN + (from < MARGIN ? MARGIN : 0))
    const wanted = new Set([first])
    // Before the very beginning a reader looks at the end.
    if (from < MARGIN) wanted.add(count - 1)
    for (let at = from; at < to + MARGIN; at += 1) wanted.add(pieceAt(facts, at))
    wanted.add(pieceAt(facts, to + MARGIN))
    const missing = [...wanted].filter(index => !shelf.piece(index))
    await Promise.all(missing.map(index => once(bed, shelf, index)))
  }

  return {
    sounds: bed => shelves.get(bed),
    async renew() {
      for (const [bed, { frames, gain }] of shelves) {
        const facts = await pieces.facts(bed)
        if (facts?.frames !== frames || facts.gain !== gain) shelves.delete(bed)
      }
    },
    held: bed => shelves.get(bed),
    async fetch(score, from, to) {
      await Promise.all(ownSoundsOf(score).map(bed => fetchSound(bed, from, to)))
    },
    hold: (bed, facts, index, piece) => shelfOf(bed, facts).put(index, piece)
  }
}

interface Shelf extends OwnSound {
  put(index: number, piece: Int16Array): void
}

function createShelf({ frames, gain }: OwnSoundFacts, most: number): Shelf {
  const kept = new Map<number, Int16Array>()
  return {
    frames,
    gain,
    piece(index) {
      const piece = kept.get(index)
      if (piece && kept.size > 1) {
        // Used last, it goes last.
        kept.delete(index)
        kept.set(index, piece)
      }
      return piece
    },
    put(index, piece) {
      kept.delete(index)
      kept.set(index, piece)
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
    }
  }
}
