import type { ComponentChildren } from 'preact'
import { allWords } from '../../state/base/words.ts'
import { highest, lowest } from '../../core/base/extremes.ts'
import type { CheckJudgement } from '../../core/checks/phone-check.ts'
import './check-picture.css'

/** The time line's units are seconds. It spans two minutes, or the length of the check. */
const SHORTEST = 120
const HIGH = 16
/** Spacing of the time marks: as many as fit under a narrow line. */
const TICKS = [30, 60, 120, 300, 600, 1800, 3600] as const
const MOST_TICKS = 5

/** Three lines over the same time: when the page was hidden, what the sound did, when pieces of it were made. */
export function CheckPicture({ judgement }: { readonly judgement: CheckJudgement }) {
  const { course, hidden, interruptions, pieces, sound, stalls, verdict } = judgement
  const words = allWords().check
  const start = Math.min(0, lowest(pieces.map(({ at }) => at)))
  const end = Math.max(SHORTEST, highest(course.map(({ clock }) => clock)))
  const marks = [
    ...new Set<keyof typeof words.marks>([
      ...sound.map(({ kind }) => kind),
      ...(stalls.length > 0 ? (['stalled'] as const) : []),
      ...(interruptions.length > 0 ? (['interrupted'] as const) : [])
    ])
  ]
  const lane = (name: string, children: ComponentChildren) => (
    <>
      <span class="check-picture-name">{name}</span>
      <svg viewBox={`${start} 0 ${end - start} ${HIGH}`} preserveAspectRatio="none">
        <line class="check-picture-ground" x1={start} x2={end} y1={HIGH / 2} y2={HIGH / 2} />
        {children}
      </svg>
    </>
  )
  return (
    <>
      <div
        class="check-picture"
        role="img"
        dir="ltr"
        aria-label={words.picture(words.verdicts[verdict])}
      >
        {lane(
          words.lanes.hidden,
          hidden.map(({ from, to }) => <Bar key={from} kind="hidden" from={from} to={to} />)
        )}
        {lane(
          words.lanes.sound,
          <>
            {sound.map(({ kind, from, to }) => (
              <Bar key={from} kind={kind} from={from} to={to} />
            ))}
            {stalls.map(({ from, to }) => (
              <Bar key={from} kind="stalled" from={from} to={to} />
            ))}
            {interruptions.map(at => (
              <line key={at} class="check-picture-pause" x1={at} x2={at} y1="0" y2={HIGH} />
            ))}
          </>
        )}
        {pieces.length > 0 &&
          lane(
            words.lanes.pieces,
            pieces.map(({ at, firstByte }) => (
              <line
                key={`${at} ${firstByte}`}
                class="check-picture-piece"
                x1={at}
                x2={at}
                y1="2"
                y2={HIGH - 2}
              />
            ))
          )}
        <div class="check-picture-times">
          {ticks(end).map(at => (
            <span key={at} style={{ '--x': `${((at - start) / (end - start)) * 100}%` }}>
              {words.tick(at)}
            </span>
          ))}
        </div>
      </div>
      <ul class="check-marks quiet">
        {marks.map(mark => (
          <li key={mark} class={`check-mark-${mark}`}>
            {words.marks[mark]}
          </li>
        ))}
      </ul>
    </>
  )
}

interface BarProps {
  readonly kind: string
  readonly from: number
  readonly to: number
}

function Bar({ kind, from, to }: BarProps) {
  return <rect class={`check-picture-${kind}`} x={from} width={to - from} y="0" height={HIGH} />
}

function ticks(end: number): readonly number[] {
  const apart = TICKS.find(each => end / each < MOST_TICKS) ?? end
  return Array.from({ length: Math.floor(end / apart) + 1 }, (_, index) => index * apart)
}
