import type { Fibre } from '../../core/diary/check-in.ts'
import {
  ANTIBIOTICS,
  FIBRE_LEVELS,
  MOST_DRINKS,
  MOST_FERMENTED,
  MOST_FIBRE,
  YES_NO_HABITS
} from '../../core/diary/check-in.ts'
import { drank } from '../../core/diary/check-in-draft.ts'
import type { CheckInModel } from '../../state/diary/check-in-model.ts'
import { allWords } from '../../state/base/words.ts'
import { Fold } from '../kit/fold.tsx'
import { FormQuestion, Chip, Chips, YesNo } from './form-question.tsx'
import { Stepper } from './number-answer.tsx'
import { TimeAnswer } from './time-answer.tsx'

/** Between little and plenty: where the steps in grams begin. */
const USUAL_FIBRE = 20

interface HabitsProps {
  readonly checkIn: CheckInModel
}

/** The day before the night: collapsed, and all of it optional. */
export function CheckInHabits({ checkIn }: HabitsProps) {
  const words = allWords().checkIn
  const draft = checkIn.draft.value
  const { set } = checkIn
  return (
    <Fold title={words.habitsTitle} note={words.optional}>
      <div class="check-in-part">
        <p class="quiet">{words.habitsHint}</p>
        <Count
          label={words.drinks}
          most={MOST_DRINKS}
          value={draft.drinks}
          set={drinks => set({ drinks })}
        />
        {drank(draft) && (
          <TimeAnswer
            label={words.lastDrink}
            time={draft.lastDrink}
            usual={{ hour: 20, minute: 0 }}
            set={lastDrink => set({ lastDrink })}
          />
        )}
        <TimeAnswer
          label={words.lastFood}
          time={draft.lastFood}
          usual={{ hour: 19, minute: 0 }}
          set={lastFood => set({ lastFood })}
        />
        <TimeAnswer
          label={words.firstFood}
          time={draft.firstFood}
          usual={{ hour: 8, minute: 0 }}
          set={firstFood => set({ firstFood })}
        />
        <FibreAnswer fibre={draft.fibre} set={fibre => set({ fibre })} />
        <Count
          label={words.fermented}
          most={MOST_FERMENTED}
          value={draft.fermented}
          set={fermented => set({ fermented })}
        />
        <FormQuestion label={words.antibioticsAsked}>
          <Chips
            choices={ANTIBIOTICS}
            chosen={draft.antibiotics}
            name={each => words.antibiotics[each]}
            choose={antibiotics => set({ antibiotics })}
          />
        </FormQuestion>
        {YES_NO_HABITS.map(habit => (
          <YesNo
            key={habit}
            label={words[habit]}
            answer={draft[habit]}
            set={answer => set({ [habit]: answer })}
          />
        ))}
      </div>
    </Fold>
  )
}

interface CountProps {
  readonly label: string
  /** The last stands for "or more". */
  readonly most: number
  readonly value: number | undefined
  set(value: number | undefined): void
}

function Count({ label, most, value, set }: CountProps) {
  return (
    <FormQuestion label={label}>
      <Chips
        choices={Array.from({ length: most + 1 }, (_, count) => count)}
        chosen={value}
        name={count => (count === most ? allWords().checkIn.atLeast(count) : String(count))}
        choose={set}
      />
    </FormQuestion>
  )
}

interface FibreProps {
  readonly fibre: Fibre | undefined
  set(fibre: Fibre | undefined): void
}

function FibreAnswer({ fibre, set }: FibreProps) {
  const words = allWords().checkIn
  const grams = typeof fibre === 'number' ? fibre : undefined
  return (
    <FormQuestion label={words.fibre}>
      <Chips
        choices={FIBRE_LEVELS}
        chosen={typeof fibre === 'string' ? fibre : undefined}
        name={level => words.fibreLevels[level]}
        choose={level => set(level)}
      />
      <Chip
        name={words.inGrams}
        chosen={grams !== undefined}
        toggle={() => set(grams === undefined ? USUAL_FIBRE : undefined)}
      />
      {grams !== undefined && (
        <Stepper
          label={words.fibre}
          value={grams}
          step={1}
          most={MOST_FIBRE}
          text={words.grams}
          set={set}
        />
      )}
    </FormQuestion>
  )
}
