import type { PageData } from '../core/app/page-data.ts'
import { readBackup } from './files/backup-reader.ts'
import { forgetPage } from './forget-page.ts'

export function createPageData(): PageData {
  return { forget: () => forgetPage(), readBackup: file => readBackup(file) }
}
