import type { AppModel } from '../../state/app/app-model.ts'
import { createInstallModel } from '../../state/app/install-model.ts'
import { allWords } from '../../state/base/words.ts'
import { InstallButton } from '../shared/install-button.tsx'

/** Offers to install, above the night's curve; Start stays where it is. */
export function InstallOffer({ model }: { readonly model: AppModel }) {
  const install = model.part(createInstallModel)
  const words = allWords().install
  if (!install.offered.value) return <></>
  return (
    <section class="install-offer" aria-labelledby="install-title">
      <h2 id="install-title">{words.title}</h2>
      <p class="quiet">{install.way.value === 'ask' ? words.why : words.whyByHandShort}</p>
      <p class="install-answers">
        <InstallButton install={install} />
        <button class="text-button quiet" type="button" onClick={install.notNow}>
          {words.notNow}
        </button>
      </p>
    </section>
  )
}
