import type { AppModel } from '../../state/app/app-model.ts'
import { CareWords } from '../shared/care.tsx'
import { InstallOffer } from './install-offer.tsx'

/** Cards beside tonight's plan, if any; loaded late. */
export function TonightCards({ model }: { readonly model: AppModel }) {
  return (
    <>
      <CareWords model={model} />
      <InstallOffer model={model} />
    </>
  )
}
