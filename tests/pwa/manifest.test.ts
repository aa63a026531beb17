import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRecipeLink } from '../../src/core/recipe/recipe-link.ts'
import { parseRoute } from '../../src/core/base/route.ts'
import { MANIFEST } from '../../src/pwa/manifest.ts'

const PICTURES = new URL('../../public/', import.meta.url)

describe('the manifest', () => {
  it('names only pictures that exist', () => {
    const named = [...MANIFEST.icons, ...MANIFEST.screenshots].map(each => each.src)
    expect(named.filter(src => !existsSync(new URL(src, PICTURES)))).toEqual([])
  })

  it('leads its shortcuts to screens of the app', () => {
    const screens = MANIFEST.shortcuts.map(each => parseRoute(each.url.slice('./'.length)).screen)
    expect(screens).toEqual(['tonight', 'tonight', 'tonight', 'journal'])
  })

  it('prepares half an hour by a shortcut', () => {
    const { recipe, problems } = parseRecipeLink('minutes=30')
    expect(MANIFEST.shortcuts.map(each => each.url)).toContain('./#/?minutes=30')
    expect([recipe.minutes, problems]).toEqual([30, []])
  })

  it('finds the open window instead of reloading it: it may be playing', () => {
    expect(MANIFEST.launch_handler.client_mode[0]).toBe('focus-existing')
  })

  it('is black before the app has painted', () => {
    expect([MANIFEST.background_color, MANIFEST.theme_color]).toEqual(['#000000', '#000000'])
  })

  it('makes no claim about health', () => {
    expect(MANIFEST.description).toContain('not a medical device')
    expect(MANIFEST.description).not.toMatch(/deep sleep|entrain|insomnia|proven|heal|treat/i)
  })
})
