import { type Signal, signal } from '@preact/signals-core'
import type { TipSection } from '../../core/tips/tip.ts'
import type { PartMaker } from '../session/part-maker.ts'

/** What the list of tips shows. It outlives the list, so that Back from a tip returns to the same place in it. */
export interface TipSearchModel {
  readonly query: Signal<string>
  readonly savedOnly: Signal<boolean>
  /** The sections that are unfolded. */
  readonly unfolded: Signal<readonly TipSection[]>
}

/** The library's search, as a part of the app. */
export const tipSearchPart: PartMaker<TipSearchModel> = () => ({
  query: signal(''),
  savedOnly: signal(false),
  unfolded: signal<readonly TipSection[]>([])
})
