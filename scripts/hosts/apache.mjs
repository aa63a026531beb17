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

/** @param when "always" for errors as well */
function headerLines(headers, when = '') {
  return Object.entries(headers).map(([name, value]) =>
    ['Header', when, 'set', name, quote(value)].filter(Boolean).join(' ')
  )
}

function forFile({ path, headers }) {
  return [`<Files "${path.slice(1)}">`, ...headerLines(headers, 'always'), '</Files>']
}

function inModule(name, lines) {
  return [`<IfModule ${name}>`, ...lines, '</IfModule>']
}

/** The `.htaccess` of the app's folder. Where a module is missing, Neap works without what it would have added. */
export function apacheConfig(rules) {
  const files = ownRules(rules).filter(rule => rule.path !== '/' && !isFolder(rule))
  return [
    inModule('mod_headers.c', [
      ...headerLines(commonHeaders(rules), 'always'),
      ...files.flatMap(forFile)
    ]),
    inModule(
      'mod_mime.c',
      Object.entries(TYPES).map(
        ([extension, type]) => `AddType ${type.replace('; ', ';')} ${extension}`
      )
    ),
    inModule('mod_alias.c', [`RedirectMatch 404 "/(?:${HIDDEN.map(literal).join('|')})$"`]),
    inModule(
      'mod_filter.c',
      inModule('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}`])
    ),
    ''
  ]
    .flat()
    .join('\n')
}

/** The `.htaccess` inside the folder that `path` is for, such as `/assets/*`. */
export function apacheFolderConfig(rules, path) {
  const headers = Object.assign(
    {},
    ...rules.filter(rule => rule.path === path).map(rule => rule.headers)
  )
  // Not on errors: a missing file must not be kept for good.
  return [...inModule('mod_headers.c', headerLines(headers)), ''].join('\n')
}
