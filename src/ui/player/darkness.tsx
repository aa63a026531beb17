import { effect } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { outlinePath } from '../../core/score/outline-path.ts'
import { isOpen } from '../../core/session/session.ts'
import type { Score } from '../../core/score/score.ts'
import { outlineScore } from '../../core/score/score-outline.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createAgainModel } from '../../state/session/again-model.ts'
import { createDimModel } from '../../state/session/dim-model.ts'
import { timeLeftText } from '../shared/session-text.ts'
import { Breathing } from './breath-beside.tsx'
import { DarkEnded } from './dark-ended.tsx'
import { swallowFirstTouch } from '../kit/swallow-first-touch.ts'
import './darkness.css'

/**
 * Lies over everything while nobody touches the screen: black, with a trace of the curve and the time left. It is
 * visual only: assistive technology still finds the screen under it.
 */
export function Darkness({ model }: { readonly model: AppModel }) {
  const dim = model.part(createDimModel)
  const light = dim.light.value
  const { player } = model
  const again = model.part(createAgainModel)
  const score = player.score.value

  useEffect(
    () =>
      swallowFirstTouch({
        isDark: () => dim.light.peek() === 'dark',
        isPlaying: () => isOpen(player.session.peek()),
        touched: dim.touched,
        tapInTheDark: () => (again.ready.peek() ? again.start : undefined)
      }),
    [dim, player, again]
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
  return (
    <Veil light={light}>
      {score && isOpen(player.session.value) && (
        <Trace score={score} position={player.position.value} />
      )}
      <DarkEnded again={again} />
      <Breathing model={model} dark />
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
    <>
      <div class="darkness-curve" dir="ltr">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path d={geometry.line} />
        </svg>
        <span class="darkness-dot" style={{ '--x': String(x), '--y': String(y) }} />
      </div>
      <p class="darkness-time">{timeLeftText(score.duration - position)}</p>
    </>
  )
}
