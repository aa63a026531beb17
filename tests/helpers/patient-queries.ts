import { configure } from '@testing-library/preact'

// A busy machine draws late: a query waits for as long as a test has before it is taken to hang, less a moment to say so.
configure({ asyncUtilTimeout: 50_000 })
