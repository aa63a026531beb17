import { useSignalEffect } from '@preact/signals'
import { MESSAGES } from '../../content/messages.ts'
import type { AppModel } from '../../state/app-model.ts'

/** Writes on the document's root what style sheets and the outside may read: the session, the performer, the accent. */
export function useDocumentRoot(model: AppModel): void {
  useSignalEffect(() => {
    const { dataset } = document.documentElement
    dataset['session'] = model.player.session.value.status
    dataset['performer'] = model.player.performer
    dataset['accent'] = model.settings.settings.value.accent
  })
  useSignalEffect(() => {
    const { screen } = model.route.value
    document.title =
      screen === 'tonight' ? MESSAGES.name : `${MESSAGES.navigation[screen]} · ${MESSAGES.name}`
  })
}
