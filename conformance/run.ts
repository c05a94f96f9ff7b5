/** `node conformance/run.ts [answers.csv]`: this program's dates, or another's, against the worked ones. */
import { type Answer, differences, ownAnswer, read, rows } from './kit.ts'

const [file] = process.argv.slice(2)
const wrong = differences(file === undefined ? rows.map(ownAnswer) : read<Answer>(file))

const line = (due: string, provisional: string) =>
  `${due === '' ? '—' : due}${provisional === 'yes' ? ' (provisional)' : ''}`

for (const { row, answer } of wrong)
  process.stdout.write(
    [
      `${row.id}  ${row.article}  ${row.why_zh} · ${row.why_en}`,
      `  expected ${line(row.due, row.provisional)}, answered ${answer ? line(answer.due, answer.provisional) : 'nothing'}`,
      `  ${row.explanation_zh}`,
      `  ${row.explanation_en}\n`,
    ].join('\n'),
  )
process.stdout.write(`${rows.length - wrong.length} of ${rows.length} dates agree\n`)
process.exitCode = wrong.length === 0 ? 0 : 1
