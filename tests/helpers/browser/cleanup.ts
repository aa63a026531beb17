import { cleanup } from '@testing-library/preact'
import { afterEach } from 'vitest'

// The library does so by itself only for the first file of those that share their modules.
afterEach(cleanup)
