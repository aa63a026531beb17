import { setUp } from '../helpers/live-engine.ts'
import { performerContract } from '../helpers/performer-contract.ts'

performerContract('the live performer', () => setUp())
