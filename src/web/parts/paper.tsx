import styles from './paper.module.css'

type Block = {
  readonly role: string
  readonly text: string
  readonly label?: string | undefined
}

const Row = ({ block }: { readonly block: Block }) => (
  <div className={styles['row']}>
    <dt>{block.label}</dt>
    <dd>{block.text}</dd>
  </div>
)

/** Rows that follow each other are one table. */
const grouped = (blocks: readonly Block[]): readonly (Block | readonly Block[])[] =>
  blocks.reduce<(Block | Block[])[]>((groups, block) => {
    const last = groups.at(-1)
    if (block.role !== 'row') groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
    return groups
  }, [])

/** How a document reads. Its language is Chinese, whatever that of the page. */
export const Paper = ({ form, shown }: { readonly form: string; readonly shown: readonly Block[] }) => (
  <article className={styles['paper']} lang="zh-CN" data-form={form}>
    {grouped(shown).map((block, index) =>
      'role' in block ? (
        <p key={index} className={styles[block.role]}>
          {block.text.includes('\t')
            ? block.text.split('\t').map((part) => <span key={part}>{part}</span>)
            : block.text}
        </p>
      ) : (
        <dl key={index} className={styles['rows']}>
          {block.map((row) => (
            <Row key={row.label} block={row} />
          ))}
        </dl>
      ),
    )}
  </article>
)
