import type { Dialect } from './syntax.ts'
import type { Wave } from '../../score/score.ts'

/** How a program shapes the pulses of an isochronic tone. */
export interface PulseShape {
  /** Share of a period that lies above half of a pulse's height. */
  readonly duty: number
  /** Mean square over a period of pulses of height 1: softening a pulse keeps it. */
  readonly energy: number
  /** Whether they are switched on and off. */
  readonly hard: boolean
}

const SINE: PulseShape = { duty: 0.2748, energy: 0.2275, hard: false }
const SQUARE: PulseShape = { duty: 0.5, energy: 0.5, hard: true }
const LINES: PulseShape = { duty: 0.175, energy: 0.13, hard: false }
/** Rises and falls as a sine does. */
export const SWELL: PulseShape = { duty: 0.5, energy: 0.375, hard: false }
const ENVELOPE: PulseShape = { duty: 0.2015, energy: 0.1497, hard: false }

/**
 * SBaGen+ plays what of the tone's own waveform, at the pulse's rate, is over 0.3 of its height, in a smooth step;
 * SBaGenX smooth steps up and down within 0.403 of the period, whatever the waveform.
 */
export function pulseShape(dialect: Dialect, wave: Wave | undefined): PulseShape {
  if (dialect === 'sbagenx') return ENVELOPE
  if (wave === 'square') return SQUARE
  return wave === 'triangle' || wave === 'sawtooth' ? LINES : SINE
}
