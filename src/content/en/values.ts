import type { Range } from '../../core/recipe/recipe.ts'

/** A length in minutes, hours from two on: "30 min", "2 h 15 min". */
export function minutesText(minutes: number): string {
  const whole = Math.floor(minutes / 60)
  const rest = numberText(minutes - whole * 60)
  if (minutes < 120) return `${numberText(minutes)} min`
  return rest === '0' ? `${whole} h` : `${whole} h ${rest} min`
}

/** A length in seconds, in minutes from one on: "20 s", "5 min", "1 min 30 s". */
export function secondsText(seconds: number): string {
  const whole = Math.floor(seconds / 60)
  const rest = numberText(seconds - whole * 60)
  if (whole === 0) return `${rest} s`
  return rest === '0' ? minutesText(whole) : `${minutesText(whole)} ${rest} s`
}

/** Minutes as they are said: "15 minutes", "1 minute". */
export function spokenMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${numberText(minutes)} minutes`
}

/** A value of a recipe's field with its unit; shares without a unit as per cent. */
export function valueText(value: number, unit: Range['unit']): string {
  switch (unit) {
    case 's':
      return secondsText(value)
    case 'min':
      return minutesText(value)
    case '':
      return `${numberText(value * 100)} %`
    case '/min':
      return `${numberText(value)} a minute`
    case 'dB/oct':
      return `${numberText(value)} dB an octave`
    case 'Hz':
    case 'dB':
      return `${numberText(value)} ${unit}`
  }
}

/** At most two decimals, none that are zeros, a true minus sign. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−')
}
