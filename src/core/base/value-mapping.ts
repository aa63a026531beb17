import { clamp } from './units.ts'

/** Maps slider positions of 0–1 to values and back. Each way inverts the other. */
export interface ValueMapping {
  /** The value at a position of 0–1; positions outside are clamped. */
  value(position: number): number
  /** The position of a value, 0–1; values outside are clamped. */
  position(value: number): number
}

/** Equal steps of the slider are equal steps of the value. For levels and shares. */
export function linearMapping(low: number, high: number): ValueMapping {
  checkRange(low, high)
  return {
    value: position => low + clamp(position, 0, 1) * (high - low),
    position: value => (high === low ? 0 : (clamp(value, low, high) - low) / (high - low))
  }
}

/** Equal steps of the slider are equal ratios of the value, as the ear hears them. For carriers and beats. */
export function exponentialMapping(low: number, high: number): ValueMapping {
  checkRange(low, high)
  if (low <= 0) throw new RangeError(`An exponential mapping must start above 0; it was ${low}.`)
  const ratio = Math.log(high / low)
  return {
    value: position => clamp(low * Math.exp(clamp(position, 0, 1) * ratio), low, high),
    position: value => (ratio === 0 ? 0 : Math.log(clamp(value, low, high) / low) / ratio)
  }
}

/** Small values get more of the slider than large ones, 0 included. For lengths of time. */
export function quadraticMapping(low: number, high: number): ValueMapping {
  checkRange(low, high)
  return {
    value: position => low + clamp(position, 0, 1) ** 2 * (high - low),
    position: value =>
      high === low ? 0 : Math.sqrt((clamp(value, low, high) - low) / (high - low))
  }
}

/** `value` on the nearest whole multiple of `grain`, kept within `[low, high]`, which need be no multiples. */
export function snap(value: number, grain: number, low: number, high: number): number {
  return clamp(tidy(Math.round(value / grain) * grain), low, high)
}

/** The next multiple of `grain` above (`1`) or below (`-1`) `value`, kept within `[low, high]`. */
export function nextMultiple(
  value: number,
  direction: 1 | -1,
  grain: number,
  low: number,
  high: number
): number {
  const count = tidy(value / grain)
  const next = direction === 1 ? Math.floor(count) + 1 : Math.ceil(count) - 1
  return clamp(tidy(next * grain), low, high)
}

/** Removes binary rounding: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toFixed(9))
}

function checkRange(low: number, high: number): void {
  if (!(low <= high))
    throw new RangeError(`A mapping must go from low to high; it was ${low} to ${high}.`)
}
