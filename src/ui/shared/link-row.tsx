import './link-row.css'

interface LinkRowProps {
  readonly href: string
  readonly title: string
  /** Below the title. */
  readonly line?: string | undefined
}

/** A row that opens a page: a title, one line about it, and an arrow. The whole row is the target. */
export function LinkRow({ href, title, line }: LinkRowProps) {
  return (
    <a class="link-row" href={href}>
      <span>
        {title}
        {line && <span class="standing">{line}</span>}
      </span>
      <span class="link-row-arrow" aria-hidden="true">
        ›
      </span>
    </a>
  )
}
