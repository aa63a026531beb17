/** What a single key asks for. */
export type Shortcut =
  'toggle' | 'louder' | 'quieter' | 'more-minutes' | 'fewer-minutes' | 'show-shortcuts'

/** A key as it was pressed, and where the focus stood. */
export interface KeyPress {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string
  /** Ctrl, Alt or Meta was held: such keys belong to the browser. */
  readonly modified: boolean
  /** It is held down and repeats. */
  readonly repeated: boolean
  /**
   * What has the focus: `text` takes every key (fields, sliders, lists, dialogs), `button` takes the space bar
   * (buttons, links), `page` takes none.
   */
  readonly focus: 'text' | 'button' | 'page'
  /** Whether the first screen is shown: elsewhere the arrows and the space bar scroll. */
  readonly tonight: boolean
}

const ON_TONIGHT = new Map<string, Shortcut>([
  [' ', 'toggle'],
  ['ArrowUp', 'louder'],
  ['ArrowDown', 'quieter'],
  ['ArrowRight', 'more-minutes'],
  ['ArrowLeft', 'fewer-minutes']
])

/** The shortcut of a key press; undefined where the key keeps its usual meaning. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  if (press.modified || press.focus === 'text') return undefined
  if (press.key === '?') return press.repeated ? undefined : 'show-shortcuts'
  if (!press.tonight) return undefined
  const found = ON_TONIGHT.get(press.key)
  if (found === 'toggle' && (press.repeated || press.focus === 'button')) return undefined
  return found
}
