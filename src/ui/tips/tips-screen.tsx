import { allWords } from '../../state/base/words.ts'
import { GUIDE_ID } from '../../content/data/guide.ts'
import { TIPS } from '../../content/data/tips.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { Guide } from './guide.tsx'
import { CommonClaims } from './common-claims.tsx'
import { SaveTip } from './save-tip.tsx'
import { TipList } from './tip-list.tsx'
import { TipPage } from './tip-page.tsx'
import { DockedPage } from '../shared/docked-page.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'

/** Every tip by section, or the page in the address, with the way back in reach. */
export function Screen({ model }: ScreenProps) {
  const route = model.route.value
  const page = route.screen === 'tips' ? route.page : ''
  if (page === '') return <TipList model={model} />
  const tip = TIPS.find(each => each.id === page)
  const dock = (
    <>
      <a class="pill" href="#/tips">
        {allWords().tip.all}
      </a>
      {tip && <SaveTip model={model} id={tip.id} />}
    </>
  )
  return (
    <DockedPage key={page} dock={dock}>
      {tip ? <TipPage tip={tip} /> : <OtherPage model={model} page={page} />}
    </DockedPage>
  )
}

function OtherPage({ model, page }: { readonly model: AppModel; readonly page: string }) {
  if (page === GUIDE_ID) return <Guide model={model} />
  if (page === 'often-said') return <CommonClaims />
  return <p>{allWords().tip.missing}</p>
}
