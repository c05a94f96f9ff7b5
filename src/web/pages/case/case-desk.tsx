import type { CasePage } from '#areas/cases/contract.ts'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../parts/media.ts'
import { RecommendationOfCase } from '../recommendations/of-case.tsx'
import { About } from './about.tsx'
import { CaseHeader } from './case-header.tsx'
import styles from './case.module.css'
import { Course } from './course.tsx'
import { Next } from './next.tsx'
import { CaseProcedure } from './procedure.tsx'
import { useCaseWork } from './use-case-work.ts'

/** Left what it is about, in the middle what happened, on the right what is next; on a phone as tabs. */
export const CaseDesk = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const isPhone = useIsPhone()
  const work = useCaseWork(page)
  const about = (
    <div className={styles['column']}>
      <About page={page} />
    </div>
  )
  const course = (
    <div className={styles['column']}>
      {page.case.procedure === 'recommendation' && <RecommendationOfCase caseId={page.case.id} />}
      <Course page={page} work={work} />
    </div>
  )
  const next = (
    <div className={styles['column']}>
      <Next page={page} work={work} />
    </div>
  )
  return (
    <div className={styles['page']}>
      <CaseHeader page={page} />
      {isPhone ? (
        <Tabs
          items={[
            { key: 'next', label: t('case.next'), children: next },
            { key: 'course', label: t('case.course'), children: course },
            { key: 'about', label: t('case.about'), children: about },
          ]}
        />
      ) : (
        <div className={styles['columns']}>
          {about}
          {course}
          {next}
        </div>
      )}
      <CaseProcedure page={page} />
    </div>
  )
}
