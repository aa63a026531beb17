import { describe, expect, it } from 'vitest'
import { HEARD_ENOUGH, lastHeard } from '../../../src/core/session/last-heard.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

const HOUR = 3_600_000
/** 23:00 in a place two hours east, so that UTC days and local days differ. */
const NOW = Date.UTC(2026, 2, 14, 21, 0)
const EAST = 120

function begun(hoursAgo: number, change: Parameters<typeof sessionRow>[0] = {}) {
  return sessionRow({ startedAt: NOW - hoursAgo * HOUR, offsetMinutes: EAST, ...change })
}

describe('the session heard last', () => {
  it('is none where none was heard', () => {
    expect(lastHeard([], NOW, EAST)).toBeUndefined()
  })

  it('is the newest that was heard for a few minutes', () => {
    const short = begun(2, { heard: HEARD_ENOUGH - 1, end: 'stopped' })
    const whole = begun(24)
    expect(lastHeard([short, whole, begun(48)], NOW, EAST)?.row).toBe(whole)
  })

  it('is none of silence', () => {
    const whole = begun(48)
    expect(lastHeard([begun(24, { silent: true }), whole], NOW, EAST)?.row).toBe(whole)
  })

  it('is not the softer one to go back to sleep by', () => {
    const main = sessionRow({ id: 'main', startedAt: NOW - 9 * HOUR })
    const again = sessionRow({ id: 'again', startedAt: NOW - 5 * HOUR, again: '2026-03-14' })
    expect(lastHeard([again, main], NOW, EAST)?.row.id).toBe('main')
  })

  it('may be one of a file that is still at hand', () => {
    const imported = { title: 'A river', format: 'sbg', code: '0123456789abcdef' } as const
    const [file, whole] = [begun(24, { imported }), begun(48)]
    expect(lastHeard([file, whole], NOW, EAST)?.row).toBe(whole)
    expect(lastHeard([file, whole], NOW, EAST, mark => mark === imported)?.row).toBe(file)
  })

  it('may have been left open by a killed tab', () => {
    const { end: _end, ...open } = begun(24)
    expect(lastHeard([open], NOW, EAST)?.row).toBe(open)
  })

  it.each([
    [24, true, '23:00 yesterday'],
    [19, true, '04:00 this morning'],
    [12, true, '11:00 this morning'],
    [10.9, false, 'after noon today'],
    [34.9, true, 'after noon yesterday'],
    [35.1, false, 'before noon yesterday'],
    [24 * 21, false, 'three weeks ago']
  ])('%d hours ago was last night: %s (%s)', (hours, was) => {
    expect(lastHeard([begun(hours)], NOW, EAST)?.lastNight).toBe(was)
  })

  it('belongs to the night of the place where it began', () => {
    // 13:00 there, though it was 10:00 of the same morning here.
    const far = sessionRow({ startedAt: NOW - 37 * HOUR, offsetMinutes: EAST + 180 })
    expect(lastHeard([far], NOW, EAST)?.lastNight).toBe(true)
  })
})
