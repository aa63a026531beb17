import { effect } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { undoAll } from '../../core/base/listeners.ts'
import { firstWords, spokenLanguage } from '../../state/base/words.ts'
import type { AppModel } from '../../state/app/app-model.ts'

/**
 * Sets the root element's attributes for style sheets and outside readers: the session, the performer, the accent, the
 * language. By plain effects, since a component's effects wait for the next frame, and a hidden page has none.
 */
export function useDocumentRoot(model: AppModel): void {
  useLayoutEffect(
    () =>
      undoAll([
        effect(() => {
          const { dataset } = document.documentElement
          dataset['session'] = model.player.session.value.status
          dataset['performer'] = model.player.selected.value.kind
          dataset['accent'] = model.settings.settings.value.accent
        }),
        effect(() => {
          document.documentElement.lang = spokenLanguage()
          document.documentElement.dir = firstWords().direction
        }),
        effect(() => {
          const { screen } = model.route.value
          const { name, navigation } = firstWords()
          document.title = screen === 'tonight' ? name : `${navigation[screen]} · ${name}`
        })
      ]),
    [model]
  )
}
