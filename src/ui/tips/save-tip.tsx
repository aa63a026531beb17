import type { AppModel } from '../../state/app/app-model.ts'
import { savedTipsPart } from '../../state/tips/saved-tips-model.ts'
import { allWords } from '../../state/base/words.ts'
import './save-tip.css'

interface SaveTipProps {
  readonly model: AppModel
  readonly id: string
  /** In fewer words, where there is little room. */
  readonly short?: boolean
}

/** Saves a tip for the morning with one tap, or removes it. */
export function SaveTip({ model, id, short = false }: SaveTipProps) {
  const tips = model.part(savedTipsPart)
  const words = allWords().tip
  return (
    <button
      class="save-tip"
      type="button"
      aria-label={words.save}
      aria-pressed={tips.saved.value.includes(id)}
      onClick={() => tips.toggle(id)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 2.5h8v11l-4-3-4 3z" />
      </svg>
      {short ? words.saveShort : words.save}
    </button>
  )
}
