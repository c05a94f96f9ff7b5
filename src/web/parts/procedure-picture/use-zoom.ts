import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react'

const [least, most, step] = [0.1, 2, 1.25]

const within = (zoom: number): number => Math.min(most, Math.max(least, zoom))

/** How large a drawing stands in its box: by buttons, and by the keys + − 0. */
export const useZoom = (box: RefObject<HTMLDivElement | null>) => {
  const [zoom, setZoom] = useState(1)
  const drawing = useCallback(() => box.current?.querySelector('svg')?.viewBox.baseVal, [box])

  useEffect(() => {
    const [svg, size] = [box.current?.querySelector('svg'), drawing()]
    if (!svg || !size) return
    svg.setAttribute('width', String(size.width * zoom))
    svg.setAttribute('height', String(size.height * zoom))
  })

  /** What was in the middle stays there. */
  const zoomTo = (next: number) => {
    const { current } = box
    if (!current) return
    const by = within(next) / zoom
    const [x, y] = [
      current.scrollLeft + current.clientWidth / 2,
      current.scrollTop + current.clientHeight / 2,
    ]
    setZoom(within(next))
    requestAnimationFrame(() =>
      current.scrollTo(x * by - current.clientWidth / 2, y * by - current.clientHeight / 2),
    )
  }
  const larger = () => zoomTo(zoom * step)
  const smaller = () => zoomTo(zoom / step)
  const whole = () => {
    const [outer, inner] = [box.current, drawing()]
    if (outer && inner)
      zoomTo(Math.min(1, outer.clientWidth / inner.width, outer.clientHeight / inner.height))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const does = { '+': larger, '=': larger, '-': smaller, '0': whole }[event.key]
    if (!does) return
    event.preventDefault()
    does()
  }
  return { zoom, larger, smaller, whole, onKeyDown, isLeast: zoom <= least, isMost: zoom >= most }
}
