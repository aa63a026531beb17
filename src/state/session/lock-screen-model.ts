import type { LockScreen, LockScreenPress } from '../../core/session/lock-screen.ts'
import type { Ports } from '../../core/ports.ts'
import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import { effect } from '@preact/signals-core'
import type { MediaKey } from '../../core/session/media-key.ts'
import { answerMediaKey, PRESS_ADDS } from '../../core/session/media-key.ts'
import type { FileMark } from '../../core/files/file-mark.ts'
import type { Score } from '../../core/score/score.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { isOpen } from '../../core/session/session.ts'
import type { EpochMilliseconds, Seconds } from '../../core/base/units.ts'
import type { AgainSound } from '../../core/session/again.ts'
import type { AgainModel } from './again-model.ts'
import type { PlayerModel } from './player-model.ts'
import { soundOf } from '../base/sound-title.ts'
import { allWords } from '../base/words.ts'

/** How far the buttons for forward and back move the timer. */
const MINUTES = 15

export interface LockScreenModel {
  dispose: Undo
}

/**
 * Keeps the card on the lock screen up to date, and handles presses there or on a headset. No timer of its own: the
 * card is updated with the session's changes and its heartbeat, so its minutes may be half a minute old. Every word
 * must be loaded before.
 */
export function createLockScreenModel(
  lockScreen: LockScreen,
  { performer, clock, visibility }: Pick<Ports, 'performer' | 'clock' | 'visibility'>,
  player: PlayerModel,
  again: Pick<AgainModel, 'ready' | 'start' | 'dismiss'>
): LockScreenModel {
  let extendedAt: EpochMilliseconds | undefined

  function renew(): void {
    const ready = again.ready.peek()
    if (ready) return offer(ready)
    const session = player.session.peek()
    const score = player.score.peek()
    const recipe = player.recipe.peek()
    // A night of silence announces nothing outside the page.
    if (!score || !recipe || !isOpen(session) || score.voices.length === 0)
      return lockScreen.clear()
    // Until it is told to start, the performer is where the last session ended.
    const position = session.status === 'starting' ? player.position.peek() : performer.position()
    lockScreen.show({
      title: titleOf(recipe, score, position, player.mark.peek(), player.imported.peek()),
      artist: allWords().lockScreen.artist,
      album: allWords().lockScreen.album,
      score,
      position,
      paused: session.status === 'paused'
    })
  }

  /** After the end: the card says what a press plays. */
  function offer({ score, minutes }: AgainSound): void {
    const { again: title, artist, album } = allWords().lockScreen
    lockScreen.show({ title: title(minutes), artist, album, score, position: 0, paused: true })
  }

  function answer(key: MediaKey): void {
    player.refresh()
    const sinceExtended = extendedAt === undefined ? undefined : (clock.now() - extendedAt) / 1000
    const state = player.session.peek()
    switch (answerMediaKey(key, { state, sinceExtended, again: !!again.ready.peek() })) {
      case 'again':
        return again.start()
      case 'pause':
        return player.pause()
      case 'resume':
        return player.resume()
      case 'extend':
        extendedAt = clock.now()
        return player.extend(PRESS_ADDS)
      case 'nothing':
    }
  }

  function handlePress(press: LockScreenPress): void {
    switch (press) {
      case 'play':
      case 'pause':
        answer(press)
        break
      case 'stop':
        player.stop()
        again.dismiss()
        break
      case 'longer':
        player.addMinutes(MINUTES)
        break
      case 'shorter':
        player.addMinutes(-MINUTES)
        break
      case 'scrubbed':
    }
    // Some systems at once show what they expect of a press: the actual state is reported in any case.
    renew()
  }

  const dispose = undoAll([
    lockScreen.subscribe(handlePress),
    effect(() => {
      // Everything that may change the card; only the performer knows the position.
      void [player.session.value, player.score.value, player.recipe.value, player.heartbeat.value]
      void again.ready.value
      renew()
    }),
    // Some systems forget a card's buttons while the page sleeps.
    visibility.subscribe(visible => {
      if (visible) renew()
    }),
    lockScreen.clear
  ])

  return {
    dispose
  }
}

/**
 * "Binaural, 9 → 4.5 Hz, night 6 · 23 min left", or "silent in 4 min" while it fades: whole minutes, since seconds would be outdated before the next update.
 * A sealed night is named without its sound.
 */
export function titleOf(
  recipe: Recipe,
  { duration, fadeOutAt }: Score,
  position: Seconds,
  mark: ProgrammeMark = {},
  imported?: FileMark
): string {
  const left = duration - position
  return allWords().lockScreen.title(
    playingSound(recipe, mark, imported),
    left < 60 ? 0 : Math.ceil(left / 60),
    position >= fadeOutAt
  )
}

/** "Binaural, 9 → 4.5 Hz, night 6": the sound of a session. */
export function playingSound(
  recipe: Recipe,
  mark: ProgrammeMark = {},
  imported?: FileMark
): string {
  const { lockScreen, programme } = allWords()
  const sound = mark.seal ? programme.selfTest.name : imported?.title || soundOf(recipe)
  return mark.night ? lockScreen.ofNight(sound, mark.night) : sound
}
