import type { ListedTip } from '../../content/data/tips.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { allWords } from '../../state/base/words.ts'
import { reviewedText } from '../shared/session-text.ts'
import { SaveTip } from './save-tip.tsx'
import { SourceList } from './source-list.tsx'
import { gradeText } from './tip-standing.tsx'
import './tip-page.css'

interface TipPageProps {
  readonly model: AppModel
  readonly tip: ListedTip
}

/** A tip in full. */
export function TipPage({ model, tip }: TipPageProps) {
  const words = allWords().tip
  const { text, studied, note } = allWords().tips[tip.id]
  return (
    <article class="tip-page">
      <div class="tip-page-head">
        <h2>{words.sections[tip.section]}</h2>
        <SaveTip model={model} id={tip.id} />
      </div>
      <p class="tip-page-text">{text}</p>
      {tip.grade && (
        <p class="standing">
          {gradeText(tip)}. {words.meanings[tip.grade]}
        </p>
      )}
      {studied && (
        <p class="standing">
          {words.studied} {studied}
        </p>
      )}
      {note && (
        <section aria-labelledby="tip-note">
          <h3 id="tip-note">{words.oftenSaid}</h3>
          <p>{note}</p>
        </section>
      )}
      {tip.sources.length > 0 && (
        <section aria-labelledby="tip-sources">
          <h3 id="tip-sources">{words.sources}</h3>
          <SourceList sources={tip.sources} />
        </section>
      )}
      <p class="standing">{reviewedText(tip.reviewed)}</p>
    </article>
  )
}
