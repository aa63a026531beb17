import { askFirst } from '../../content/data/safety.ts'
import { allWords } from '../../state/base/words.ts'
import { EvidencePart } from './evidence-part.tsx'
import { DockedPage } from '../shared/docked-page.tsx'
import { LinkRow } from '../shared/link-row.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'

/** One plain screen for a first time: for whom this is, how loud, what it is not, and who should ask first. */
export function Screen({ model }: ScreenProps) {
  const { plain, evidence } = allWords()
  const { settings, go } = model
  const { statements } = evidence

  function understand(): void {
    if (settings.settings.peek().introduction === 'ahead') settings.set({ introduction: 'read' })
    go('#/')
  }

  const dock = (
    <button class="pill main" type="button" onClick={understand}>
      {settings.settings.value.introduction === 'ahead' ? plain.understood : plain.tonight}
    </button>
  )
  return (
    <DockedPage dock={dock}>
      <Lines title={plain.adults} lines={[statements.children.text]} />
      <Lines
        title={plain.volume}
        lines={[
          statements['barely-audible'].text,
          statements['arms-length'].text,
          statements['smoke-alarm'].text
        ]}
      />
      <Lines title={plain.notMedical} lines={[statements['self-care'].text]} />
      <EvidencePart part={WHO} title={plain.askFirst} statements={statements} plain />
      <LinkRow href="#/evidence" title={plain.more} />
    </DockedPage>
  )
}

/** The heading already says whom it is for. */
const WHO = { ...askFirst, items: askFirst.items.filter(({ id }) => id !== 'children') }

interface LinesProps {
  readonly title: string
  readonly lines: readonly string[]
}

function Lines({ title, lines }: LinesProps) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line, index) => (
        <p key={index} class="statement">
          {line}
        </p>
      ))}
    </section>
  )
}
