import type { Grade, Source } from './tip.ts'

/** What a statement of the evidence page stands on. Its words are in the catalogue, by id. */
export interface EvidenceItem<Id extends string = string> {
  /** Stable, and its own on the whole page. */
  readonly id: Id
  readonly grade?: Grade
  readonly sources: readonly Source[]
}

/** A part of the evidence page; the shorter ones are also shown where they are needed. */
export interface EvidenceSection<Id extends string = string, ItemId extends string = string> {
  readonly id: Id
  /** How the items read: one after the other, or as a list. */
  readonly as: 'paragraphs' | 'list'
  readonly items: readonly EvidenceItem<ItemId>[]
}

/** A statement of the evidence page in one language. */
export interface StatementWords {
  /** Who or what it is about, set off before the text: "Epilepsy or past seizures". */
  readonly about?: string
  readonly text: string
  /** What the studies found, in place of the grade's own words. */
  readonly finding?: string
}
