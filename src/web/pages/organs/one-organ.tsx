import { readOrgan } from '#areas/organs/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Tag, Tooltip } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Facts } from '../../parts/facts.tsx'
import { Failure, Loading } from '../../parts/states.tsx'
import { useMay } from '../../shell/session.ts'
import { useLanguage, useSay } from '../../texts/i18n.ts'
import { OrganLinks } from './found-organs.tsx'
import { OrganForm } from './organ-form.tsx'
import { OrganPath } from './organ-path.tsx'
import styles from './organs.module.css'

/** One organ with those above and below it. */
export const OneOrgan = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation()
  const say = useSay()
  const may = useMay()
  const language = useLanguage()
  const [editing, setEditing] = useState<'this' | 'below' | null>(null)
  const page = useQuery({
    queryKey: ['organs', 'one', code],
    queryFn: ({ signal }) => call(readOrgan, { params: { code } }, { signal }),
  })
  if (page.isPending) return <Loading rows={8} />
  if (page.error) return <Failure error={page.error} retry={() => void page.refetch()} />
  const { organ, path, children, oldCodes } = page.data
  const close = () => setEditing(null)
  return (
    <>
      <section className={styles['card']} aria-label={say(organ.name)}>
        <OrganPath path={path.filter(({ id }) => id !== organ.id)} />
        <header className={styles['name']}>
          <h2>{say(organ.name)}</h2>
          {organ.derived && (
            <Tooltip title={t('organs.derivedWhy')}>
              <Tag tabIndex={0} color="warning">
                {t('organs.derived')}
              </Tag>
            </Tooltip>
          )}
          {!organ.active && <Tag>{t('organs.inactive')}</Tag>}
        </header>
        <p className="soft" lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {language === 'zh' ? organ.name.en : organ.name.zh}
        </p>
        <Facts
          facts={[
            [t('organs.code'), organ.code],
            [t('organs.level'), t(`organs.levels.${organ.level}`)],
            [t('organs.place'), organ.place],
            [t('organs.short'), organ.shortZh],
            [t('organs.pinyin'), organ.pinyin],
            [t('organs.edition'), organ.edition],
            [t('organs.oldCodes'), oldCodes.join(t('common.comma'))],
            [t('organs.validFrom'), organ.validFrom],
            [t('organs.validTo'), organ.validTo],
          ]}
        />
        {may('organs', 'edit') && editing === null && (
          <div className={styles['tools']}>
            <Button onClick={() => setEditing('this')}>{t('organs.edit')}</Button>
            {organ.level !== 'county' && (
              <Button onClick={() => setEditing('below')}>{t('organs.add')}</Button>
            )}
          </div>
        )}
        {editing !== null && <OrganForm organ={organ} isNew={editing === 'below'} onClose={close} />}
      </section>
      {children.length > 0 && (
        <section className={styles['card']} aria-label={t('organs.below')}>
          <h2>
            {t('organs.below')}{' '}
            <span className="soft small">{t('list.count', { count: children.length })}</span>
          </h2>
          <OrganLinks organs={children} label={t('organs.below')} />
        </section>
      )}
      {path.length > 1 && (
        <Link to="/organs" search={{ at: path.at(-2)!.code }}>
          {t('organs.up')}
        </Link>
      )}
    </>
  )
}
