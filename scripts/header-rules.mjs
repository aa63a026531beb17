/** The files of a build that tell hosts and web servers what to send; they are no part of the app. */
export const HOST_FILES = [
  '_headers',
  '.htaccess',
  'assets/.htaccess',
  'vercel.json',
  'nginx.conf',
  'Caddyfile'
]

/**
 * Reads a `_headers` file, the format that several static hosts share: a line with a path, then indented lines
 * `Name: value`; `#` begins a comment, `*` at the end of a path stands for anything.
 */
export function parseHeaders(text) {
  const rules = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: {} })
      continue
    }
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? []
    if (name === undefined || rules.length === 0) throw new Error(`Not a header line: "${line}"`)
    rules.at(-1).headers[name] = value.trim()
  }
  return rules
}

/** The headers of every rule that fits `path` (from the app's own folder, beginning with a slash). */
export function headersFor(rules, path) {
  const fits = rule =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
  return Object.assign({}, ...rules.filter(fits).map(rule => rule.headers))
}

/** The text of a `_headers` file with these rules. */
export function formatHeaders(rules) {
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  ])
  return `${lines.join('\n')}\n`
}
