import { setUp } from '../helpers/scores/live-engine.ts'
import { importedScore } from '../helpers/scores/file-scores.ts'
import { performerContract } from '../helpers/scores/performer-contract.ts'

performerContract('the live performer', () => setUp())
performerContract('the live performer with an imported score', () => setUp(), importedScore())
