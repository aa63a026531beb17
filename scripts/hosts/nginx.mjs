import { TYPES } from '../serve.mjs'
import {
  COMPRESSED_TYPES,
  HIDDEN,
  commonHeaders,
  isFolder,
  literal,
  ownRules,
  quote
} from './host-rules.mjs'

function mediaTypes() {
  return Object.entries(TYPES).map(([extension, type]) => {
    const [plain] = type.split(';')
    return `    ${plain} ${extension.slice(1)};`
  })
}

/** `$uri` may begin with the path that the app lies under. */
function pattern(rule) {
  return isFolder(rule) ? `${literal(rule.path.slice(0, -1))}[^/]+$` : `${literal(rule.path)}$`
}

function variable(name) {
  return `$neap_${name.toLowerCase().replaceAll('-', '_')}`
}

function setFor(rule) {
  const values = Object.entries(rule.headers).map(
    ([name, value]) => `    set ${variable(name)} ${quote(value)};`
  )
  return [`if ($uri ~ "${pattern(rule)}") {`, ...values, '}']
}

/**
 * The inside of a `location` of nginx. It names no folder, so it fits any path; headers that only some files have are
 * variables, since a block with an `add_header` of its own would lose all others.
 */
export function nginxConfig(rules) {
  // The page of a folder is looked up before this is read: no rule for "/" is needed.
  const own = ownRules(rules).filter(({ path }) => path !== '/')
  const names = [...new Set(own.flatMap(({ headers }) => Object.keys(headers)))]
  // text/html is always among them, and a warning where it is named.
  const types = COMPRESSED_TYPES.filter(type => type !== 'text/html').join(' ')
  return [
    '# Goes inside a location: include /srv/neap/nginx.conf;',
    '# Reload nginx whenever these files are replaced: the policy holds digests of the page.',
    'index index.html;',
    'types {',
    ...mediaTypes(),
    '}',
    'charset utf-8;',
    `charset_types ${types};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${types};`,
    `if ($uri ~ "/(?:${HIDDEN.map(literal).join('|')})$") {`,
    '    return 404;',
    '}',
    ...names.map(name => `set ${variable(name)} "";`),
    ...own.flatMap(setFor),
    ...Object.entries(commonHeaders(rules)).map(
      ([name, value]) => `add_header ${name} ${quote(value)} always;`
    ),
    // Without "always": an error is never kept for good. One without a value is not sent.
    ...names.map(name => `add_header ${name} ${variable(name)};`),
    ''
  ].join('\n')
}
