import type { PresetId } from '../data/presets.ts'

/** Names of the presets, by id. */
export const presetNames: Readonly<Record<PresetId, string>> = {
  'half-an-hour': 'Half an hour',
  settle: 'Soft landing',
  'low-and-slow': 'Low and slow',
  'without-headphones': 'Soft pulse',
  'mostly-noise': 'Mostly noise',
  plain: 'Plain',
  'surf-on-a-speaker': 'Slow surf',
  'wind-on-a-speaker': 'Mostly wind',
  'rain-till-morning': 'Rain till morning',
  'surf-till-morning': 'Surf till morning',
  'brown-till-morning': 'Brown noise till morning'
}
