/**
 * How sound reaches the listener, as far as it was found out by ear: `untried` nobody was asked yet, `unknown` asked
 * and not answered, or not clearly.
 */
export const HEADPHONES = ['untried', 'unknown', 'stereo', 'mono', 'speaker'] as const
export type Headphones = (typeof HEADPHONES)[number]
