import { useState } from 'preact/hooks'
import type { Complaint } from '../../core/diary/check-in.ts'
import { COMPLAINTS, MOST_COMMENT } from '../../core/diary/check-in.ts'
import type { CheckInModel } from '../../state/diary/check-in-model.ts'
import { allWords } from '../../state/base/words.ts'
import { Fold } from '../kit/fold.tsx'
import { FormQuestion, Chip, YesNo } from './form-question.tsx'

const ANSWERS = ['soundBothered', 'wokeWhenItStopped', 'complaints', 'badDay', 'comment'] as const

/** How the sound agreed with them, how they are, and a note. All optional. */
export function CheckInMorning({ checkIn }: { readonly checkIn: CheckInModel }) {
  const words = allWords().checkIn
  const draft = checkIn.draft.value
  const { set } = checkIn
  const [answered] = useState(() => ANSWERS.some(each => draft[each] !== undefined))
  return (
    <Fold title={words.sinceTitle} note={words.optional} open={answered}>
      <div class="check-in-part">
        {checkIn.bedtime.value && (
          <>
            <YesNo
              label={words.soundBothered}
              answer={draft.soundBothered}
              set={soundBothered => set({ soundBothered })}
            />
            <YesNo
              label={words.wokeWhenItStopped}
              answer={draft.wokeWhenItStopped}
              set={wokeWhenItStopped => set({ wokeWhenItStopped })}
            />
          </>
        )}
        <Complaints checkIn={checkIn} />
        <YesNo label={words.badDay} answer={draft.badDay} set={badDay => set({ badDay })} />
        <FormQuestion label={words.comment}>
          <textarea
            class="check-in-comment"
            aria-label={words.comment}
            rows={2}
            maxLength={MOST_COMMENT}
            value={draft.comment ?? ''}
            onInput={event => set({ comment: event.currentTarget.value })}
          />
        </FormQuestion>
      </div>
    </Fold>
  )
}

function Complaints({ checkIn }: { readonly checkIn: CheckInModel }) {
  const words = allWords()
  const complaints = checkIn.draft.value.complaints
  const names = words.checkIn.complaints

  function toggle(complaint: Complaint): void {
    const others = (complaints ?? []).filter(each => each !== complaint)
    const had = complaints?.includes(complaint) ?? false
    const left = had ? others : [...others, complaint]
    checkIn.set({ complaints: had && left.length === 0 ? undefined : left })
  }

  const none = complaints?.length === 0
  return (
    <FormQuestion label={words.checkIn.complaintsAsked}>
      <div class="chips">
        <Chip
          name={names.none}
          chosen={none}
          toggle={() => checkIn.set({ complaints: none ? undefined : [] })}
        />
        {COMPLAINTS.map(complaint => (
          <Chip
            key={complaint}
            name={names[complaint]}
            chosen={complaints?.includes(complaint) ?? false}
            toggle={() => toggle(complaint)}
          />
        ))}
      </div>
      <div class="check-in-care" role="status">
        {complaints !== undefined && !none && (
          <p>
            {words.evidence.statements['feeling-unwell'].text}{' '}
            <a href="#/evidence">{words.checkIn.evidence}</a>
          </p>
        )}
      </div>
    </FormQuestion>
  )
}
