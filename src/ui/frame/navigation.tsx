import { firstWords } from '../../state/base/words.ts'
import type { Screen } from '../../core/base/route.ts'
import './navigation.css'

const PLACES = ['tonight', 'programme', 'tips', 'journal'] as const

/** The four places, in words. */
export function Navigation({ screen }: { readonly screen: Screen }) {
  return (
    <nav class="navigation column" aria-label={firstWords().navigation.label}>
      <ul>
        {PLACES.map(place => (
          <li key={place}>
            <a
              href={place === 'tonight' ? '#/' : `#/${place}`}
              aria-current={place === screen ? 'page' : undefined}
            >
              {firstWords().navigation[place]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
