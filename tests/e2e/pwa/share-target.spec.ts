import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { expectSession, startSession } from '../support/neap-page.ts'
import { underControl } from './worker.ts'

const SBG = '# A slow river & more\n-SE\ndeep: pink/40 200+8/20\n0:00 deep\n0:45 deep\n'
const LINK = 'https://neap.example/app/#/?mode=plain&minutes=50'

interface ShareTarget {
  readonly action: string
  readonly method: string
  readonly enctype: string
  readonly params: {
    readonly title: string
    readonly text: string
    readonly url: string
    readonly files: readonly [{ readonly name: string }]
  }
}

/** What the manifest that is served tells the system, with the action as an absolute address. */
async function shareTarget(page: Page): Promise<ShareTarget> {
  const session = await page.context().newCDPSession(page)
  const { url, data } = await session.send('Page.getAppManifest')
  const target = JSON.parse(data ?? '{}').share_target as ShareTarget
  return { ...target, action: new URL(target.action, url).href }
}

interface Shared {
  readonly title?: string
  readonly text?: string
  readonly url?: string
  readonly file?: { readonly name: string; readonly text: string }
}

/** Sends the form that the system sends, from the page as it is. */
async function post(page: Page, { action, method, enctype, params }: ShareTarget, shared: Shared) {
  const [{ name: file }] = params.files
  const fields = [params.title, params.text, params.url] as const
  const values = [shared.title ?? '', shared.text ?? '', shared.url ?? '']
  await page.evaluate(
    ({ form: attributes, fields, values, file, shared }) => {
      const form = Object.assign(document.createElement('form'), attributes)
      for (const [index, name] of fields.entries()) {
        const field = Object.assign(document.createElement('textarea'), { name })
        field.value = values[index] ?? ''
        form.append(field)
      }
      if (shared) {
        const files = new DataTransfer()
        files.items.add(new File([shared.text], shared.name))
        const input = Object.assign(document.createElement('input'), { name: file, type: 'file' })
        input.files = files.files
        form.append(input)
      }
      document.body.append(form)
      form.submit()
      form.remove()
    },
    { form: { action, method, enctype }, fields, values, file, shared: shared.file }
  )
}

/** As the system does: from outside of any page of the app's. */
async function share(page: Page, target: ShareTarget, shared: Shared): Promise<void> {
  await page.goto('about:blank')
  await Promise.all([page.waitForURL(/#/, { waitUntil: 'commit' }), post(page, target, shared)])
}

/** The app under its worker, without a network. */
async function openOffline(page: Page): Promise<ShareTarget> {
  await page.goto('./')
  await underControl(page)
  const target = await shareTarget(page)
  expect(target.method).toBe('POST')
  await page.context().setOffline(true)
  return target
}

test('shows a text and a file that are shared, without a network', async ({ page }) => {
  const target = await openOffline(page)

  await share(page, target, { title: 'river.sbg', text: SBG })
  await expect(page.getByRole('heading', { name: 'Pasted sound' })).toBeVisible()
  await expect(page.getByText('Binaural, 200 Hz, 8 Hz')).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  await page.getByRole('button', { name: 'Use tonight' }).click()
  await expect(page.getByRole('group', { name: /length/i })).toContainText('45 min')

  await share(page, target, { file: { name: 'stream.sbg', text: SBG } })
  await expect(page.getByRole('heading', { name: 'stream' })).toBeVisible()
  await expect(page.getByText('Binaural, 200 Hz, 8 Hz')).toBeVisible()
  expect(page.url()).toMatch(/#\/open$/)
})

test('goes where a link that is shared leads, without a network', async ({ page }) => {
  const target = await openOffline(page)
  const length = page.getByRole('group', { name: /length/i })
  await share(page, target, { url: LINK })
  await expect(length).toContainText('50 min')
  await share(page, target, { text: `Listen to this: ${LINK.replace('50', '55')}. Tonight` })
  await expect(length).toContainText('55 min')
})

test('still shows what an app that was installed before shares by an address', async ({ page }) => {
  await page.goto('./')
  await underControl(page)
  await page.goto(`./?title=a&text=${encodeURIComponent(SBG)}&url=`)
  await expect(page.getByRole('heading', { name: 'Pasted sound' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  await page.goto(`./?text=&url=${encodeURIComponent(encodeURIComponent(LINK))}`)
  await expect(page.getByRole('group', { name: /length/i })).toContainText('50 min')
})

test('puts an encoded # of a link back without a network', async ({ page, context }) => {
  await page.goto('./')
  await underControl(page)
  await context.setOffline(true)
  await page.goto('./%23/?mode=plain&minutes=50')
  await expect(page.getByRole('group', { name: /length/i })).toContainText('50 min')
  expect(new URL(page.url()).pathname).not.toContain('%23')
})

test.describe('while a session plays', () => {
  // The page itself sends no forms; the system may, in its window.
  test.use({ bypassCSP: true })

  test('a link that is shared is offered, and the sound goes on', async ({ page }) => {
    await page.goto('./#/?minutes=20')
    await underControl(page)
    const target = await shareTarget(page)
    await startSession(page)
    await post(page, target, { url: LINK })
    await expect(page).toHaveURL(/minutes=50/)
    await expectSession(page, 'playing')
    await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/20\s*min/)
  })
})
