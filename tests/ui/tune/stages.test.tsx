import { fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { gainToDecibels } from '../../../src/core/base/units.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, press, settle, tap, visit } from '../open-app.tsx'

/** An hour to 4 Hz over rain, two hours at 2 Hz over surf, an hour up to 6 Hz over birds. */
const NIGHT = 'from=8&to=4&ramp=1200&bed=rain&stages=60_120to2,surf_60to6at-6,birds'

async function openStages(recipe = NIGHT): Promise<OpenApp> {
  const app = await openApp({ hash: `#/?${recipe}` })
  await visit(app, '#/tune')
  await screen.findByRole('button', { name: 'Listen' })
  await unfold()
  return app
}

/** The row's own state is set by the browser. */
async function unfold(): Promise<void> {
  const row = screen.getByText('Stages').closest('details')
  if (!row) throw new Error('Stages are not folded.')
  row.open = true
  fireEvent(row, new Event('toggle'))
  await settle()
}

const recipeOf = ({ model }: OpenApp): Recipe => model.tonight.recipe.value
const stagesOf = (app: OpenApp): string =>
  new URLSearchParams(formatRecipeLink(recipeOf(app))).get('stages') ?? ''

const curve = () => within(screen.getByRole('group', { name: 'The night as a curve' }))
const points = (): readonly HTMLElement[] => curve().getAllByRole('slider')
const point = (name: string): HTMLElement => curve().getByRole('slider', { name })
const where = (name: string): string | null => point(name).getAttribute('aria-valuetext')
const said = (): readonly (string | null)[] =>
  screen
    .getAllByRole('status')
    .filter(each => each.getAttribute('aria-live') !== 'off')
    .map(each => each.textContent)

async function key(name: string, ...keys: readonly (string | KeyboardEventInit)[]): Promise<void> {
  point(name).focus()
  for (const each of keys)
    await (typeof each === 'string' ? press(each) : press(each.key ?? '', each))
}

const card = (stage: number): HTMLElement =>
  screen.getByRole('button', { name: RegExp(`^${stage} · `) })
const open = async (stage: number): Promise<void> => {
  fireEvent.click(card(stage))
  await settle()
}
const group = (stage: number) => within(screen.getByRole('group', { name: `Stage ${stage}` }))

test('is folded, and says how many there are', async () => {
  const app = await openApp({ hash: '#/?' })
  await visit(app, '#/tune')
  expect(await screen.findByText('One stage')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Add a stage' })).toBeNull()
  expect(screen.queryByText('The night as a curve')).toBeNull()
  await visit(app, `#/?${NIGHT}`)
  await visit(app, '#/tune')
  expect(await screen.findByText('3 stages')).toBeTruthy()
})

test('shows each point with where it is', async () => {
  await openStages()
  expect(
    points().map(
      each =>
        `${each.ariaLabel ?? each.getAttribute('aria-label') ?? ''}: ${each.getAttribute('aria-valuetext') ?? ''}`
    )
  ).toEqual([
    'Beat at the start: 8 Hz',
    'Stage 1 settles: after 20 min, 4 Hz',
    'Stage 2 begins: after 60 min, 4 Hz',
    'Stage 2 settles: after 70 min, 2 Hz',
    'Stage 3 begins: after 3 h, 2 Hz',
    'Stage 3 settles: after 3 h 10 min, 6 Hz'
  ])
})

test('moves a point by keys: minutes to the sides, the beat up and down and with Shift', async () => {
  const app = await openStages()
  await key('Stage 2 begins', 'ArrowRight', 'ArrowRight', 'ArrowLeft')
  expect(where('Stage 2 begins')).toBe('after 61 min, 4 Hz')
  await key('Stage 2 begins', 'ArrowUp', { key: 'ArrowUp', shiftKey: true })
  expect(where('Stage 2 begins')).toBe('after 61 min, 4.5 Hz')
  await key('Stage 2 begins', { key: 'ArrowLeft', shiftKey: true }, 'PageUp')
  expect(where('Stage 2 begins')).toBe('after 76 min, 4.25 Hz')
  await key('Stage 2 begins', 'Home')
  expect(where('Stage 2 begins')).toBe('after 1 min, 4.25 Hz')
  await key('Stage 2 begins', 'End')
  expect(where('Stage 2 begins')).toBe('after 2 h 59 min, 4.25 Hz')
  expect(recipeOf(app).minutes).toBe(240)
  expect(document.activeElement).toBe(point('Stage 2 begins'))
})

test('changes the first beat and the time to settle by keys, within their limits', async () => {
  const app = await openStages()
  await key('Beat at the start', 'ArrowLeft', 'ArrowDown')
  expect(recipeOf(app).from).toBe(7.5)
  await key('Stage 1 settles', 'ArrowLeft', 'ArrowDown')
  expect(recipeOf(app)).toMatchObject({ ramp: 1140, to: 3.75 })
  await key('Stage 1 settles', 'End', 'ArrowRight')
  expect(recipeOf(app).ramp).toBe(3600)
  await key('Stage 3 settles', ...Array.from({ length: 60 }, () => 'ArrowUp'))
  expect(where('Stage 3 settles')).toBe('after 3 h 10 min, 14 Hz')
})

test('removes a stage by a key, and the focus goes to the point before', async () => {
  const app = await openStages()
  await key('Stage 2 begins', 'Delete')
  expect(stagesOf(app)).toBe('180_60to6at-6,birds')
  expect(said()).toContain('Removed stage 2.')
  expect(document.activeElement).toBe(point('Stage 1 settles'))
})

test('adds a stage in the middle of the longest, or of the one that is open, and says so', async () => {
  const app = await openStages()
  await tap('Add a stage')
  expect(stagesOf(app)).toBe('60_60to2,surf_60_60to6at-6,birds')
  expect(said()).toContain('Added stage 3. It begins after 2 h.')
  await open(1)
  await tap('Add a stage')
  expect(stagesOf(app)).toBe('30_30in600_60to2,surf_60_60to6at-6,birds'.replace('in600', ''))
  expect(group(2).getByRole('slider', { name: 'Length' })).toBeTruthy()
})

test('says why there is no room for another', async () => {
  const app = await openStages('minutes=480')
  for (let count = 1; count < 8; count++) await tap('Add a stage')
  expect(recipeOf(app).stages).toHaveLength(7)
  await tap('Add a stage')
  expect(recipeOf(app).stages).toHaveLength(7)
  expect(said()).toContain('Eight stages at most.')
  await tap('Add a stage')
  expect(said()).toContain('Eight stages at most.\u00a0')
})

test('undoes and redoes by buttons and keys, what one control did in a row as one', async () => {
  const app = await openStages()
  const button = (name: string): HTMLElement => screen.getByRole('button', { name })
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true')
  await key('Stage 2 begins', 'ArrowRight', 'ArrowRight')
  await key('Stage 2 begins', 'Delete')
  await tap('Undo')
  expect(stagesOf(app)).toBe('62_118to2,surf_60to6at-6,birds')
  expect(said()).toContain('Undone: 3 stages.')
  await press('z', { ctrlKey: true })
  expect(stagesOf(app)).toBe('60_120to2,surf_60to6at-6,birds')
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true')
  await press('Z', { ctrlKey: true, shiftKey: true })
  await tap('Redo')
  expect(stagesOf(app)).toBe('180_60to6at-6,birds')
  expect(said()).toContain('Redone: 2 stages.')
  expect(button('Redo').getAttribute('aria-disabled')).toBe('true')
})

test('does not undo what was typed in a field, nor bring back half of another sound', async () => {
  const app = await openStages()
  await key('Stage 2 begins', 'ArrowRight')
  screen.getByRole('textbox', { name: 'Name' }).focus()
  await press('z', { ctrlKey: true })
  expect(stagesOf(app)).toBe('61_119to2,surf_60to6at-6,birds')
  await tap('Length: more')
  expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
})

test('lists every number of a stage with steppers', async () => {
  const app = await openStages()
  await open(2)
  for (const name of [
    'Length: less',
    'Beat: more',
    'Time to settle: more',
    'Level in this stage: less',
    'Crossfade: more'
  ]) {
    fireEvent.click(group(2).getByRole('button', { name }))
    await settle()
  }
  expect(stagesOf(app)).toBe('60_119to2.25in660at-1x35,surf_61to6at-6,birds')
  expect(card(2).textContent).toContain('1 dB softer')
  expect(card(2).getAttribute('aria-expanded')).toBe('true')
})

test('makes the night longer with its last stage', async () => {
  const app = await openStages()
  await open(3)
  fireEvent.click(group(3).getByRole('button', { name: 'Length: more' }))
  await settle()
  expect(recipeOf(app).minutes).toBe(241)
})

test('gives a stage a background of its own, or the one before', async () => {
  const app = await openStages()
  await open(2)
  fireEvent.click(group(2).getByRole('radio', { name: 'Wind', hidden: true }))
  await settle()
  expect(card(2).textContent).toContain('2 · Wind')
  fireEvent.click(group(2).getByRole('radio', { name: 'Same as before', hidden: true }))
  await settle()
  expect(card(2).textContent).toContain('2 · Rain')
  expect(stagesOf(app)).toBe('60_120to2_60to6at-6,birds')
})

test('removes a stage from the list, and the focus stays in it', async () => {
  const app = await openStages()
  await open(2)
  await tap('Remove stage 2')
  expect(stagesOf(app)).toBe('180_60to6at-6,birds')
  expect(document.activeElement).toBe(card(1))
  await open(1)
  await tap('Remove stage 1')
  expect(recipeOf(app).stages).toBeUndefined()
  expect(recipeOf(app)).toMatchObject({ bed: 'birds', to: 6, minutes: 240 })
  await open(1)
  expect(screen.queryByRole('button', { name: 'Remove stage 1' })).toBeNull()
})

test('shows what begins after the end as such', async () => {
  await openStages(`${NIGHT}&minutes=100`)
  expect(card(3).textContent).toContain('Begins after the end')
  expect(points()).toHaveLength(4)
})

test('without a beat, only where stages begin can be moved', async () => {
  const app = await openStages('mode=plain&bed=rain&stages=60_60,surf')
  expect(points()).toHaveLength(1)
  await key('Stage 2 begins', 'ArrowUp', 'ArrowRight')
  expect(where('Stage 2 begins')).toBe('after 61 min')
  expect(stagesOf(app)).toBe('61_59,surf')
  await open(1)
  expect(group(1).queryByRole('slider', { name: 'Beat' })).toBeNull()
})

test('waits for Use now while a session plays', async () => {
  const app = await openApp({ hash: `#/?${NIGHT}` })
  await play(app, 60)
  await visit(app, '#/tune')
  await unfold()
  await key('Stage 2 begins', 'ArrowRight')
  await tap('Add a stage')
  expect(app.model.player.recipe.value?.firstMinutes).toBe(60)
  await tap('Use now')
  await pass(app, 1)
  expect(app.model.player.recipe.value?.firstMinutes).toBe(61)
  expect(app.model.player.recipe.value?.stages).toHaveLength(3)
})

test('is heard at the stage that is touched, as loud as it is there', async () => {
  const app = await openStages()
  await tap('Listen')
  await key('Stage 3 settles', 'ArrowUp')
  const heard = app.ports.auditioner.heard()
  expect(heard?.voices.map(voice => (voice.kind === 'bed' ? voice.bed : voice.kind))).toEqual([
    'tone',
    'birds'
  ])
  expect(gainToDecibels(heard?.level[0]?.value ?? 0)).toBeCloseTo(recipeOf(app).level - 6, 9)
})
