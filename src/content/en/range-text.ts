/** "12 to 35 min", "1 h 50 min to 2 h": a unit is said once where both have it and nothing else. */
export function rangeText(least: string, most: string, to: string): string {
  const [figure, unit, ...more] = least.split(' ')
  const same = more.length === 0 && most.split(' ').length === 2 && most.endsWith(` ${unit}`)
  return `${same ? figure : least} ${to} ${most}`
}
