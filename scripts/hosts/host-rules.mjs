import { HOST_FILES } from '../header-rules.mjs'
import { COMPRESSED, TYPES } from '../serve.mjs'

/** The path of the rule for every file. */
export const EVERYWHERE = '/*'

/** What a web server that is set up with one of the files keeps to itself, wherever it lies. */
export const HIDDEN = [...new Set(HOST_FILES.map(path => path.split('/').at(-1)))]

/** The media types that are worth compressing, without their charset. */
export const COMPRESSED_TYPES = [...COMPRESSED].map(extension => TYPES[extension].split(';')[0])

/** True for a rule that fits everything in one folder, such as `/assets/*`. */
export function isFolder({ path }) {
  return path !== EVERYWHERE && path.endsWith('/*')
}

/** The headers that every file has. */
export function commonHeaders(rules) {
  return Object.assign({}, ...rules.filter(isCommon).map(({ headers }) => headers))
}

/** The rules for some files only. */
export function ownRules(rules) {
  return rules.filter(rule => !isCommon(rule))
}

function isCommon({ path }) {
  return path === EVERYWHERE
}

/** A value as nginx, Caddy and Apache read it. */
export function quote(text) {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** A path or name as part of a regular expression. */
export function literal(text) {
  return text.replaceAll('.', '\\.')
}
