import type { Languages } from '../core/base/language.ts'

/** The page's language settings. */
export interface LanguagePage extends Pick<Window, 'addEventListener' | 'removeEventListener'> {
  readonly navigator: Pick<Navigator, 'languages'>
}

/** The browser's languages; emits when its settings change. */
export function createLanguages(page: LanguagePage = window): Languages {
  return {
    wanted: () => page.navigator.languages,
    subscribe(listener) {
      const notify = (): void => listener()
      page.addEventListener('languagechange', notify)
      return () => page.removeEventListener('languagechange', notify)
    }
  }
}
