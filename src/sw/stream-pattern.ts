/** Fits the path of every address under `night/` in `scope` (an absolute URL that ends in a slash): sound, not pages. */
export function nightPattern(scope: string): RegExp {
  const base = new URL(scope).pathname.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  return new RegExp(`^${base}night/`)
}
