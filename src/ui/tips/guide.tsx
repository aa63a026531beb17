import { useEffect } from 'preact/hooks'
import { GUIDE, GUIDE_REVIEWED } from '../../content/data/guide.ts'
import type { BreathPattern } from '../../core/tips/breath.ts'
import { BREATH_RANGES } from '../../core/tips/breath.ts'
import { isOpen } from '../../core/session/session.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { BreathModel } from '../../state/tips/breath-model.ts'
import { createBreathModel } from '../../state/tips/breath-model.ts'
import { allWords, spokenLocale } from '../../state/base/words.ts'
import { Fold } from '../kit/fold.tsx'
import { reviewedText } from '../shared/session-text.ts'
import { BreathPicture } from './breath-picture.tsx'
import { Statements } from './evidence-part.tsx'
import './guide.css'

const FIELDS = Object.keys(BREATH_RANGES) as readonly (keyof BreathPattern)[]

/** "Winding down the nervous system": what is known, and a picture to breathe with. */
export function Guide({ model }: { readonly model: AppModel }) {
  const { lead, title, titles, statements } = allWords().guide
  return (
    <article class="guide">
      <h2>{title}</h2>
      <p class="quiet">{lead}</p>
      <Practice model={model} />
      <div>
        {GUIDE.map(part => (
          <Fold key={part.id} title={titles[part.id]}>
            <Statements part={part} statements={statements} />
          </Fold>
        ))}
      </div>
      <p class="quiet">{reviewedText(GUIDE_REVIEWED)}</p>
    </article>
  )
}

function Practice({ model }: { readonly model: AppModel }) {
  const breath = model.part(createBreathModel)
  const words = allWords().guide
  const moment = breath.moment.value
  // Beside a session it stays on through navigation.
  useEffect(
    () => () => {
      if (!isOpen(model.player.session.peek())) breath.stop()
    },
    [breath, model]
  )
  return (
    <section aria-labelledby="guide-breathing">
      <h3 id="guide-breathing">{words.breathing}</h3>
      <p>{words.breathingHow}</p>
      {moment && <BreathPicture moment={moment} pattern={breath.pattern.value} />}
      <button class="pill" type="button" onClick={breath.toggle}>
        {moment ? words.end : words.begin}
      </button>
      <div class="breath-fields">
        {FIELDS.map(field => (
          <BreathField key={field} breath={breath} field={field} />
        ))}
      </div>
      <p class="quiet">{words.alsoInSession}</p>
    </section>
  )
}

interface BreathFieldProps {
  readonly breath: BreathModel
  readonly field: keyof BreathPattern
}

function BreathField({ breath, field }: BreathFieldProps) {
  const { fields, less, more } = allWords().guide
  const name = fields[field]
  const value = breath.pattern.value[field]
  const { low, high } = BREATH_RANGES[field]
  return (
    <div class="breath-field" role="group" aria-label={name}>
      <p>
        {name} <output>{valueWords(field, value)}</output>
      </p>
      <button
        class="round"
        type="button"
        data-repeats
        aria-label={less(name)}
        disabled={value <= low}
        onClick={() => breath.step(field, -1)}
      >
        −
      </button>
      <button
        class="round"
        type="button"
        data-repeats
        aria-label={more(name)}
        disabled={value >= high}
        onClick={() => breath.step(field, 1)}
      >
        +
      </button>
    </div>
  )
}

function valueWords(field: keyof BreathPattern, value: number): string {
  const { recipe } = allWords()
  switch (field) {
    case 'perMinute':
      return new Intl.NumberFormat(spokenLocale()).format(value)
    case 'inhale':
      return recipe.value(value, '')
    case 'minutes':
      return recipe.minutes(value)
  }
}
