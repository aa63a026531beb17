import { setUp } from '../helpers/live-engine.ts'
import { importedScore } from '../helpers/file-scores.ts'
import { performerContract } from '../helpers/performer-contract.ts'

performerContract('the live performer', () => setUp())
performerContract('the live performer with an imported score', () => setUp(), importedScore())
