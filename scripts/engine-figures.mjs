import { existsSync, readFileSync } from 'node:fs'

/** All tests of a suite in a Playwright JSON report, and of the suites in it. */
function testsIn({ specs = [], suites = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)]
}

/** What the tests of a report that passed have measured: [engine, what, figure] each. */
function figuresIn(path) {
  if (!existsSync(path)) return []
  return testsIn(JSON.parse(readFileSync(path, 'utf8')))
    .map(({ results }) => results.at(-1))
    .filter(result => result?.status === 'passed')
    .flatMap(({ annotations = [] }) => annotations)
    .filter(({ type }) => type === 'figure')
    .map(({ description }) => JSON.parse(description))
}

/**
 * What was measured in each engine, as a table in Markdown with a column for each; undefined where nothing was.
 * @param paths of Playwright's JSON reports, those that aren't there left out
 */
export function engineFigures(paths) {
  const figures = paths.flatMap(figuresIn)
  if (figures.length === 0) return undefined
  const engines = [...new Set(figures.map(([engine]) => engine))].toSorted()
  const row = what =>
    engines.map(engine => figures.find(each => each[0] === engine && each[1] === what)?.[2] ?? '–')
  const whats = [...new Set(figures.map(([, what]) => what))]
  const rows = whats.map(what => [what].concat(row(what)))
  const head = ['measured in'].concat(engines)
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
