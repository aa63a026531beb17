// Tone.js greets in the console as soon as it is loaded, unless it finds this; so this module is evaluated before it.
// It is the one module here that does anything when imported, and that is all it does.
export const TONE_SILENCED = true
Object.assign(globalThis, { TONE_SILENCE_LOGGING: TONE_SILENCED })
