import type { FigureView, OverviewView } from '#areas/statistics/contract.ts'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage, useSay } from '../../texts/i18n.ts'
import { numberWords, shortWords, strength } from './numbers.ts'
import styles from './overview.module.css'
import { readOverviewSearch } from './search.ts'
import { tileBeside, tilePlaces } from './tile-places.ts'

type OrganRow = OverviewView['organs'][number]

const Tile = ({
  organ,
  figure,
  name,
  short = name,
  most,
}: {
  readonly organ: OrganRow
  readonly figure: FigureView
  readonly name: string
  readonly short?: string
  readonly most: number
}) => {
  const say = useSay()
  const language = useLanguage()
  const value = organ.figures[figure.id]?.value ?? null
  return (
    <Link
      to="/overview"
      search={(before) => readOverviewSearch({ ...before, organ: organ.code })}
      className={styles['tile'] ?? ''}
      style={{ '--strength': strength(value, most) } as object}
      aria-label={`${say(organ.name)} ${numberWords(figure.unit, value)}`}
      title={say(organ.name)}
      data-code={organ.code}
    >
      <span className={styles['tileName']}>{name}</span>
      <span className={styles['tileShort']}>{short}</span>
      <b>{shortWords(figure.unit, value, language)}</b>
    </Link>
  )
}

type MapProps = {
  readonly organs: readonly OrganRow[]
  readonly figure: FigureView
  readonly hue: string
}

const mostOf = ({ organs, figure }: MapProps): number =>
  figure.unit === 'share' ? 1 : Math.max(0, ...organs.map(({ figures }) => figures[figure.id]?.value ?? 0))

/** The provinces as tiles of one size. */
export const ProvinceMap = (props: MapProps) => {
  const { organs, figure, hue } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const map = useRef<HTMLUListElement>(null)
  const most = mostOf(props)
  const byCode = new Map(organs.map((organ) => [organ.code, organ]))
  const move = (event: KeyboardEvent) => {
    const code = (event.target as HTMLElement).closest('[data-code]')?.getAttribute('data-code')
    let tile = tilePlaces.find((one) => one.code === code)
    while (tile && (tile = tileBeside(tile, event.key))) {
      const link = map.current?.querySelector<HTMLElement>(`a[data-code="${tile.code}"]`)
      if (!link) continue
      event.preventDefault()
      link.focus()
      return
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The links take the keys; this moves between them.
    <ul
      ref={map}
      className={styles['map']}
      style={{ '--hue': hue } as object}
      onKeyDown={move}
      aria-label={t('overview.mapHint')}
    >
      {tilePlaces.map((place) => {
        const organ = byCode.get(place.code)
        return (
          <li key={place.code} style={{ gridColumn: place.column + 1, gridRow: place.row + 1 }}>
            {organ ? (
              <Tile
                organ={organ}
                figure={figure}
                name={place[language]}
                short={language === 'zh' ? place.zh : place.short}
                most={most}
              />
            ) : (
              <span className={styles['noTile']} title={t('overview.notInAction')}>
                <span className={styles['tileName']}>{place[language]}</span>
                <span className={styles['tileShort']}>{language === 'zh' ? place.zh : place.short}</span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const english = /^People's Procuratorate of (?:the )?/

/** Below a province there are no places to stand at, only official codes. */
export const TileRows = (props: MapProps) => {
  const { organs, figure, hue } = props
  const language = useLanguage()
  const most = mostOf(props)
  return (
    <ul className={styles['rows']} style={{ '--hue': hue } as object}>
      {organs
        .filter(({ own }) => !own)
        .map((organ) => (
          <li key={organ.code}>
            <Tile
              organ={organ}
              figure={figure}
              name={language === 'zh' ? organ.place || organ.name.zh : organ.name.en.replace(english, '')}
              most={most}
            />
          </li>
        ))}
    </ul>
  )
}
