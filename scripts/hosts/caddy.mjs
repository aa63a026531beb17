import { TYPES } from '../serve.mjs'
import { HIDDEN, commonHeaders, isFolder, ownRules, quote } from './host-rules.mjs'

function headerLines(headers, before) {
  return Object.entries(headers).map(([name, value]) => `${before}${name} ${quote(value)}`)
}

function forSome(rule, index) {
  const name = `@neap${index + 1}`
  // A missing file in a folder has none of its headers: an error is never kept for good.
  const matcher = isFolder(rule)
    ? [`${name} {`, `\tpath ${rule.path}`, '\tfile', '}']
    : [`${name} path ${rule.path}`]
  return [...matcher, ...headerLines(rule.headers, `header ${name} `)]
}

/** What follows `root` in a site of Caddy, or in one of its `handle_path` blocks. */
export function caddyConfig(rules) {
  return [
    '# Goes inside a site, below its root: import /srv/neap/Caddyfile',
    '# Reload Caddy whenever these files are replaced: the policy holds digests of the page.',
    'header {',
    ...headerLines(commonHeaders(rules), '\t'),
    '}',
    ...ownRules(rules).flatMap(forSome),
    // The one type that Caddy may not know.
    '@neapManifest path *.webmanifest',
    `header @neapManifest Content-Type ${quote(TYPES['.webmanifest'])}`,
    'encode gzip',
    'file_server {',
    `\thide ${HIDDEN.join(' ')}`,
    // index.html is answered where it is asked for, not by a redirect.
    '\tdisable_canonical_uris',
    '}',
    ''
  ].join('\n')
}
