import type { Ref } from 'preact'
import { effect, useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { outlinePath } from '../../core/score/outline-path.ts'
import { isOpen, isSounding } from '../../core/session/session.ts'
import type { Score } from '../../core/score/score.ts'
import { outlineScore } from '../../core/score/score-outline.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createAgainModel } from '../../state/session/again-model.ts'
import { allWords, firstWords } from '../../state/base/words.ts'
import { createDimModel } from '../../state/session/dim-model.ts'
import { levelRange } from '../../state/session/move-level.ts'
import { timeLeftText } from '../shared/session-text.ts'
import { DarkBreathing } from './breath-beside.tsx'
import { DarkEnded } from './dark-ended.tsx'
import { createDarkPress } from './dark-press.ts'
import { swallowFirstTouch } from '../kit/swallow-first-touch.ts'
import './darkness.css'

/**
 * Lies over everything while nobody touches the screen: black, with a trace of the curve and the time left, or a disc
 * that resumes. It is visual only: assistive technology still finds the screen under it.
 */
export function Darkness({ model }: { readonly model: AppModel }) {
  const dim = model.part(createDimModel)
  const light = dim.light.value
  const { player } = model
  const score = player.score.value
  const session = player.session.value
  const disc = useRef<HTMLParagraphElement>(null)
  const corner = useRef<HTMLParagraphElement>(null)
  const dragging = useSignal(false)

  useEffect(
    () =>
      swallowFirstTouch({
        isDark: () => dim.light.peek() === 'dark',
        isPlaying: () => isSounding(player.session.peek()),
        touched: dim.touched,
        press: createDarkPress({
          model,
          disc: () => disc.current,
          corner: () => corner.current,
          dragging
        })
      }),
    [dim, player, model, dragging]
  )
  // A plain effect, since a component's own waits for the next frame.
  useLayoutEffect(
    () =>
      effect(() => {
        document.documentElement.dataset['light'] = dim.light.value
      }),
    [dim]
  )
  if (light === 'full') return <></>
  const left = score && isOpen(session) && timeLeftText(score.duration - player.position.value)
  return (
    <Veil light={light}>
      {left && session.status === 'paused' && <Paused left={left} by={session.by} disc={disc} />}
      {left && session.status !== 'paused' && (
        <>
          <Trace score={score} position={player.position.value} />
          <p class="darkness-time">
            {player.position.value < score.fadeOutAt
              ? left
              : allWords().playing.dark.silentIn(left)}
          </p>
          <DarkBreathing model={model} />
          {dragging.value ? <Level score={score} /> : <Hint model={model} score={score} />}
        </>
      )}
      {!left && <DarkEnded again={model.part(createAgainModel)} corner={corner} />}
    </Veil>
  )
}

interface VeilProps {
  readonly light: 'dimming' | 'dark'
  readonly children: preact.ComponentChildren
}

function Veil({ light, children }: VeilProps) {
  const veil = useRef<HTMLDivElement>(null)
  // An open dialog is above everything but a popover opened later. Browsers without popovers use the z-index.
  useLayoutEffect(() => veil.current?.showPopover?.(), [])
  return (
    <div ref={veil} class="darkness" data-light={light} popover="manual" aria-hidden="true">
      {children}
    </div>
  )
}

function Trace({ score, position }: { readonly score: Score; readonly position: Seconds }) {
  const geometry = useMemo(() => outlinePath(outlineScore(score)), [score])
  const { x, y } = geometry.place(position)
  return (
    <div class="darkness-curve" dir="ltr">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path d={geometry.line} />
      </svg>
      <span class="darkness-dot" style={{ '--x': String(x), '--y': String(y) }} />
    </div>
  )
}

interface PausedProps {
  readonly left: string
  /** Who paused it. */
  readonly by: 'listener' | 'system'
  readonly disc: Ref<HTMLParagraphElement>
}

/** No curve: one large disc instead, and in a word why nothing sounds. */
function Paused({ left, by, disc }: PausedProps) {
  const words = allWords().playing
  return (
    <>
      <div class="darkness-state">
        <p>{by === 'system' ? words.dark.interrupted : firstWords().player.states.paused}</p>
        <p>{left}</p>
      </div>
      <p ref={disc} class="darkness-disc" data-by={by}>
        {words.resume}
      </p>
    </>
  )
}

/** The level, while a drag moves it. */
function Level({ score }: { readonly score: Score }) {
  const { level, lowest } = levelRange(score)
  return <div class="darkness-level" style={{ '--share': String(1 - level / lowest) }} />
}

/** What a touch does. */
function Hint({ model, score }: { readonly model: AppModel; readonly score: Score }) {
  const { wakes, moves } = allWords().playing.dark
  const drags = model.settings.settings.value.dragLevel !== false && score.voices.length > 0
  return (
    <div class="darkness-hint">
      <p>{wakes}</p>
      {drags && <p>{moves}</p>}
    </div>
  )
}
