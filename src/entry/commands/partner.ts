import { addPartner, listPartners, revokePartner } from '#areas/intake/partner/use/administer.ts'
import { refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { transact } from '#platform/db/tx.ts'
import { Command } from 'commander'
import { print, printRefusal } from './output.ts'
import { type DataOptions, onData, operator, withSystem } from './with-system.ts'

const add = (options: DataOptions & { readonly name: string; readonly organ: string }) =>
  withSystem(options, async (system) => {
    const organ = system.organs.current().byCode(options.organ)
    if (!organ)
      return printRefusal(
        {
          kind: 'invalid',
          rule: 'organs.code',
          message: text(
            `没有代码为 ${options.organ} 的检察院`,
            `There is no organ with the code ${options.organ}`,
          ),
        },
        options,
      )
    const added = await transact(system.database, operator, (tx) =>
      addPartner(tx, system.intake.keys, { name: options.name, organId: organ.id }),
    )
    if (!added.ok) return printRefusal(added.refusal, options)
    print(added.value, options, () => [
      `${options.name} → ${organ.name.zh} ${organ.name.en}`,
      `id   ${added.value.id}`,
      `key  ${added.value.key}`,
      '密钥只显示这一次，请交给对方妥善保存 · The key is shown this once; hand it over safely',
    ])
  })

const list = (options: DataOptions) =>
  withSystem(options, async (system) => {
    const partners = await transact(system.database, operator, listPartners)
    if (!partners.ok) return printRefusal(partners.refusal, options)
    print(partners.value, options, () =>
      partners.value.map(
        ({ id, name, organId, hint, active }) =>
          `${id}  ${hint}  ${active ? '有效 active' : '停用 revoked'}  ${name} → ${system.organs.current().byId(organId)?.name.zh ?? organId}`,
      ),
    )
  })

const noSuchPartner = refuse({
  kind: 'invalid',
  rule: 'partner:id',
  message: text('请给出 partner list 中的 id', 'Give an id that partner list shows'),
})

const revoke = (id: string, options: DataOptions) =>
  withSystem(options, async (system) => {
    const isId = /^[0-9a-f-]{36}$/iu.test(id)
    const revoked = isId
      ? await transact(system.database, operator, (tx) => revokePartner(tx, id))
      : noSuchPartner
    if (!revoked.ok) return printRefusal(revoked.refusal, options)
    print({ id, active: false }, options, () => [`${id}  停用 revoked`])
  })

/** `jianhu partner`: keys of the bodies that send reports by program. */
export const partnerCommand = (): Command =>
  new Command('partner')
    .description('协作单位的接口密钥 · Keys of partner agencies')
    .addCommand(
      onData(new Command('add'))
        .description('新增协作单位，显示密钥一次 · Add one; its key is shown once')
        .requiredOption('--name <name>', '单位名称 · name')
        .requiredOption('--organ <code>', '接收的检察院代码 · organ that receives its reports')
        .action(add),
    )
    .addCommand(onData(new Command('list')).description('列出 · List them').action(list))
    .addCommand(
      onData(new Command('revoke'))
        .description('停用密钥 · Revoke a key')
        .argument('<id>', 'id')
        .action(revoke),
    )
