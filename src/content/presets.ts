import type { Preset } from '../core/preset.ts'

/** Sounds to start from, the default first. */
export const PRESETS = [
  {
    id: 'half-an-hour',
    name: 'Half an hour',
    words: 'From 8 to 3 beats a second under pink noise: the values studied most. For headphones.',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      level: -12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'settle',
    name: 'Settle',
    words: 'Short and easy, from 10 down to 4 beats a second. For headphones.',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 10,
      to: 4,
      ramp: 600,
      bed: 'pink',
      bedLevel: 12,
      level: -12,
      minutes: 20,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'low-and-slow',
    name: 'Low and slow',
    words:
      'A lower tone, 2 beats a second at the end, brown noise and a long fade. For headphones.',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 200,
      from: 6,
      to: 2,
      ramp: 1200,
      bed: 'brown',
      bedLevel: 12,
      level: -12,
      minutes: 40,
      fadeIn: 30,
      fadeOut: 600,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'without-headphones',
    name: 'Without headphones',
    words: 'A tone that swells and sinks, pitched for a phone’s own speaker or a pillow speaker.',
    recipe: {
      version: 1,
      mode: 'isochronic',
      carrier: 350,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      level: -12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'mostly-noise',
    name: 'Mostly noise',
    words: 'Brown noise with the tone far below it, and a fade of a quarter of an hour.',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'brown',
      bedLevel: 26,
      level: -12,
      minutes: 45,
      fadeIn: 30,
      fadeOut: 900,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'plain',
    name: 'Plain',
    words: 'The same tone and noise with no beat at all: the fair thing to compare with.',
    recipe: {
      version: 1,
      mode: 'plain',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      level: -12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  }
] satisfies readonly Preset[]
