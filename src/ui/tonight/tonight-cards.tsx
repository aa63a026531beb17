import type { AppModel } from '../../state/app/app-model.ts'
import { CareWords } from '../shared/care.tsx'
import { InstallOffer } from './install-offer.tsx'

/** What is to be said beside tonight's plan, if anything. Nobody waits for it. */
export function TonightCards({ model }: { readonly model: AppModel }) {
  return (
    <>
      <CareWords model={model} />
      <InstallOffer model={model} />
    </>
  )
}
