import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openNeap, watchPage } from '../support/neap-page.ts'
import { saveSound } from '../support/save-sound.ts'

/** The project's own files of the field. */
const EXAMPLES = join(import.meta.dirname, '../../examples')

const SBG = `# A slow river
-SE
deep: pink/40 200+8/20 bell+600/10
down: pink/40 180+2.5/20 mix/30
off: -
0:00 deep ->
0:40 down
0:45 off
`

function choose(page: Page, text: string): Promise<void> {
  return page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'Slow river.sbg', mimeType: '', buffer: Buffer.from(text) })
}

test('opens a file, shows what is in it, and makes it tonight’s', async ({ page }) => {
  const seen = watchPage(page)
  await openNeap(page, '#/open')
  await choose(page, SBG)
  await expect(page.getByRole('heading', { name: 'Slow river' })).toBeVisible()
  await expect(page.getByText('Binaural, 200 Hz → 180 Hz, 8 Hz → 2.5 Hz')).toBeVisible()
  await page.getByRole('heading', { name: 'Left out or changed' }).click()
  await expect(page.getByText(/Line 4, “mix\/30”/)).toBeVisible()
  await page.getByRole('button', { name: 'Use tonight' }).click()
  await expect(page.getByRole('group', { name: /length/i })).toContainText('45 min')
  await expect(page.getByRole('link', { name: /Slow river/ })).toBeVisible()
  expect(seen).toEqual({ foreign: [], errors: [] })
})

for (const [name, title, heard, lost] of [
  [
    'drift.spsq',
    'Slow drift',
    'Binaural, 200 Hz → 170 Hz, 10 Hz → 5.5 Hz',
    /“ambiance rain amplitude 25”/
  ],
  ['settle.sin', 'Settle', 'Isochronic, 300 Hz', undefined]
] as const)
  test(`opens ${name}, shows what is in it, and makes it tonight’s`, async ({ page }) => {
    const seen = watchPage(page)
    await openNeap(page, '#/open')
    await page.getByLabel('Choose a file').setInputFiles(join(EXAMPLES, name))
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByText(heard)).toBeVisible()
    if (lost) {
      await page.getByRole('heading', { name: 'Left out or changed' }).click()
      await expect(page.getByText(lost)).toBeVisible()
    }
    // The list that has just unfolded may have moved it to where the last tap was.
    await page.getByRole('button', { name: 'Use tonight' }).press('Enter')
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    expect(seen).toEqual({ foreign: [], errors: [] })
  })

test('says where a file cannot be read, and changes nothing', async ({ page }) => {
  await openNeap(page, '#/open')
  await choose(page, 'deep: 200+4/20\n0:00 nothing\n')
  await expect(
    page.getByText('Line 2, column 6: expected a defined name, found “nothing”.')
  ).toBeVisible()
  await page.getByRole('link', { name: 'Tonight', exact: true }).click()
  await expect(page.getByRole('group', { name: /length/i })).toContainText('30 min')
})

test('takes a file that is dropped on any screen, and remembers it as tonight’s', async ({
  page
}) => {
  await openNeap(page)
  // What takes it is fetched once the first screen stands.
  await page.waitForLoadState('networkidle')
  const data = await page.evaluateHandle(text => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'Slow river.sbg'))
    return transfer
  }, SBG)
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await page.getByRole('button', { name: 'Use tonight' }).click()
  await expect(page.getByRole('link', { name: /Slow river/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: /Slow river/ })).toBeVisible()
})

test('opens what another app shares, and a reload does not share it again', async ({ page }) => {
  await page.goto(`./?title=a&text=${encodeURIComponent(SBG)}`)
  await expect(page.getByRole('heading', { name: 'Pasted sound' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
})

test('keeps a file, and writes it as sound and for the other program, which opens again', async ({
  page
}) => {
  const seen = watchPage(page)
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await openNeap(page, '#/open')
  // Over in 45 seconds.
  await choose(page, SBG.replaceAll('0:4', '0:00:4'))
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Added as “Slow river”.')).toBeVisible()
  await page.goto('./#/favourites')
  await page.getByRole('button', { name: 'Edit “Slow river”' }).click()
  const written: string[] = []
  for (const [kind, ending, start] of [
    ['WAV', 'wav', 'RIFF'],
    ['Opus', 'opus', 'OggS'],
    ['SBaGen', 'sbg', '## S'],
    ['Gnaural', 'gnaural', '<?xm']
  ] as const) {
    await page.getByRole('radio', { name: kind }).check({ force: true })
    const download = await saveSound(page)
    expect(download.suggestedFilename()).toBe(`neap-Slow-river.${ending}`)
    const path = await download.path()
    expect((await readFile(path)).toString('latin1', 0, 4)).toBe(start)
    written.push(path)
  }
  await expect(page.getByText('Pink noise: saved as the only noise the format has')).toBeVisible()

  await page.goto('./#/open')
  await page.getByLabel('Choose a file').setInputFiles(written.at(-1) ?? '')
  await expect(page.getByRole('heading', { name: 'Slow river' })).toBeVisible()
  await expect(page.getByText('Binaural, 200 Hz → 180 Hz, 8 Hz → 2.5 Hz')).toBeVisible()
  await expect(page.getByText('Dark noise')).toBeVisible()
  expect(seen).toEqual({ foreign: [], errors: [] })
})
