/** What a file is that holds no text to read. */
export type ForeignKind =
  'recording' | 'picture' | 'video' | 'document' | 'archive' | 'page' | 'empty' | 'unknown'

/** How such files begin: the characters of their bytes, a dot for any. */
const BEGINNINGS: readonly (readonly [kind: ForeignKind, beginning: RegExp])[] = [
  [
    'picture',
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\p{Cc}{4}|II\*\p{Cc}|MM\p{Cc}\*|RIFF[^]{4}WEBP)/u
  ],
  ['picture', /^[^]{4}ftyp(?:hei|avi|mif)/u],
  [
    'recording',
    /^(?:ID3|\xff[\xe0-\xff]|OggS|fLaC|FORM[^]{4}AIF|RIFF[^]{4}WAVE|#!AMR|MThd|[^]{4}ftypM4[AB])/u
  ],
  ['video', /^(?:[^]{4}ftyp|\p{Cc}E\xdf\xa3|RIFF[^]{4}AVI )/u],
  ['document', /^(?:%PDF|\xd0\xcf\p{Cc}\xe0|\{\\rtf)/u],
  ['archive', /^(?:PK\p{Cc}{2}|\p{Cc}\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/u]
]

/** Endings of names, for what is too large to be read. */
const ENDINGS: readonly (readonly [kind: ForeignKind, ending: RegExp])[] = [
  ['recording', /\.(?:wav|mp3|m4a|m4b|aac|ogg|oga|opus|flac|aiff?|wma|amr|midi?)$/i],
  ['picture', /\.(?:png|jpe?g|gif|webp|heic|heif|avif|bmp|tiff?|svg)$/i],
  ['video', /\.(?:mp4|m4v|mov|webm|mkv|avi)$/i],
  ['document', /\.(?:pdf|docx?|odt|rtf|pages|epub|xlsx?)$/i],
  ['archive', /\.(?:zip|gz|7z|rar|tar|bz2|xz)$/i],
  ['page', /\.(?:html?|mhtml)$/i]
]

/** How a text begins that is a page or a picture: markup, but no Gnaural file. */
const PAGE = /^\s*(?:<!doctype html|<html[\s>])/i
const DRAWING = /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/i

/** Marks of UTF-16, in which every other byte of a text is 0. */
const UTF_16 = /^(?:\xff\xfe|\xfe\xff)/

/** How many bytes tell what a file is. */
const TELLING = 4096

/**
 * What a file is that cannot be read as text; undefined for a text. By its contents: a name may be wrong.
 * @param name decides only what its contents leave open
 */
export function foreignKind(bytes: Uint8Array, name: string): ForeignKind | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, TELLING))
  if (text.trim() === '') return 'empty'
  if (UTF_16.test(text)) return undefined
  const found = BEGINNINGS.find(([, beginning]) => beginning.test(text))
  // Many phones write recordings into files that begin as videos do.
  if (found)
    return found[0] === 'video' && kindOfName(name) === 'recording' ? 'recording' : found[0]
  const plain = text.replace(/^\xef\xbb\xbf/, '')
  if (PAGE.test(plain)) return 'page'
  if (DRAWING.test(plain)) return 'picture'
  return text.includes('\0') ? (kindOfName(name) ?? 'unknown') : undefined
}

/** What a file is by the ending of its name; undefined where that says nothing. */
export function kindOfName(name: string): ForeignKind | undefined {
  return ENDINGS.find(([, ending]) => ending.test(name))?.[0]
}
