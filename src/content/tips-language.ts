/** Tips are told in English whatever the page speaks: what shows them marks it. */
export const TIPS_LANGUAGE = 'en'
