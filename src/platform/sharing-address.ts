/** The full address of a hash of this page. */
export function hashAddress(hash: string, page: Pick<Location, 'href'> = location): string {
  return new URL(hash, page.href).href
}
