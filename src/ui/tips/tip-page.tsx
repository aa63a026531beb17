import type { ListedTip } from '../../content/data/tips.ts'
import { allWords } from '../../state/base/words.ts'
import { reviewedText } from '../shared/session-text.ts'
import { gradeText } from './grade-text.ts'
import { SourceList } from './source-list.tsx'
import './tip-page.css'

/** A tip in full. */
export function TipPage({ tip }: { readonly tip: ListedTip }) {
  const words = allWords().tip
  const own = allWords().tips[tip.id]
  const { title, text, studied, note } = own
  return (
    <article class="tip-page">
      <p class="standing">{words.sections[tip.section]}</p>
      <h2>{title}</h2>
      <p class="tip-page-text">{text}</p>
      {tip.grade && (
        <p class="standing">
          {gradeText(tip.grade, own)}. {words.meanings[tip.grade]}
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
