import type { VisibleWords } from './visible-words.ts'

/** What a reader of a page's bare HTML meets: its text, its title, and the attributes that are shown or read aloud. */
export function htmlWords(html: string, name: string): readonly VisibleWords[] {
  const shown = html.replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '')
  const text = shown.split(/<[^>]*>/).flatMap(words => told(`${name}.text`, words))
  const metas = [...shown.matchAll(/<meta\s+name="([^"]+)"\s+content="([^"]*)"/g)]
  const others = [...shown.matchAll(/\s(?:alt|title|aria-label|placeholder)="([^"]*)"/g)]
  return [
    ...text,
    ...metas.flatMap(([, of = '', words = '']) => told(`${name}.${of}`, words)),
    ...others.flatMap(([, words = '']) => told(`${name}.attributes`, words))
  ]
}

/** The paragraphs of a Markdown document, each named after the heading it stands under; code and addresses included. */
export function markdownWords(markdown: string, name: string): readonly VisibleWords[] {
  let heading = ''
  return markdown.split(/\n(?=\n|#)|\n(?<=^#.*\n)/m).flatMap(block => {
    const title = /^\s*#+ (.*)$/m.exec(block)?.[1]
    if (title !== undefined) heading = title
    return told(`${name}.${heading}`, block)
  })
}

/** The words that stand in a component's own code: everything but its comments. */
export function codeWords(code: string, name: string): readonly VisibleWords[] {
  return told(name, code.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, ''))
}

function told(where: string, words: string): readonly VisibleWords[] {
  return /\p{L}/u.test(words) ? [{ where, words }] : []
}
