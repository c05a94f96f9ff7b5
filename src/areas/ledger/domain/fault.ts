import { text, type Text } from '#kernel/text.ts'

/** The ways in which a log can turn out broken. */
export type LedgerFaultKind =
  | 'key-changed'
  | 'key-unknown'
  | 'key-untrusted'
  | 'key-retired'
  | 'leaf-missing'
  | 'entry-missing'
  | 'entry-changed'
  | 'entry-replaced'
  | 'entry-skipped'
  | 'tile-changed'
  | 'head-root'
  | 'head-signature'
  | 'head-missing'
  | 'cut'
  | 'fork'

/** Where it is broken first: what of the place is known. */
export type FaultPlace = {
  readonly leaf_index?: number
  readonly seq?: number
  readonly id?: string
  /** A head, by the number of its leaves. */
  readonly tree_size?: number
  readonly key_id?: string
}

export type LedgerFault = FaultPlace & { readonly kind: LedgerFaultKind; readonly message: Text }

export const ledgerFault = (kind: LedgerFaultKind, place: FaultPlace): LedgerFault => ({
  kind,
  ...place,
  message: MESSAGES[kind](place),
})

const entryName = ({ seq, id, leaf_index }: FaultPlace): Text => {
  const leaf = leaf_index === undefined ? text('', '') : text(`（叶 ${leaf_index}）`, ` (leaf ${leaf_index})`)
  const name = id === undefined ? '' : ` ${id}`
  return text(`记录 ${seq}${name}${leaf.zh}`, `Entry ${seq}${name}${leaf.en}`)
}

const MESSAGES: Readonly<Record<LedgerFaultKind, (place: FaultPlace) => Text>> = {
  'key-changed': ({ key_id }) =>
    text(
      `公钥 ${key_id} 与其编号不符：公钥被替换。`,
      `Key ${key_id} does not match its number: it was swapped.`,
    ),
  'key-unknown': ({ key_id, tree_size }) =>
    text(
      `大小为 ${tree_size} 的账本摘要由未登记的密钥 ${key_id} 签署。`,
      `The head of ${tree_size} leaves is signed by the key ${key_id}, which the log does not know.`,
    ),
  'key-untrusted': ({ key_id }) =>
    text(`密钥 ${key_id} 不在受信任的密钥之列。`, `Key ${key_id} is not one of the trusted keys.`),
  'key-retired': ({ key_id, tree_size }) =>
    text(
      `大小为 ${tree_size} 的账本摘要由已停用的密钥 ${key_id} 签署。`,
      `The head of ${tree_size} leaves is signed by the key ${key_id} after that was retired.`,
    ),
  'leaf-missing': ({ leaf_index }) =>
    text(
      `叶 ${leaf_index} 缺失：已封存的部分被删去。`,
      `Leaf ${leaf_index} is missing: something sealed was removed.`,
    ),
  'entry-missing': (place) => {
    const name = entryName(place)
    return text(`${name.zh} 已封存，现已不在。`, `${name.en} was sealed and is gone.`)
  },
  'entry-changed': (place) => {
    const name = entryName(place)
    return text(
      `${name.zh} 的内容与其哈希不符：被改动。`,
      `${name.en} does not match its hash: it was changed.`,
    )
  },
  'entry-replaced': (place) => {
    const name = entryName(place)
    return text(
      `${name.zh} 不是封存在此处的那一条：被替换或调换了次序。`,
      `${name.en} is not what was sealed in this place: it was replaced or moved.`,
    )
  },
  'entry-skipped': (place) => {
    const name = entryName(place)
    return text(
      `${name.zh} 早应封存而未封存：是后来插入的，或其叶被删去。`,
      `${name.en} should have been sealed long ago: it was inserted later, or its leaf was removed.`,
    )
  },
  'tile-changed': ({ leaf_index }) =>
    text(
      `叶 ${leaf_index} 起的树节点缺失或被改动。`,
      `The stored nodes of the tree from leaf ${leaf_index} on are missing or changed.`,
    ),
  'head-root': ({ tree_size }) =>
    text(
      `大小为 ${tree_size} 的账本摘要签名有效，但与记录不符：自前一份摘要以来的记录被改写。`,
      `The head of ${tree_size} leaves is signed and does not match the entries: some since the head before it were rewritten.`,
    ),
  'head-signature': ({ tree_size, key_id }) =>
    text(
      `大小为 ${tree_size} 的账本摘要签名无效（密钥 ${key_id}）。`,
      `The signature of the head of ${tree_size} leaves does not hold (key ${key_id}).`,
    ),
  'head-missing': ({ tree_size, leaf_index }) =>
    text(
      `叶 ${leaf_index} 起没有签署的账本摘要：末一份摘要只到 ${tree_size}。`,
      `No signed head covers leaf ${leaf_index} and what follows: the last one ends at ${tree_size}.`,
    ),
  cut: ({ tree_size, leaf_index }) =>
    text(
      `已知账本曾有 ${tree_size} 条，现只有 ${leaf_index} 条：尾部被截去。`,
      `The log is known to have had ${tree_size} leaves and has ${leaf_index} now: its tail was cut.`,
    ),
  fork: ({ tree_size }) =>
    text(
      `账本与已知的大小为 ${tree_size} 的摘要不一致：历史被改写。`,
      `The log does not agree with the known head of ${tree_size} leaves: its history was rewritten.`,
    ),
}
