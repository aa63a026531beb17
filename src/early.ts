import { showFirstScreen } from './platform/first-screen.ts'

// Written into the page itself by the build, behind the first screen that it has drawn.

showFirstScreen(window)
