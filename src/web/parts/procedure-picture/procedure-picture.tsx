import { useQuery } from '@tanstack/react-query'
import { ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pictureQuery, type PictureOf } from '../../api/procedures.ts'
import { useLanguage, useSay } from '../../texts/i18n.ts'
import { Failure, Loading } from '../states.tsx'
import styles from './procedure-picture.module.css'
import { useZoom } from './use-zoom.ts'

/** Brings the column of the present state into view, sideways alone. */
const showCurrent = (box: HTMLElement): void => {
  const column = box.querySelector('[data-current]')
  if (!column) return
  const [inner, outer] = [column.getBoundingClientRect(), box.getBoundingClientRect()]
  box.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2)
}

/** On a wide box the names of the rows go along; on a narrow one they would cover what they name. */
const keepLabels = (box: HTMLElement, zoom: number): void => {
  const by = box.clientWidth > 640 ? box.scrollLeft / zoom : 0
  for (const label of box.querySelectorAll('[data-label]'))
    label.setAttribute('transform', `translate(${by} 0)`)
}

/** A procedure as a picture, which scrolls in its own box and is made larger and smaller there; the present state of a case stands out. */
export const ProcedurePicture = (of: PictureOf) => {
  const { t } = useTranslation()
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const { data, error, isPending, refetch } = useQuery(pictureQuery(of, useLanguage()))
  useEffect(() => {
    if (box.current) showCurrent(box.current)
  }, [data])
  // The same object as long as the drawing is the same, or its size would be written back.
  const drawn = useMemo(() => ({ __html: data?.svg ?? '' }), [data])
  const { zoom, larger, smaller, whole, onKeyDown, isLeast, isMost } = useZoom(box)
  if (isPending) return <Loading rows={6} />
  if (!data) return <Failure error={error} retry={() => void refetch()} />
  return (
    <div className={styles['picture']}>
      <div className={styles['tools']}>
        <Button
          icon={<ZoomOutOutlined />}
          aria-label={t('procedures.smaller')}
          disabled={isLeast}
          onClick={smaller}
        />
        <span className={styles['zoom']} aria-live="polite">
          {Math.round(zoom * 100)}%
        </span>
        <Button
          icon={<ZoomInOutlined />}
          aria-label={t('procedures.larger')}
          disabled={isMost}
          onClick={larger}
        />
        <Button onClick={whole}>{t('procedures.whole')}</Button>
      </div>
      <div
        ref={box}
        className={styles['box']}
        role="region"
        tabIndex={0}
        onScroll={(event) => keepLabels(event.currentTarget, zoom)}
        onKeyDown={onKeyDown}
        aria-label={t('procedures.pictureOf', { title: say(data.title) })}
        // Drawn by the server from the plan alone, every text escaped; nothing that anybody typed is in it.
        dangerouslySetInnerHTML={drawn}
      />
    </div>
  )
}
