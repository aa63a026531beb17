import type { Grade, Source } from './tip.ts'

/** One statement of the evidence page. */
export interface EvidenceItem {
  /** Stable within its section; the section's and this one's together name the statement. */
  readonly id: string
  /** Who or what it is about, set off before the text: "Epilepsy or past seizures". */
  readonly about?: string
  readonly text: string
  readonly grade?: Grade
  readonly sources: readonly Source[]
}

/** A part of the evidence page; the shorter ones are also shown where they are needed. */
export interface EvidenceSection {
  readonly id: string
  readonly title: string
  /** How the items read: one after the other, or as a list. */
  readonly as: 'paragraphs' | 'list'
  readonly items: readonly EvidenceItem[]
}
