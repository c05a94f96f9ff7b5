import { downloadLetterFile } from '#areas/recommendations/contract.ts'
import { outcomeTitles, replyPeriod, typeTitles } from '#areas/recommendations/domain/labels.ts'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api/address.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Facts } from '../../parts/facts.tsx'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { Letters } from './letters.tsx'
import { PaperForm } from './paper-form.tsx'
import { PaperParts } from './paper-parts.tsx'
import styles from './recommendations.module.css'
import { Service } from './service.tsx'
import { Similar } from './similar.tsx'
import { recommendationQuery, useRecommendationWork } from './use-recommendation.ts'

/** The recommendation on the page of its case: the paper, its service, what came back, similar cases. */
export const RecommendationOfCase = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const found = useQuery(recommendationQuery(caseId))
  const work = useRecommendationWork(caseId)
  const [writing, setWriting] = useState(false)
  if (found.isPending) return <Loading rows={6} />
  if (!found.data) return <Failure error={found.error} retry={() => void found.refetch()} />
  const view = found.data
  const { row, paper } = view
  const day = (on: string | null) => (on === null ? '' : say(dayWords(on, today)))
  return (
    <>
      {writing ? (
        <PaperForm view={view} draft={work.draft} onClose={() => setWriting(false)} />
      ) : (
        <section className={styles['card']} aria-label={t('recommendation.paper')}>
          <h2>{t('recommendation.paper')}</h2>
          {view.mayWrite && (
            <Alert
              type={view.missing.length > 0 ? 'info' : 'success'}
              showIcon
              title={
                view.missing.length > 0
                  ? t('recommendation.missing', {
                      parts: view.missing.map((part) => say(part)).join(t('common.comma')),
                    })
                  : t('recommendation.complete')
              }
              action={
                <Button size="small" type="primary" onClick={() => setWriting(true)}>
                  {t(paper.title === '' ? 'recommendation.edit' : 'recommendation.change')}
                </Button>
              }
            />
          )}
          <Facts
            facts={[
              [t('recommendation.name'), paper.title],
              [t('recommendation.number'), row.number ?? ''],
              [t('recommendation.addressee'), row.addressee],
              [t('recommendation.type'), paper.type === null ? '' : say(typeTitles[paper.type])],
              [t('recommendation.replyRule'), say(replyPeriod(paper.replyRule, paper.replyTerm))],
              [t('recommendation.issued'), day(row.issuedOn)],
              [
                t('recommendation.served'),
                row.servedOn === null
                  ? ''
                  : `${day(row.servedOn)}${view.sentBy ? `（${t(`recommendation.sentBy.${view.sentBy}`)}）` : ''}`,
              ],
              [t('recommendation.objectionUntil'), day(view.objectionUntil)],
              [t('recommendation.replyDue'), day(row.replyDue)],
              [t('recommendation.answered'), day(row.answeredOn)],
              [t('recommendation.answer'), row.answer === null ? '' : say(outcomeTitles[row.answer])],
              [
                t('recommendation.correction'),
                row.correction === null ? '' : t(`recommendation.corrections.${row.correction}`),
              ],
            ]}
          />
          <PaperParts paper={paper} />
        </section>
      )}
      {view.maySend && <Service view={view} work={work} />}
      {(row.issuedOn !== null || view.letters.length > 0) && (
        <section className={styles['card']} aria-label={t('recommendation.letters')}>
          <h2>{t('recommendation.letters')}</h2>
          {view.letters.length === 0 && <p className="soft">{t('recommendation.noLetters')}</p>}
          <Letters
            letters={view.letters}
            fileLink={({ id, name }) => (
              <a href={addressOf(downloadLetterFile.path, { caseId, file: id })} download={name}>
                {name}
              </a>
            )}
          />
        </section>
      )}
      <Similar view={view} work={work} />
    </>
  )
}
