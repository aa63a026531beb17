/**
 * The address of this page that Back leads to; undefined where it leads elsewhere, or where the browser does not say
 * (Safari before 26.2, Firefox before 147).
 */
export function addressBefore(): string | undefined {
  if (!('navigation' in window)) return undefined
  const { currentEntry } = navigation
  const before = currentEntry && navigation.entries()[currentEntry.index - 1]
  return before?.sameDocument && before.url ? new URL(before.url).hash || '#/' : undefined
}

/** Goes to another address so that Back does not lead to this one again. @param replace puts it in place of this one */
export function leaveFor(hash: string, replace: (hash: string) => void): void {
  if (addressBefore() === hash) history.back()
  else replace(hash)
}
