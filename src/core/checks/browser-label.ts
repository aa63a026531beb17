/** What a browser says of itself, for the label of a report; nothing behaves differently for it. */
export interface BrowserLabel {
  /** Engine and version, "WebKit (Safari 18.5)"; the whole user agent where it has no known form. */
  readonly engine: string
  /** System and version, "iOS 18.5"; `unknown` where it is not said. */
  readonly system: string
}

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPad|iPod)\b.*?\bOS (\d+(?:_\d+)*)/, 'iOS'],
  [/\bAndroid (\d+(?:\.\d+)*)/, 'Android'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows NT\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux']
]

/** Browsers that bring an engine of their own, with its name. Others carry its words as well, so the order counts. */
const ENGINES: readonly (readonly [RegExp, string])[] = [
  [/\bFirefox\/(\d+(?:\.\d+)*)/, 'Gecko (Firefox'],
  [/\b(?:Chromium|HeadlessChrome|Chrome)\/(\d+)/, 'Blink (Chromium'],
  [/\bVersion\/(\d+(?:\.\d+)*).*\bSafari\//, 'WebKit (Safari']
]

/**
 * Names engine and system from a user agent. On iOS every user agent of the usual form is WebKit's, which comes with the
 * system, whatever the browser is called. Recent browsers freeze what they say of the system: Android 10, macOS 10.15,
 * and iOS 18.6 on later ones.
 * @param userAgent `navigator.userAgent`
 */
export function browserLabel(userAgent: string): BrowserLabel {
  const system = nameIn(userAgent, SYSTEMS) ?? 'unknown'
  const [engine, version] = find(userAgent, ENGINES) ?? []
  if (engine !== undefined) return { engine: `${engine} ${version})`, system }
  const app = /\b(CriOS|FxiOS|EdgiOS)\/(\d+)/.exec(userAgent)
  if (app) return { engine: `WebKit (${app[1]} ${app[2]})`, system }
  const build = /\bAppleWebKit\/(\d+(?:\.\d+)*)/.exec(userAgent)
  return { engine: build ? `WebKit ${build[1]}` : userAgent, system }
}

type Table = readonly (readonly [RegExp, string])[]

function find(userAgent: string, table: Table): readonly [string, string] | undefined {
  for (const [pattern, name] of table) {
    const found = pattern.exec(userAgent)
    if (found) return [name, (found[1] ?? '').replaceAll('_', '.')]
  }
  return undefined
}

function nameIn(userAgent: string, table: Table): string | undefined {
  const [name, version] = find(userAgent, table) ?? []
  return name === undefined ? undefined : `${name} ${version}`.trim()
}
