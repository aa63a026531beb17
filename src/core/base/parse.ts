/** Whether a value of unknown origin is an object. Lists are not. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value, when it is a number within that range, ends included; else undefined. */
export function finite(value: unknown, low = -Infinity, high = Infinity): number | undefined {
  const good = typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high
  return good ? value : undefined
}

/** The value, when it is a whole number within that range, ends included; else undefined. */
export function wholeNumber(value: unknown, low: number, high: number): number | undefined {
  return Number.isInteger(value) ? finite(value, low, high) : undefined
}

/** The strings in a list of unknown origin; empty where it is not a list. */
export function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : []
}

/** What can be read of a list of unknown origin; empty where it is not a list. @param parse undefined where it cannot */
export function listOf<T>(value: unknown, parse: (each: unknown) => T | undefined): readonly T[] {
  return Array.isArray(value) ? value.map(parse).filter(each => each !== undefined) : []
}

/** A field with its value, or no field at all. */
export function known<K extends string, V>(
  key: K,
  value: V | undefined
): { readonly [each in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [each in K]: V })
}

/** Characters of ids: no id can pass for a formula in a spreadsheet or for markup. */
export const ROW_ID = /^[\w-]{1,64}$/
