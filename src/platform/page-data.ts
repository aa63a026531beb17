import type { PageData } from '../core/app/page-data.ts'
import { readBackup } from './files/backup-reader.ts'
import { clearLocalCopy } from './clear-local-copy.ts'
import { removeAllSounds } from './own/own-folder.ts'

export function createPageData(): PageData {
  return {
    async forget() {
      await Promise.all([clearLocalCopy(), removeAllSounds()])
    },
    readBackup: file => readBackup(file)
  }
}
