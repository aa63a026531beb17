import './progress-bar.css'

interface ProgressBarProps {
  /** What is being done, for who cannot see the bar. */
  readonly label: string
  /** 0–1 */
  readonly share: number
}

/** How much of something is done. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  const percent = Math.floor(share * 100)
  return (
    <div
      class="progress-bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div style={{ inlineSize: `${percent}%` }} />
    </div>
  )
}
