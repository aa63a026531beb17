import { expect } from '@playwright/test'
import { dataWords } from '../../../src/content/en/settings.ts'
import { downloadFrom } from './downloads.ts'
import type { Engine, EnginePage } from './engine.ts'
import { test } from './engine-test.ts'
import { expectSession, openNeap, press, pressNext, reads } from './hand.ts'

test.use({ savesFiles: true })

interface Held {
  readonly sessions: readonly unknown[]
  readonly values: Readonly<Record<string, unknown>>
}

/** Saves everything in Settings. @returns what the file says */
async function saveEverything(engine: Engine, tab: EnginePage): Promise<string> {
  const { name, bytes } = await downloadFrom(engine, () => pressNext(tab, dataWords.save))
  expect(name).toMatch(/^neap[\w-]*\.json$/)
  return bytes.toString()
}

/** Hands the page a file, as its system's dialog would. */
function chooseBackup(tab: EnginePage, text: string): Promise<void> {
  return tab.run(text => {
    const field = document.querySelector<HTMLInputElement>('.your-data input[type=file]')!
    const chosen = new DataTransfer()
    chosen.items.add(new File([text], 'neap.json', { type: 'application/json' }))
    field.files = chosen.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)
}

test('saves, deletes and brings back everything that is kept, byte for byte', async ({
  site,
  engine,
  tab
}) => {
  await openNeap(tab, `${site.address}#/?minutes=30&fadeIn=0&bed=none&level=0&player=live`)
  await press(tab, 'Start')
  await expectSession(tab, 'playing')
  await pressNext(tab, 'Stop')
  await expectSession(tab, 'ended')
  await openNeap(tab, `${site.address}#/settings`)
  await press(tab, 'Red')
  await expect.poll(() => tab.shows('html[data-accent=red]')).toBe(true)
  const before = await saveEverything(engine, tab)
  const held = JSON.parse(before) as Held
  expect(held.sessions).toHaveLength(1)
  expect(Object.keys(held.values)).toContain('settings')

  await pressNext(tab, dataWords.remove)
  await pressNext(tab, dataWords.removeSure)
  await expect.poll(() => tab.shows('html[data-session]:not([data-accent=red])')).toBe(true)
  const emptied = JSON.parse(await saveEverything(engine, tab)) as Held
  expect(emptied).toMatchObject({ sessions: [], values: {} })

  await chooseBackup(tab, before)
  await reads(tab, /The file contains 1 session/)
  await pressNext(tab, dataWords.takeIn)
  await reads(tab, /Imported: 1 session/)
  expect(await saveEverything(engine, tab)).toBe(before)
  expect(await tab.complaints()).toEqual([])
})
