import type { FigureView, OverviewView } from '#areas/statistics/contract.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../parts/media.ts'
import { useSay } from '../../texts/i18n.ts'
import { hueOf } from './figures.tsx'
import { numberWords } from './numbers.ts'
import { Opening } from './opening.tsx'
import styles from './overview.module.css'
import { layouts, type OverviewSearch, readOverviewSearch } from './search.ts'
import { ProvinceMap, TileRows } from './tile-map.tsx'

/** The same numbers as the map, with every figure beside them. */
const OrganList = ({ view }: { readonly view: OverviewView }) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
    <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="by-region">
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('lead.organ')}</th>
            {view.figures.map(({ id, title }) => (
              <th scope="col" key={id}>
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.organs.map((organ) => (
            <tr key={organ.code}>
              <th scope="row">
                {organ.own ? (
                  say(organ.name) + t('overview.itself')
                ) : (
                  <Link
                    to="/overview"
                    search={(before) => readOverviewSearch({ ...before, organ: organ.code })}
                  >
                    {say(organ.name)}
                  </Link>
                )}
              </th>
              {view.figures.map(({ id, unit }) => {
                const reading = organ.figures[id]
                return (
                  <td key={id}>
                    {reading && (
                      <Opening opens={(reading.of ?? reading.counts).opens}>
                        {numberWords(unit, reading.value)}
                      </Opening>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const chosenFigure = ({ figures }: OverviewView, shown: string | undefined): FigureView =>
  figures.find(({ id }) => id === shown) ?? figures[0]!

/** The organs below, as a map or as a list; each leads one level down. */
export const Regions = ({
  view,
  search,
}: {
  readonly view: OverviewView
  readonly search: OverviewSearch
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const isPhone = useIsPhone()
  const navigate = useNavigate({ from: '/overview' })
  const layout = search.layout ?? (isPhone ? 'list' : 'map')
  const figure = chosenFigure(view, search.shown)
  const drawn = { organs: view.organs, figure, hue: hueOf(view.figures.indexOf(figure)) }
  return (
    <section className={styles['section']} aria-labelledby="by-region">
      <div className={styles['sectionHead']}>
        <h2 id="by-region">{t('overview.below')}</h2>
        <span className="soft small">{t('overview.noOrder')}</span>
        <span className={styles['controls']}>
          {layout === 'map' && (
            <Select
              aria-label={t('overview.shown')}
              popupMatchSelectWidth={false}
              value={figure.id}
              options={view.figures.map(({ id, title }) => ({ value: id, label: say(title) }))}
              onChange={(shown) =>
                void navigate({ search: (before) => ({ ...before, shown }), resetScroll: false })
              }
            />
          )}
          <Segmented
            aria-label={t('overview.below')}
            value={layout}
            options={layouts.map((one) => ({ value: one, label: t(`overview.${one}`) }))}
            onChange={(next) =>
              void navigate({ search: (before) => ({ ...before, layout: next }), resetScroll: false })
            }
          />
        </span>
      </div>
      {layout === 'list' ? (
        <OrganList view={view} />
      ) : view.organ.level === 'supreme' ? (
        <ProvinceMap {...drawn} />
      ) : (
        <TileRows {...drawn} />
      )}
    </section>
  )
}
