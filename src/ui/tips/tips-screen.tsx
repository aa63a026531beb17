import { allWords } from '../../state/base/words.ts'
import { GUIDE_ID } from '../../content/data/guide.ts'
import { TIPS } from '../../content/data/tips.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { Guide } from './guide.tsx'
import { CommonClaims } from './common-claims.tsx'
import { TipList } from './tip-list.tsx'
import { TipPage } from './tip-page.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'

/** Every tip by section, or the page in the address. */
export function Screen({ model }: ScreenProps) {
  const route = model.route.value
  const page = route.screen === 'tips' ? route.tip : undefined
  if (page === undefined) return <TipList model={model} />
  return (
    <div class="reading column">
      <Page model={model} page={page} />
      <a class="pill" href="#/tips">
        {allWords().tip.all}
      </a>
    </div>
  )
}

function Page({ model, page }: { readonly model: AppModel; readonly page: string }) {
  if (page === GUIDE_ID) return <Guide model={model} />
  if (page === 'often-said') return <CommonClaims />
  const tip = TIPS.find(each => each.id === page)
  return tip ? <TipPage model={model} tip={tip} /> : <p>{allWords().tip.missing}</p>
}
