import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { DiaryNight } from '../../core/diary/diary-night.ts'
import type { Compared } from '../../core/diary/compare-nights.ts'
import {
  comparableOf,
  compareNights,
  falseAlarmChance,
  isTesting
} from '../../core/diary/compare-nights.ts'
import { LOOKS } from '../../core/diary/looks.ts'
import { HABIT_FACTORS } from '../../core/diary/night-factor.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'
import { SLEEP_MEASURES } from '../../core/diary/sleep-measure.ts'
import type { JournalChoicesModel } from '../../state/diary/journal-choices-model.ts'
import type { JournalView } from '../../state/diary/journal-view-model.ts'
import { comparisonText, noneText, resultText, standingText } from './comparison-text.ts'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { ComparisonPicture } from './comparison-picture.tsx'
import './comparisons.css'

interface ComparisonsProps {
  /** Newest first. */
  readonly nights: readonly DiaryNight[]
  readonly view: JournalView
  readonly choices: JournalChoicesModel
}

/** Nights with a factor beside nights without it. The main measure is chosen before any result is shown. */
export function Comparisons({ nights, view, choices }: ComparisonsProps) {
  const words = allWords().comparison
  const offered = useMemo(() => comparableOf(nights), [nights])
  const primary = choices.choices.value?.primary
  const what = offered.find(each => each === view.compared.value) ?? offered[0]
  return (
    <section class="comparisons" aria-labelledby="journal-comparisons">
      <h2 id="journal-comparisons" tabIndex={-1}>
        {words.compare}
      </h2>
      {what === undefined ? (
        <p class="quiet">{words.nothingToCompare}</p>
      ) : (
        <>
          <Primary primary={primary} choices={choices} />
          {primary && (
            <>
              <Choice what={what} offered={offered} view={view} />
              <Result what={what} outcome={primary} nights={nights} />
              <AlsoSeen what={what} primary={primary} nights={nights} />
              <Cautions what={what} count={offered.length} />
            </>
          )}
        </>
      )}
      {isTesting(nights) && <p class="quiet">{words.sealedTest}</p>}
    </section>
  )
}

interface PrimaryProps {
  readonly primary: SleepMeasure | undefined
  readonly choices: JournalChoicesModel
}

function Primary({ primary, choices }: PrimaryProps) {
  const words = allWords().comparison
  const { outcomes } = allWords().nights
  if (primary)
    return (
      <p class="quiet">
        {words.primaryChosen(outcomes[primary])}{' '}
        <button
          class="text-button"
          type="button"
          onClick={() => void choices.set({ primary: undefined })}
        >
          {words.changePrimary}
        </button>
      </p>
    )
  return (
    <ChoiceGroup
      label={words.primary}
      choices={SLEEP_MEASURES}
      names={outcomes}
      chosen={undefined}
      hint={words.primaryHint}
      choose={outcome => void choices.set({ primary: outcome })}
    />
  )
}

interface ChoiceProps {
  readonly what: Compared
  readonly offered: readonly Compared[]
  readonly view: JournalView
}

function Choice({ what, offered, view }: ChoiceProps) {
  const words = allWords().comparison
  const groups = [
    { name: words.groups.test, members: offered.filter(each => each === 'self-test') },
    {
      name: words.groups.sound,
      members: offered.filter(each => each !== 'self-test' && !isHabit(each))
    },
    { name: words.groups.habits, members: offered.filter(isHabit) }
  ]
  return (
    <label class="comparison-choice">
      <span>{words.aspect}</span>
      <select
        class="plain-select"
        value={what}
        onChange={event => {
          const { value } = event.currentTarget
          view.compared.value = offered.find(each => each === value) ?? what
        }}
      >
        {groups
          .filter(({ members }) => members.length > 0)
          .map(({ name, members }) => (
            <optgroup key={name} label={name}>
              {members.map(each => (
                <option key={each} value={each}>
                  {comparisonText(each)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </label>
  )
}

function isHabit(what: Compared): boolean {
  return HABIT_FACTORS.some(habit => habit === what)
}

interface ResultProps {
  readonly what: Compared
  readonly outcome: SleepMeasure
  readonly nights: readonly DiaryNight[]
}

function Result({ what, outcome, nights }: ResultProps) {
  const words = allWords().comparison
  const { value, outcomes } = allWords().nights
  const found = useMemo(() => compareNights(what, outcome, nights), [what, outcome, nights])
  const { result, standing } = found
  const none = noneText(outcome, result)
  return (
    <div class="comparison-result">
      <h3>{outcomes[outcome]}</h3>
      <ComparisonPicture what={what} outcome={outcome} found={found} />
      <p class="comparison-words" aria-live="polite">
        {resultText(what, outcome, result)}
      </p>
      {result.kind !== 'not enough nights' && (
        <>
          <p class="quiet">
            {words.sides(outcome, result.with.nights, result.without.nights, [
              value(outcome, result.with.mean),
              value(outcome, result.without.mean)
            ])}
          </p>
          {none && <p class="quiet">{none}</p>}
          <p class="quiet">{words.designs[result.design]}</p>
        </>
      )}
      {standing && <p class="quiet">{standingText(standing)}</p>}
    </div>
  )
}

interface AlsoSeenProps {
  readonly what: Compared
  readonly primary: SleepMeasure
  readonly nights: readonly DiaryNight[]
}

/** The other measures, computed on demand: without an interval, as they are not tested. */
function AlsoSeen({ what, primary, nights }: AlsoSeenProps) {
  const open = useSignal(false)
  const { outcomes, value } = allWords().nights
  const words = allWords().comparison
  const others = SLEEP_MEASURES.filter(each => each !== primary)
  return (
    <details
      class="also-seen"
      onToggle={event => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>{words.alsoSeen}</summary>
      {open.value && (
        <>
          <p class="quiet">{words.alsoSeenHint}</p>
          <dl>
            {others.map(outcome => {
              const { result } = compareNights(what, outcome, nights)
              return (
                <div key={outcome}>
                  <dt>{outcomes[outcome]}</dt>
                  <dd>
                    {result.kind === 'not enough nights'
                      ? resultText(what, outcome, result)
                      : words.bothSides(
                          value(outcome, result.with.mean),
                          value(outcome, result.without.mean)
                        )}
                  </dd>
                </div>
              )
            })}
          </dl>
        </>
      )}
    </details>
  )
}

interface CautionsProps {
  readonly what: Compared
  /** How many things can be compared. */
  readonly count: number
}

function Cautions({ what, count }: CautionsProps) {
  const words = allWords().comparison
  return (
    <div class="comparison-cautions quiet">
      {count > 1 && <p>{words.manyThings(count, Math.round(100 * falseAlarmChance(count)))}</p>}
      {what !== 'self-test' && <p>{words.whyLooks(LOOKS.map(({ nights }) => nights))}</p>}
    </div>
  )
}
