import type { Languages } from '../core/base/language.ts'

/** What the page knows of its reader's languages. */
export interface LanguagePage extends Pick<Window, 'addEventListener' | 'removeEventListener'> {
  readonly navigator: Pick<Navigator, 'languages'>
}

/** The browser's languages, and word of a change in its settings. */
export function createLanguages(page: LanguagePage = window): Languages {
  return {
    wanted: () => page.navigator.languages,
    subscribe(listener) {
      const tell = (): void => listener()
      page.addEventListener('languagechange', tell)
      return () => page.removeEventListener('languagechange', tell)
    }
  }
}
