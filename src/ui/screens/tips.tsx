import { allWords } from '../../state/words.ts'
import { SECTIONS } from '../../content/sections.ts'
import { TIPS_WRITTEN } from '../../content/tips-language.ts'
import { TIPS } from '../../content/tips.ts'
import type { Tip } from '../../core/tip.ts'
import { reviewedWords } from '../later-words.ts'
import { SourceList } from '../parts/source-list.tsx'
import { TipGrade, TipStanding } from '../parts/tip-standing.tsx'
import type { ScreenProps } from './screen-props.ts'
import './reading.css'
import './tips.css'

const ALL: readonly Tip[] = TIPS

/** Every tip by section, or the one the address names. */
export function Tips({ model }: ScreenProps) {
  const route = model.route.value
  const id = route.screen === 'tips' ? route.tip : undefined
  if (id === undefined) return <TipList />
  const tip = ALL.find(each => each.id === id)
  return (
    <div class="reading column">
      {tip ? <TipPage tip={tip} /> : <p>{allWords().tip.missing}</p>}
      <a class="pill" href="#/tips">
        {allWords().tip.all}
      </a>
    </div>
  )
}

function TipList() {
  return (
    <div class="reading column">
      {SECTIONS.map(section => (
        <section key={section} aria-labelledby={`tips-${section}`}>
          <h2 id={`tips-${section}`}>{allWords().tip.sections[section]}</h2>
          <ul>
            {ALL.filter(tip => tip.section === section).map(tip => (
              <li key={tip.id}>
                <a class="whole-link" href={`#/tips/${tip.id}`}>
                  <span {...TIPS_WRITTEN}>{tip.text}</span>
                  <TipStanding tip={tip} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function TipPage({ tip }: { readonly tip: Tip }) {
  const words = allWords().tip
  return (
    <article class="tip-page">
      <h2>{words.sections[tip.section]}</h2>
      <p class="tip-page-text" {...TIPS_WRITTEN}>
        {tip.text}
      </p>
      {tip.grade && (
        <p class="standing">
          <TipGrade tip={tip} />
          {`. ${words.meanings[tip.grade]}`}
        </p>
      )}
      {tip.studied && (
        <p class="standing">
          {words.studied} <span {...TIPS_WRITTEN}>{tip.studied}</span>
        </p>
      )}
      {tip.note && (
        <section aria-labelledby="tip-note">
          <h3 id="tip-note">{words.oftenSaid}</h3>
          <p {...TIPS_WRITTEN}>{tip.note}</p>
        </section>
      )}
      {tip.sources.length > 0 && (
        <section aria-labelledby="tip-sources">
          <h3 id="tip-sources">{words.sources}</h3>
          <SourceList sources={tip.sources} />
        </section>
      )}
      <p class="standing">{reviewedWords(tip.reviewed)}</p>
    </article>
  )
}
