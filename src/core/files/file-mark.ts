import { cleanName } from '../base/name.ts'
import { isRecord } from '../base/parse.ts'
import { type ImportFormat, IMPORT_FORMATS } from './imported-file.ts'
import { mix } from '../render/dsp/hash.ts'

/** Which file of the field a session plays: enough to name it and to recognise it. */
export interface FileMark {
  /** Its own, or that of the file. */
  readonly title: string
  readonly format: ImportFormat
  /** {@link textCode} of its text. */
  readonly code: string
}

const CODE = /^[0-9a-f]{16}$/

/** A text in 16 hexadecimal digits: the same for the same text, and hardly ever the same for another. */
export function textCode(text: string): string {
  let [one, other] = [0, text.length]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = mix(one + unit)
    other = mix((other ^ unit) + index)
  }
  return [one, other].map(part => (part >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Reads a mark of unknown origin. @returns undefined where it is not one */
export function parseFileMark(stored: unknown): FileMark | undefined {
  if (!isRecord(stored)) return undefined
  const { title, format, code } = stored
  const known = IMPORT_FORMATS.find(each => each === format)
  if (typeof title !== 'string' || !known || typeof code !== 'string' || !CODE.test(code))
    return undefined
  return { title: cleanName(title), format: known, code }
}
