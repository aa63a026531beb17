import type { Languages } from '../../core/base/language.ts'
import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals-core'
import { acceptedTags, chooseLanguage, chooseLocale } from '../../core/base/language.ts'
import type { Settings } from '../../core/base/settings.ts'
import type { NoticesModel } from './notices-model.ts'
import { LANGUAGE_TAGS } from '../../content/languages.ts'
import { speak } from './words.ts'

export interface LanguageModel {
  /** Resolves when the first words are in the chosen language, or cannot be fetched. */
  readonly ready: Promise<void>
  dispose: Undo
}

/** Sets the page's language to the listener's choice, else the browser's, and follows changes of either. */
export function createLanguageModel(
  settings: ReadonlySignal<Settings>,
  languages: Languages,
  notices: NoticesModel
): LanguageModel {
  const wanted = signal(acceptedTags(languages.wanted()))
  const choice = computed(() => settings.value.language)
  let ready = Promise.resolve()

  function lack(error: unknown): void {
    // A chunk that did not arrive is a TypeError in every browser. The previous language stays.
    if (!(error instanceof TypeError)) throw error
    notices.show({ kind: 'language-missing' })
  }

  const dispose = undoAll([
    effect(() => {
      const language = chooseLanguage(choice.value, wanted.value, LANGUAGE_TAGS)
      ready = speak(language, chooseLocale(language, wanted.value)).then(
        () => notices.dismiss('language-missing'),
        lack
      )
    }),
    languages.subscribe(() => {
      wanted.value = acceptedTags(languages.wanted())
    })
  ])

  return { ready, dispose }
}
