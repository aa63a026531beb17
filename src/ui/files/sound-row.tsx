import { unbroken } from '../../core/base/name.ts'
import { formatOf } from '../../core/files/format-of.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { fitRecipe, wholeRecipe } from '../../core/recipe/recipe.ts'
import { lastsAllNight } from '../../core/recipe/sound-need.ts'
import { stageTimes } from '../../core/recipe/stage-times.ts'
import type { ListedSound } from '../../state/files/sounds-list.ts'
import type { SoundsModel } from '../../state/files/sounds-model.ts'
import { HEARD_FOR } from '../../state/session/brief-hearing.ts'
import { beatText } from '../../state/base/sound-title.ts'
import { allWords } from '../../state/base/words.ts'
import { leaveFor } from '../kit/leave-address.ts'
import { backgroundText, clockTimeText } from '../shared/score-text.ts'

interface SoundRowProps {
  readonly sound: ListedSound
  readonly sounds: SoundsModel
}

/** One sound: a tap takes it; a second button plays some seconds of it. */
export function SoundRow({ sound, sounds }: SoundRowProps) {
  const { source, current } = sound

  function take(): void {
    const next = sounds.take(sound)
    if (next !== undefined) leaveFor(next, sounds.replace)
  }

  const hidden = source.kind === 'night' && source.says !== undefined
  return (
    <li class="sound-row" data-current={current}>
      <button type="button" aria-current={current} onClick={take}>
        <bdi>{nameOf(sound)}</bdi>
        <span class="quiet">{descriptionOf(sound)}</span>
      </button>
      {sounds.canHear.value && !hidden && <Hear sound={sound} sounds={sounds} />}
    </li>
  )
}

function Hear({ sound, sounds }: SoundRowProps) {
  const heard = sounds.hearing.value === sound.id
  const words = allWords().sounds
  const name = nameOf(sound)
  const time = allWords().recipe.seconds(HEARD_FOR)
  return (
    <button
      class="sound-hear"
      type="button"
      aria-label={heard ? words.stopNamed(name) : words.hearNamed(name, time)}
      data-heard={heard}
      // Pressed again at once, it stops.
      data-repeats
      onClick={() => sounds.hear(sound)}
    >
      {heard ? words.stop : words.hear(time)}
    </button>
  )
}

function nameOf({ source, file }: ListedSound): string {
  const words = allWords()
  switch (source.kind) {
    case 'night':
      return source.label
    case 'last':
      return source.lastNight ? words.favourites.again : words.favourites.againBefore
    case 'favourite':
      return source.name
    case 'preset':
      return words.presets[source.id]
    case 'tonight':
    case 'file':
      return file ? file.name || words.open.untitled : words.sounds.tonight
  }
}

/** "Pink noise, 8 → 3 Hz, 30 min", ".sbg, 45 min". */
function descriptionOf({ source, recipe, file }: ListedSound): string {
  if (source.kind === 'night' && source.says !== undefined) return source.says
  const { minutes } = allWords().recipe
  if (file) return `.${formatOf(file.text)}, ${unbroken(minutes(recipe.minutes))}`
  if (source.kind === 'preset' && source.need === 'named')
    return allWords().tip.graded('D', allWords().sounds.studies[source.known ?? 'none'])
  const fitted = fitRecipe(recipe).recipe
  const backgrounds = backgroundsOf(fitted)
  // What a night goes through says more than its beats, and leaves them no room.
  const movement = backgrounds.length > 1 ? [] : [movementText(fitted)]
  const parts = [...movement, lengthText(fitted)].map(unbroken)
  return [allWords().sounds.stages(backgrounds.map(unbroken)), ...parts].join(', ')
}

/** "Surf", "Surf + Wind": its backgrounds in the order of its stages. */
function backgroundsOf(recipe: Recipe): readonly string[] {
  const all = stageTimes(recipe).map(({ beds: [first, ...layers] }) =>
    backgroundText({ bed: first?.bed ?? 'none', layers })
  )
  return all.filter((each, place) => each !== all[place - 1])
}

/** Its breath, or else its beats. */
function movementText(recipe: Recipe): string {
  const { sounds } = allWords()
  const { breath, breathFrom } = wholeRecipe(recipe)
  if (breath > 0) return sounds.breath(breathFrom, breath)
  if (recipe.mode === 'plain') return sounds.noBeat
  const beats = [recipe.from, ...stageTimes(recipe).map(({ to }) => to)]
  return beats.length > 2 ? sounds.beats(beats) : beatText(recipe)
}

/** Of all that sounds: "30 min", "all night", "wakes you at 07:00". */
function lengthText(recipe: Recipe): string {
  const { recipe: words, sounds } = allWords()
  if (recipe.wake) return sounds.wakes(clockTimeText(recipe.wake))
  if (lastsAllNight(recipe)) return sounds.allNight
  return words.minutes(recipe.minutes + (recipe.after === 'bed' ? recipe.afterMinutes : 0))
}
