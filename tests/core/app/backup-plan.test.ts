import { describe, expect, it } from 'vitest'
import { joinBackup } from '../../../src/core/app/backup.ts'
import { bringsNews, planBackup } from '../../../src/core/app/backup-plan.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { kept } from '../../fakes/rows/kept.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

const BACKUP = kept({
  sessions: [sessionRow({ id: 'one' }), sessionRow({ id: 'two' })],
  checkIns: [checkIn()],
  values: { recipe: 'carrier=200', 'tips-seen': ['a'] }
})

describe('what taking a backup in would do', () => {
  it('is counted by kind: what it holds, and what of it is new', () => {
    const present = kept({
      sessions: [sessionRow({ id: 'two' })],
      values: { 'tips-seen': ['a', 'b'] }
    })
    const plan = planBackup(BACKUP, joinBackup(present, BACKUP))
    expect(plan).toEqual({
      ...planBackup(kept(), kept()),
      sessions: { held: 2, new: 1 },
      checkIns: { held: 1, new: 1 },
      favourites: { held: 0, new: 0 },
      values: { held: 2, new: 1 }
    })
    expect(bringsNews(plan)).toBe(true)
  })

  it('is nothing where all of it is here', () => {
    expect(bringsNews(planBackup(BACKUP, joinBackup(BACKUP, BACKUP)))).toBe(false)
  })
})
