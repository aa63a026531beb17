import { useMemo } from 'preact/hooks'
import { GUIDE_ID } from '../../content/data/guide.ts'
import { SYNONYMS, TOPICS } from '../../content/data/search-terms.ts'
import { aboutFood } from '../../content/data/safety.ts'
import { SECTIONS } from '../../content/data/sections.ts'
import type { ListedTip } from '../../content/data/tips.ts'
import { TIPS } from '../../content/data/tips.ts'
import type { TipSection } from '../../core/tips/tip.ts'
import { indexTips, readTerms, searchTips } from '../../core/tips/tip-search.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { TipSearchModel } from '../../state/tips/tip-search-model.ts'
import { tipSearchPart } from '../../state/tips/tip-search-model.ts'
import { savedTipsPart } from '../../state/tips/saved-tips-model.ts'
import { allWords } from '../../state/base/words.ts'
import { Fold } from '../kit/fold.tsx'
import { LinkRow } from '../shared/link-row.tsx'
import { EvidencePart } from './evidence-part.tsx'
import { gradeText } from './grade-text.ts'
import { TipSearch } from './tip-search.tsx'
import '../shared/reading.css'

/** Every tip once: saved ones first, the others folded by section; a search filters them while typing. */
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
  const others = found.filter(({ id }) => !saved.includes(id))
  return (
    <div class="reading column">
      <TipSearch
        library={library}
        result={{ ...result, found, near }}
        anySaved={saved.length > 0}
        foundUnsaved={result.found.length + result.near.length > 0}
      />
      {near.length > 0 && <TipRows tips={near} showsSection />}
      {latestFirst.length > 0 && (
        <section aria-labelledby="tips-saved">
          <h2 id="tips-saved">{words.library.saved}</h2>
          <TipRows tips={latestFirst} showsSection />
        </section>
      )}
      {!narrowed && <Ways />}
      <TipSections tips={others} library={library} flat={narrowed} />
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

/** The two pages beside the tips. */
function Ways() {
  const { guide, library } = allWords()
  return (
    <ul>
      <li>
        <LinkRow href={`#/tips/${GUIDE_ID}`} title={guide.title} line={guide.leadShort} />
      </li>
      <li>
        <LinkRow href="#/tips/often-said" title={library.oftenSaid} />
      </li>
    </ul>
  )
}

interface TipSectionsProps {
  readonly tips: readonly ListedTip[]
  readonly library: TipSearchModel
  /** All unfolded: what a search found. */
  readonly flat: boolean
}

function TipSections({ tips, library, flat }: TipSectionsProps) {
  const { library: words, tip: tipWords } = allWords()
  const sections = SECTIONS.flatMap(section => {
    const own = tips.filter(tip => tip.section === section)
    return own.length === 0 ? [] : [{ section, title: tipWords.sections[section], own }]
  })
  if (flat)
    return (
      <>
        {sections.map(({ section, title, own }) => (
          <section key={section} aria-labelledby={`tips-${section}`}>
            <h2 id={`tips-${section}`}>{title}</h2>
            <TipRows tips={own} />
          </section>
        ))}
      </>
    )
  return (
    <div>
      {sections.map(({ section, title, own }) => (
        <Fold
          key={section}
          title={title}
          note={words.count(own.length)}
          open={library.unfolded.value.includes(section)}
          onToggle={open => unfold(library, section, open)}
        >
          <TipRows tips={own} />
        </Fold>
      ))}
    </div>
  )
}

function unfold({ unfolded }: TipSearchModel, section: TipSection, open: boolean): void {
  const others = unfolded.peek().filter(each => each !== section)
  unfolded.value = open ? [...others, section] : others
}

interface TipRowsProps {
  readonly tips: readonly ListedTip[]
  /** Adds each tip's section. */
  readonly showsSection?: boolean
}

function TipRows({ tips, showsSection = false }: TipRowsProps) {
  const words = allWords()
  return (
    <ul>
      {tips.map(({ id, grade, section }) => {
        const parts = [
          showsSection && words.tip.sections[section],
          gradeText(grade, words.tips[id])
        ]
        const line = parts.filter(part => typeof part === 'string').join(' · ')
        return (
          <li key={id}>
            <LinkRow href={`#/tips/${id}`} title={words.tips[id].title} line={line} />
          </li>
        )
      })}
    </ul>
  )
}
