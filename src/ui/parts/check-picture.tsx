import { allWords } from '../../state/words.ts'
import type { CheckJudgement } from '../../core/phone-check.ts'
import './check-picture.css'

/** The picture's own units. */
const WIDE = 120
const HIGH = 60

/** The sound's way over the clock: straight where it ran, flat where it stood; shaded where nobody could look. */
export function CheckPicture({ judgement }: { readonly judgement: CheckJudgement }) {
  const { course, hidden, interruptions, verdict } = judgement
  const words = allWords().check
  const span = Math.max(1, ...course.flatMap(({ clock, sound }) => [clock, sound]))
  const x = (seconds: number): number => round((seconds / span) * WIDE)
  const y = (seconds: number): number => round(HIGH - (seconds / span) * HIGH)
  const points = course.map(({ clock, sound }) => `${x(clock)},${y(sound)}`).join(' ')
  return (
    <svg
      class="check-picture"
      viewBox={`-2 -2 ${WIDE + 4} ${HIGH + 4}`}
      role="img"
      aria-label={words.picture(words.verdicts[verdict])}
    >
      {hidden.map(({ from, to }) => (
        <rect key={from} x={x(from)} width={round(x(to) - x(from))} y="0" height={HIGH} />
      ))}
      {interruptions.map(at => (
        <line key={at} class="check-picture-pause" x1={x(at)} x2={x(at)} y1="0" y2={HIGH} />
      ))}
      <line class="check-picture-ground" x1="0" x2={WIDE} y1={HIGH} y2={HIGH} />
      <polyline points={points} />
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
