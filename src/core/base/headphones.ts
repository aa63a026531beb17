/**
 * How sound reaches the listener, as found out by ear: `untried` never asked, `unknown` asked, but not answered
 * clearly.
 */
export const HEADPHONES = ['untried', 'unknown', 'stereo', 'mono', 'speaker'] as const
export type Headphones = (typeof HEADPHONES)[number]
