import { useEffect } from 'preact/hooks'
import type { Suggestion as Suggested } from '../../core/programme/suggestion.ts'
import { runningTest } from '../../core/programme/programme-progress.ts'
import type { SuggestionModel } from '../../state/programme/suggestion-model.ts'
import { suggestionPart } from '../../state/programme/suggestion-model.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import './suggestion.css'

/** Evaluates recent mornings. @returns whether that is done */
export function useSuggestion(model: AppModel): boolean {
  const adaptation = model.part(suggestionPart)
  useEffect(() => void adaptation.evaluate(), [adaptation])
  return adaptation.evaluated.value
}

/** The current suggestion, or the last one taken. Nothing where there is neither. */
export function SuggestionCard({ model }: { readonly model: AppModel }) {
  const adaptation = model.part(suggestionPart)
  const suggestion = adaptation.suggestion.value
  const taken = adaptation.taken.value
  const words = allWords().suggestion
  if (!suggestion && !taken) return <></>
  return (
    <section class="suggestion" aria-labelledby="suggestion">
      <h2 id="suggestion">{words.title}</h2>
      <div role="status">
        {suggestion ? (
          <Open model={model} adaptation={adaptation} suggestion={suggestion} />
        ) : (
          taken && <p>{words.done(taken)}</p>
        )}
      </div>
      {!suggestion && taken && (
        <button class="pill" type="button" onClick={() => void answer(model, adaptation.undo)}>
          {words.undo}
        </button>
      )}
    </section>
  )
}

interface OpenProps {
  readonly model: AppModel
  readonly adaptation: SuggestionModel
  readonly suggestion: Suggested
}

function Open({ model, adaptation, suggestion }: OpenProps) {
  const { kind, change } = suggestion
  const words = allWords().suggestion
  const programme = model.part(createProgrammeModel)
  const course = programme.course.value
  const changes = Object.keys(change).length > 0
  const pauses = kind === 'unwell' && course !== undefined && course.leftOn === undefined
  return (
    <>
      <p>{words.says(kind, change)}</p>
      <p class="suggestion-ways">
        {changes ? (
          <button class="pill" type="button" onClick={() => void answer(model, adaptation.take)}>
            {words.take}
          </button>
        ) : (
          <a href="#/evidence">{allWords().navigation.evidence}</a>
        )}
        {pauses && (
          <button
            class="pill"
            type="button"
            onClick={() => void programme.leave().then(() => adaptation.take())}
          >
            {runningTest(course) ? allWords().programme.leaveRevealing : words.pause}
          </button>
        )}
        <button class="pill" type="button" onClick={() => void adaptation.leave()}>
          {changes || pauses ? words.leave : words.seen}
        </button>
      </p>
      {changes && <p class="quiet">{words.guess}</p>}
    </>
  )
}

/** The programme's nights depend on what was taken or undone. */
async function answer(model: AppModel, verb: () => Promise<void>): Promise<void> {
  await verb()
  await model.part(createProgrammeModel).refresh()
}
