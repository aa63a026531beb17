/** Tips are told in English whatever the page speaks: what shows them is marked with these attributes. */
export const TIPS_WRITTEN = { lang: 'en', dir: 'ltr' } as const
