import type { Files } from '../../src/core/base/file-name.ts'

export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** Keeps what was saved. */
export interface FakeFiles extends Files {
  saved(): readonly SavedFile[]
}

export function createFakeFiles(): FakeFiles {
  const saved: SavedFile[] = []
  return {
    save(name, type, text) {
      saved.push({ name, type, text })
    },
    saved: () => [...saved]
  }
}
