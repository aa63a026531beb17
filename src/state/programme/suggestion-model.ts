import { type ReadonlySignal, batch, computed, signal } from '@preact/signals-core'
import type { RecipeChange, Suggestion, SuggestionKind } from '../../core/programme/suggestion.ts'
import { suggestFrom } from '../../core/programme/suggestion.ts'
import type { SuggestionLog } from '../../core/programme/suggestion-log.ts'
import { NO_SUGGESTIONS, parseSuggestionLog } from '../../core/programme/suggestion-log.ts'
import { parseProgress } from '../../core/programme/parse-progress.ts'
import { joinNights } from '../../core/diary/diary-night.ts'
import { nightOf } from '../../core/base/night-date.ts'
import { runningTest } from '../../core/programme/programme-progress.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { PartMaker } from '../session/part-maker.ts'

export interface SuggestionModel {
  /** What recent mornings suggest; undefined where that is nothing, or not loaded yet. */
  readonly suggestion: ReadonlySignal<Suggestion | undefined>
  /** The last suggestion taken, while it can be undone. */
  readonly taken: ReadonlySignal<SuggestionKind | undefined>
  /** Whether the mornings have been evaluated. */
  readonly evaluated: ReadonlySignal<boolean>
  /** Evaluates the mornings. */
  evaluate(): Promise<void>
  /** Applies the suggestion, from the next Start on. */
  take(): Promise<void>
  /** Dismisses it; the same mornings do not suggest again. */
  leave(): Promise<void>
  /** Restores what the last one replaced. */
  undo(): Promise<void>
}

/** Suggestions from recent mornings: one at a time, offered, taken or left, and undone at will. */
export const suggestionPart: PartMaker<SuggestionModel> = (ports, player, { tonight }) => {
  const { clock } = ports
  const { sessions, checkIns, values } = ports.storage
  /** What the evaluated mornings suggest for a sound. */
  const mornings = signal<((own: Recipe) => Suggestion | undefined) | undefined>(undefined)
  // A night of the programme may replace it on the first screen after the evaluation.
  const suggestion = computed(() => mornings.value?.(tonight.used.value.recipe))
  const adaptation = signal<SuggestionLog>(NO_SUGGESTIONS)
  const evaluated = signal(false)

  async function keep(change: (stored: SuggestionLog) => SuggestionLog): Promise<void> {
    // At once, so that the question is replaced by the result without a gap.
    batch(() => {
      adaptation.value = change(adaptation.peek())
      mornings.value = undefined
    })
    const stored = await values.update('adaptation', given => change(parseSuggestionLog(given)))
    adaptation.value = parseSuggestionLog(stored)
  }

  async function answer(taken: boolean): Promise<void> {
    const given = suggestion.peek()
    if (!given) return
    const { kind, night, change } = given
    const asked = tonight.recipe.peek()
    const used = tonight.used.peek().recipe
    const moves = taken && Object.keys(change).length > 0
    if (moves) tonight.set(change)
    await keep(stored => {
      // Another window may have answered it already.
      if (stored.answers.some(each => each.kind === kind && each.night === night)) return stored
      const answered = { ...stored, answers: [...stored.answers, { kind, night, taken }] }
      if (!moves) return answered
      const { offsets } = stored
      return {
        ...answered,
        offsets: {
          length: offsets.length + ((change.minutes ?? used.minutes) - used.minutes),
          fade: offsets.fade + ((change.fadeOut ?? used.fadeOut) - used.fadeOut) / 60
        },
        undo: { kind, before: partOf(asked, change), offsets }
      }
    })
  }

  async function evaluate(): Promise<void> {
    const [rows, checked, stored, course] = await Promise.all([
      sessions.all(),
      checkIns.all(),
      values.get('adaptation'),
      values.get('programme')
    ])
    adaptation.value = parseSuggestionLog(stored)
    const now = clock.now()
    const today = nightOf(now, clock.offsetMinutes(now))
    const underway = parseProgress(course)
    const nights = joinNights(rows, checked)
    const { answers } = adaptation.peek()
    const testing = underway && runningTest(underway) !== undefined
    mornings.value = own => suggestFrom(nights, today, own, answers, underway?.startedOn, testing)
    evaluated.value = true
  }

  return {
    suggestion,
    taken: computed(() => adaptation.value.undo?.kind),
    evaluated,
    evaluate,
    take: () => answer(true),
    leave: () => answer(false),
    async undo() {
      const { undo } = adaptation.peek()
      if (!undo) return
      tonight.set(undo.before)
      await keep(stored => {
        const { undo: last, ...rest } = stored
        return last?.kind === undo.kind ? { ...rest, offsets: last.offsets } : stored
      })
    },
    dispose: ports.storage.onChanged('adaptation', () => {
      if (evaluated.peek() && !player.open.peek()) void evaluate()
    })
  }
}

/** The fields of a recipe that a change sets. */
function partOf(recipe: Recipe, { minutes, fadeOut, level, mode }: RecipeChange): RecipeChange {
  return {
    ...(minutes !== undefined && { minutes: recipe.minutes }),
    ...(fadeOut !== undefined && { fadeOut: recipe.fadeOut }),
    ...(level !== undefined && { level: recipe.level }),
    ...(mode !== undefined && { mode: recipe.mode })
  }
}
