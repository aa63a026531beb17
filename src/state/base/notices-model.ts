import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { Adjustment } from '../../core/recipe/recipe.ts'
import type { LinkProblem } from '../../core/recipe/recipe-link.ts'

/** Something the listener should know and can dismiss. At most one of each kind is shown. */
export type Notice =
  | {
      readonly kind: 'link-problems'
      readonly problems: readonly LinkProblem[]
      /** Whether the rest of the link was used. */
      readonly prepares: boolean
    }
  | { readonly kind: 'adjusted'; readonly adjustments: readonly Adjustment[] }
  /** A sound that was taken brought its own length, in minutes; `before` it was another. */
  | { readonly kind: 'length'; readonly minutes: number; readonly before: number }
  | { readonly kind: 'memory-only' }
  | { readonly kind: 'insecure' }
  | { readonly kind: 'no-audio' }
  | { readonly kind: 'offline-ready' }
  | { readonly kind: 'update-waiting' }
  | { readonly kind: 'played-elsewhere' }
  | { readonly kind: 'language-missing' }

export interface NoticesModel {
  /** Oldest first. */
  readonly notices: ReadonlySignal<readonly Notice[]>
  /** Shows a notice; one of the same kind is replaced. */
  show(notice: Notice): void
  dismiss(kind: Notice['kind']): void
}

export function createNoticesModel(): NoticesModel {
  const notices = signal<readonly Notice[]>([])
  const without = (kind: Notice['kind']): readonly Notice[] =>
    notices.peek().filter(each => each.kind !== kind)
  return {
    notices,
    show(notice) {
      notices.value = [...without(notice.kind), notice]
    },
    dismiss(kind) {
      notices.value = without(kind)
    }
  }
}
