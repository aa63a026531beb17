import type { ReadonlySignal } from '@preact/signals-core'
import { computed, signal } from '@preact/signals-core'
import type { RecipeChange, Suggestion, SuggestionKind } from '../core/adaptation.ts'
import { suggestFrom } from '../core/adaptation.ts'
import type { Adaptation } from '../core/adaptation-row.ts'
import { NO_ADAPTATION, parseAdaptation } from '../core/adaptation-row.ts'
import { parseCourse } from '../core/course-row.ts'
import { joinNights } from '../core/journal-nights.ts'
import { nightOf } from '../core/night-date.ts'
import { runningTest } from '../core/programme-course.ts'
import type { Recipe } from '../core/recipe.ts'
import type { PartMaker } from './app-model.ts'

export interface AdaptationModel {
  /** What the last mornings speak for; undefined where nothing does, or before it was looked up. */
  readonly suggestion: ReadonlySignal<Suggestion | undefined>
  /** What was taken last and can be taken back. */
  readonly taken: ReadonlySignal<SuggestionKind | undefined>
  /** Looks the mornings through. */
  look(): Promise<void>
  /** Does what is suggested, from the next Start on. */
  take(): Promise<void>
  /** Leaves it; the same mornings do not speak again. */
  leave(): Promise<void>
  /** Puts back how it was before the last one. */
  undo(): Promise<void>
}

/** Suggestions from the mornings: one at a time, told, taken or left, and taken back at will. */
export const adaptationPart: PartMaker<AdaptationModel> = (ports, _player, { tonight }) => {
  const { clock } = ports
  const { sessions, checkIns, values } = ports.storage
  /** Says what the mornings looked through speak for, of a sound. */
  const mornings = signal<((own: Recipe) => Suggestion | undefined) | undefined>(undefined)
  // The night of a programme may take its place on the first screen after they were looked through.
  const suggestion = computed(() => mornings.value?.(tonight.used.value.recipe))
  const adaptation = signal<Adaptation>(NO_ADAPTATION)

  async function keep(next: Adaptation): Promise<void> {
    adaptation.value = next
    mornings.value = undefined
    await values.set('adaptation', next)
  }

  async function answer(taken: boolean): Promise<void> {
    const given = suggestion.peek()
    if (!given) return
    const { kind, night, change } = given
    const { answers, offsets, undo } = adaptation.peek()
    const next = { version: 1 as const, answers: [...answers, { kind, night, taken }] }
    if (!taken || Object.keys(change).length === 0) {
      await keep({ ...next, offsets, ...(undo && { undo }) })
      return
    }
    const asked = tonight.recipe.peek()
    const used = tonight.used.peek().recipe
    tonight.set(change)
    const moved = {
      length: offsets.length + ((change.minutes ?? used.minutes) - used.minutes),
      fade: offsets.fade + ((change.fadeOut ?? used.fadeOut) - used.fadeOut) / 60
    }
    await keep({ ...next, offsets: moved, undo: { kind, before: partOf(asked, change), offsets } })
  }

  return {
    suggestion,
    taken: computed(() => adaptation.value.undo?.kind),
    async look() {
      const [rows, checked, stored, course] = await Promise.all([
        sessions.all(),
        checkIns.all(),
        values.get('adaptation'),
        values.get('programme')
      ])
      adaptation.value = parseAdaptation(stored)
      const now = clock.now()
      const today = nightOf(now, clock.offsetMinutes(now))
      const underway = parseCourse(course)
      const nights = joinNights(rows, checked)
      const { answers } = adaptation.peek()
      const testing = underway && runningTest(underway) !== undefined
      mornings.value = own => suggestFrom(nights, today, own, answers, underway?.startedOn, testing)
    },
    take: () => answer(true),
    leave: () => answer(false),
    async undo() {
      const { undo, ...rest } = adaptation.peek()
      if (!undo) return
      tonight.set(undo.before)
      await keep({ ...rest, offsets: undo.offsets })
    }
  }
}

/** The fields of a recipe that a change would set. */
function partOf(recipe: Recipe, { minutes, fadeOut, level, mode }: RecipeChange): RecipeChange {
  return {
    ...(minutes !== undefined && { minutes: recipe.minutes }),
    ...(fadeOut !== undefined && { fadeOut: recipe.fadeOut }),
    ...(level !== undefined && { level: recipe.level }),
    ...(mode !== undefined && { mode: recipe.mode })
  }
}
