import { cleanName } from '../../base/name.ts'
import { textList } from '../../base/parse.ts'
import { isOwnBed, type OwnBed } from '../../score/kinds.ts'

/** What own sounds are called, stored as texts: "own:3fa9c1d2 River at home". The first title of one counts. */
export function parseOwnTitles(stored: unknown): ReadonlyMap<OwnBed, string> {
  const titles = new Map<OwnBed, string>()
  for (const text of textList(stored)) {
    const [name = '', ...rest] = text.split(' ')
    const title = cleanName(rest.join(' '))
    if (isOwnBed(name) && title !== '' && !titles.has(name)) titles.set(name, title)
  }
  return titles
}

/** The stored titles with one more, which takes the place of any before. */
export function withOwnTitle(stored: unknown, bed: OwnBed, title: string): readonly string[] {
  const others = textList(stored).filter(text => !text.startsWith(`${bed} `))
  return [...others, `${bed} ${cleanName(title)}`]
}

/** The endings of audio files' names. */
const ENDING = /\.[A-Za-z\d]{2,4}$/

/** The title of a sound from the name of its file. */
export function titleOfFile(name: string): string {
  return cleanName(name.replace(ENDING, '').replaceAll('_', ' '))
}
