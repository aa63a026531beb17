import type { PageData } from '../core/app/page-data.ts'
import { readBackup } from './files/backup-reader.ts'
import { clearLocalCopy } from './clear-local-copy.ts'

export function createPageData(): PageData {
  return { forget: () => clearLocalCopy(), readBackup: file => readBackup(file) }
}
