import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { GUIDE_ID } from '../../content/data/guide.ts'
import { SYNONYMS, TOPICS } from '../../content/data/search-terms.ts'
import { aboutFood } from '../../content/data/safety.ts'
import { SECTIONS } from '../../content/data/sections.ts'
import type { ListedTip } from '../../content/data/tips.ts'
import { TIPS } from '../../content/data/tips.ts'
import type { SearchResult } from '../../core/tips/tip-search.ts'
import { indexTips, readTerms, searchTips } from '../../core/tips/tip-search.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { TipSearchModel } from '../../state/tips/tip-search-model.ts'
import { tipSearchPart } from '../../state/tips/tip-search-model.ts'
import { savedTipsPart } from '../../state/tips/saved-tips-model.ts'
import { allWords } from '../../state/base/words.ts'
import { EvidencePart } from './evidence-part.tsx'
import { TipStanding } from './tip-standing.tsx'
import './tip-list.css'

/** Every tip once: saved ones first, the others by section; a search filters them while typing. */
export function TipList({ model }: { readonly model: AppModel }) {
  const library = model.part(tipSearchPart)
  const saved = model.part(savedTipsPart).saved.value
  const words = allWords()
  const index = useMemo(() => indexTips(TIPS, words.tips, words.tip.sections), [words])
  const terms = useMemo(() => readTerms(SYNONYMS, words.tipSearch, TOPICS), [words])
  const query = library.query.value
  const savedOnly = library.savedOnly.value
  const shown = (tip: ListedTip): boolean => !savedOnly || saved.includes(tip.id)
  const result = searchTips(index, query, terms)
  const found = result.found.filter(shown)
  const near = found.length === 0 ? result.near.filter(shown) : []
  const narrowed = savedOnly || query.trim() !== ''
  const latestFirst = found
    .filter(({ id }) => saved.includes(id))
    .toSorted((one, other) => saved.indexOf(other.id) - saved.indexOf(one.id))
  return (
    <div class="reading column">
      <Search library={library} count={found.length}>
        {savedOnly && saved.length === 0 ? (
          <p>{words.library.nothingSaved}</p>
        ) : (
          <Outcome result={{ ...result, found, near }} />
        )}
      </Search>
      {!narrowed && <Ways />}
      {near.length > 0 && <TipItems tips={near} showsSection />}
      {latestFirst.length > 0 && (
        <TipSectionList id="saved" title={words.library.saved} tips={latestFirst} showsSection />
      )}
      {SECTIONS.map(section => (
        <TipSectionList
          key={section}
          id={section}
          title={words.tip.sections[section]}
          tips={found.filter(tip => tip.section === section && !saved.includes(tip.id))}
        />
      ))}
      {!narrowed && (
        <EvidencePart
          part={aboutFood}
          title={words.evidence.titles['about-food']}
          statements={words.evidence.statements}
        />
      )}
    </div>
  )
}

/** The result of a search besides its tips: why there are none, or that these only come close. */
function Outcome({ result }: { readonly result: SearchResult }) {
  const words = allWords().library
  const { found, near, topic } = result
  return (
    <>
      {topic && <p>{words.topics[topic]}</p>}
      {near.length > 0 && <p>{words.nearest}</p>}
      {!topic && near.length === 0 && found.length === 0 && <p>{words.nothingFound}</p>}
    </>
  )
}

interface SearchProps {
  readonly library: TipSearchModel
  readonly count: number
  /** The message about the search, announced with the count. */
  readonly children: ComponentChildren
}

function Search({ library, count, children }: SearchProps) {
  const words = allWords().library
  return (
    <search class="tip-search">
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.searchHint}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        value={library.query.value}
        onInput={event => {
          library.query.value = event.currentTarget.value
        }}
      />
      <div class="tip-count">
        <p class="quiet" role="status">
          {words.count(count)}
        </p>
        <button
          class="pill"
          type="button"
          aria-pressed={library.savedOnly.value}
          onClick={() => {
            library.savedOnly.value = !library.savedOnly.peek()
          }}
        >
          {words.savedOnly}
        </button>
      </div>
      <div role="status">{children}</div>
    </search>
  )
}

/** The two pages beside the tips. */
function Ways() {
  const { guide, library } = allWords()
  return (
    <ul class="tip-ways">
      <li>
        <Way href={`#/tips/${GUIDE_ID}`} title={guide.title}>
          {guide.lead}
        </Way>
      </li>
      <li>
        <Way href="#/tips/often-said" title={library.oftenSaid} />
      </li>
    </ul>
  )
}

interface WayProps {
  readonly href: string
  readonly title: string
  readonly children?: ComponentChildren
}

function Way({ href, title, children }: WayProps) {
  return (
    <a class="whole-link" href={href}>
      {title}
      {children && <span class="standing">{children}</span>}
    </a>
  )
}

interface TipSectionListProps {
  readonly id: string
  readonly title: string
  readonly tips: readonly ListedTip[]
  /** Adds each tip's section. */
  readonly showsSection?: boolean
}

function TipSectionList({ id, title, tips, showsSection = false }: TipSectionListProps) {
  if (tips.length === 0) return <></>
  return (
    <section aria-labelledby={`tips-${id}`}>
      <h2 id={`tips-${id}`}>{title}</h2>
      <TipItems tips={tips} showsSection={showsSection} />
    </section>
  )
}

function TipItems({ tips, showsSection }: Pick<TipSectionListProps, 'tips' | 'showsSection'>) {
  return (
    <ul>
      {tips.map(tip => (
        <li key={tip.id}>
          <a class="whole-link" href={`#/tips/${tip.id}`}>
            {allWords().tips[tip.id].text}
            <TipStanding tip={tip} section={showsSection ?? false} />
          </a>
        </li>
      ))}
    </ul>
  )
}
