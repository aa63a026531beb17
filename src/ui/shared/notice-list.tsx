import type { ComponentChildren } from 'preact'
import { allWords } from '../../state/base/words.ts'
import type { Adjustment } from '../../core/recipe/recipe.ts'
import { linkFields } from '../../core/recipe/recipe-link.ts'
import { DEFAULT_RECIPE, unitOf, wholeRecipe } from '../../core/recipe/recipe.ts'
import type { LinkProblem } from '../../core/recipe/recipe-link.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { Notice } from '../../state/base/notices-model.ts'

interface NoticeListProps {
  readonly notices: readonly Notice[]
  readonly model: AppModel
}

/** Each notice in words, with a button to dismiss it. A link's problems are shown where its sound is. */
export function NoticeList({ notices, model }: NoticeListProps) {
  const atSound = model.route.value.screen === 'tonight'
  const { minutes } = model.tonight.recipe.value
  return (
    <>
      {notices
        .filter(({ kind }) => atSound || kind !== 'link-problems')
        // Out of date once the listener has chosen a length.
        .filter(notice => notice.kind !== 'length' || notice.minutes === minutes)
        .map(notice => (
          <div key={notice.kind} class="notice">
            <div>
              <NoticeBody notice={notice} model={model} />
            </div>
            <button type="button" onClick={() => model.notices.dismiss(notice.kind)}>
              {allWords().notices.dismiss}
            </button>
          </div>
        ))}
    </>
  )
}

function NoticeBody({ notice, model }: { readonly notice: Notice; readonly model: AppModel }) {
  const words = allWords().notices
  switch (notice.kind) {
    case 'link-problems':
      return <LinkProblems problems={notice.problems} prepares={notice.prepares} />
    case 'adjusted':
      return <Lines title={words.adjusted} lines={notice.adjustments.map(adjustmentWords)} />
    case 'length':
      return <Length {...notice} model={model} />
    case 'memory-only':
      return <p>{words.memoryOnly}</p>
    case 'insecure':
      return <p>{words.insecure(model.capabilities)}</p>
    case 'no-audio':
      return <p>{model.capabilities.webAudio ? words.noAudio : words.noWebAudio}</p>
    case 'language-missing':
      return <p>{words.languageMissing}</p>
    case 'offline-ready':
      return <p>{words.offlineReady}</p>
    case 'played-elsewhere':
      return <p>{words.playedElsewhere}</p>
    case 'update-waiting':
      return (
        <p>
          {words.updateWaiting}{' '}
          <button class="text-button" type="button" onClick={model.applyUpdate}>
            {words.update}
          </button>
        </p>
      )
  }
}

interface LengthProps {
  readonly minutes: number
  readonly before: number
  readonly model: AppModel
}

/** The length that a sound brought, and the way back to the listener's own. */
function Length({ minutes, before, model }: LengthProps) {
  const words = allWords().notices
  return (
    <p>
      {words.length(minutes)}{' '}
      <button
        class="text-button"
        type="button"
        onClick={() => model.tonight.set({ minutes: before })}
      >
        {words.keepLength(before)}
      </button>
    </p>
  )
}

interface LinkProblemsProps {
  readonly problems: readonly LinkProblem[]
  readonly prepares: boolean
}

/** How many problems the one line names, and how many the details list. */
const NAMED = 2
const DETAILED = 20

/** A link's problems: one line above tonight, the rest in the details. */
function LinkProblems({ problems, prepares }: LinkProblemsProps) {
  const words = allWords().notices
  const [first] = problems
  if (first && problems.length === 1 && prepares) return <p>{problemWords(first)}</p>
  const named = problems.slice(0, NAMED).map(({ name, was }) => `${name} ${was}`.trim())
  const line = words.linkProblems(named, problems.length - named.length, prepares)
  if (problems.length === 1) return <p>{line}</p>
  const more = problems.length - DETAILED
  return (
    <details>
      <summary>{line}</summary>
      <ul>
        {problems.slice(0, DETAILED).map((problem, index) => (
          <li key={index}>{problemWords(problem)}</li>
        ))}
        {more > 0 && <li>{words.moreProblems(more)}</li>}
      </ul>
    </details>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: ComponentChildren[] }) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function problemWords(problem: LinkProblem): string {
  return allWords().recipe.linkProblem(problem, defaultOf(problem.name))
}

function defaultOf(name: string): number | string {
  const fields = linkFields(wholeRecipe(DEFAULT_RECIPE))
  const defaults: Readonly<Record<string, number | string>> = { ...fields, player: 'auto' }
  return defaults[name] ?? ''
}

function adjustmentWords(adjustment: Adjustment): string {
  return allWords().recipe.adjustment(adjustment, unitOf(adjustment.field))
}
