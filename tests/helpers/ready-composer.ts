import { readyComposer } from '../../src/core/recipe/composed.ts'

// As in the app once what is stored has been opened, recipes of all kinds can be read.
readyComposer()
