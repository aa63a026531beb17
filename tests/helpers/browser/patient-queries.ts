import { configure } from '@testing-library/preact'
import { PATIENCE } from '../comes-true.ts'

// A busy machine draws late.
configure({ asyncUtilTimeout: PATIENCE })
