import type { OpenMode } from '../../core/checks/headphone-check.ts'
import { forOpenEars } from '../../core/checks/headphone-check.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { isBinauralTonight } from '../../state/recipe/binaural-tonight.ts'
import { allWords } from '../../state/base/words.ts'
import './headphones-advice.css'

const OPEN_MODES: readonly OpenMode[] = ['isochronic', 'plain']

interface HeadphonesAdviceProps {
  readonly model: AppModel
  /** With one alternative, where there is little room. */
  readonly short?: boolean
}

/** For a binaural tone that cannot be heard properly: why, and alternatives, each with one tap. */
export function HeadphonesAdvice({ model, short = false }: HeadphonesAdviceProps) {
  const { tonight, settings } = model
  const { headphones } = settings.settings.value
  const words = allWords().headphones
  if (!isBinauralTonight(tonight)) return <></>
  const lost = headphones === 'mono' || headphones === 'speaker'
  const why = lost ? words.lost[headphones] : words.unsure
  // The tones of a file are fixed.
  if (tonight.file.value) return lost ? <p class="quiet">{why}</p> : <></>
  return (
    <div class="headphones-advice" data-short={short}>
      <p class="quiet">
        {why} {!short && words.asLoud}
      </p>
      <div>
        {OPEN_MODES.slice(0, short ? 1 : undefined).map(mode => (
          <button
            key={mode}
            class="pill"
            type="button"
            onClick={() => tonight.set(forOpenEars(tonight.recipe.peek(), mode, headphones))}
          >
            {words.useOpen[mode]}
          </button>
        ))}
      </div>
    </div>
  )
}
