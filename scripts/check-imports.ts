import { readGraph } from './imports/graph.ts'
import { breachesOf } from './imports/rules.ts'

const graph = readGraph(process.cwd())
const breaches = breachesOf(graph)
for (const { path, rule } of breaches) console.error(`${path}: ${rule}`)
console.log(`imports: ${graph.length} files, ${breaches.length} breaches`)
process.exitCode = breaches.length === 0 ? 0 : 1
