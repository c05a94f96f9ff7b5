import { text } from '#kernel/text.ts'
import type { Detector } from '../detector.ts'

export const fileWithoutContent: Detector = {
  id: 'file-without-content',
  title: text('附件的内容不在文件库里', 'A file’s content is not in the store'),
  why: text('证据材料丢失，反映人以为已经交来。', 'Evidence is lost that its reporter thinks was handed in.'),
  finds: { files: 'without content' },
  repair: text(
    '请系统管理员从备份恢复文件库；恢复不了的，请反映人重新提交。',
    'Restore the store from a backup, or ask the reporter to send it again.',
  ),
}
