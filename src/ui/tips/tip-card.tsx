import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createDimModel } from '../../state/session/dim-model.ts'
import { tipPart } from '../../state/tips/tip-model.ts'
import { SaveTip } from './save-tip.tsx'
import { TipText } from './tip-text.tsx'
import './tip-card.css'

interface TipCardProps {
  readonly model: AppModel
  /** What else can be done here, beside saving. */
  readonly children?: ComponentChildren
}

/**
 * One tip, which can be pinned, saved, stepped back and forward. Changes are not announced: they would wake the listener.
 */
export function TipCard({ model, children }: TipCardProps) {
  const tips = model.part(tipPart)
  const dark = model.part(createDimModel).light.value === 'dark'
  const tip = tips.tip.value
  useEffect(() => {
    if (tip && !dark) tips.noteSeen()
  }, [tips, tip, dark])
  if (!tip) return <></>
  const words = allWords().tip
  return (
    <section class="tip-card" aria-label={words.region}>
      <div class="tip-card-head">
        <button
          class="tip-card-step"
          type="button"
          aria-label={words.previous}
          onClick={tips.previous}
        >
          ‹
        </button>
        <button
          type="button"
          aria-label={words.pin}
          aria-pressed={tips.held.value}
          onClick={tips.toggleHeld}
        >
          {words.pinShort}
        </button>
        <SaveTip model={model} id={tip.id} short />
        {children}
        <button class="tip-card-step" type="button" aria-label={words.next} onClick={tips.next}>
          ›
        </button>
      </div>
      <TipText key={tip.id} tip={tip} />
    </section>
  )
}
