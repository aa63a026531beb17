import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const WORKFLOWS = '.github/workflows'
const workflows = readdirSync(WORKFLOWS)
  .map(name => readFileSync(`${WORKFLOWS}/${name}`, 'utf8'))
  .join('\n')

describe('what is fetched to build and publish', () => {
  it('names every action by its commit, with the version that it is', () => {
    const actions = [...workflows.matchAll(/uses: (.*)/g)].map(match => match[1] ?? '')
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter(name => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/.test(name))).toEqual(
      []
    )
  })

  it('names every image by its digest', () => {
    const dockerfile = readFileSync('Dockerfile', 'utf8')
    const images = [...dockerfile.matchAll(/^ARG \w+_IMAGE=(.*)/gm)].map(match => match[1] ?? '')
    expect(images.filter(name => !/^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/.test(name))).toEqual([])
    const from = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(match => match[1] ?? '')
    expect(from).toEqual(['${NODE_IMAGE}', '${NGINX_IMAGE}'])
  })

  it('runs nothing but commands of this project that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = [...workflows.matchAll(/npm (?:run )?(\w+)/g)].map(match => match[1] ?? '')
    expect(named.filter(name => name !== 'ci' && !(name in scripts))).toEqual([])
  })
})
