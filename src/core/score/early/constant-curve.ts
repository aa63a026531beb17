import type { Curve } from '../curve.ts'

/** A curve that never changes. */
export function constant(value: number): Curve {
  return [{ at: 0, value, shape: 'step' }]
}
