import { performerContract } from '../helpers/performer-contract.ts'
import { setUpStream } from '../helpers/stream-engine.ts'

performerContract('the stream performer', setUpStream)
