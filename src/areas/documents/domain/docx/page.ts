/**
 * The page of GB/T 9704-2012 in twentieths of a point: A4, 37 mm above, 28 mm at the binding edge, a type area of
 * 156 × 225 mm with 22 lines of 28 characters. Source: rulebook 3.3.
 */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** A point in those units. */
export const point = 20

export const page = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(297 - 37 - 225),
  left: mm(28),
  right: mm(210 - 28 - 156),
  /** The number stands 7 mm below the type area. */
  footer: mm(23),
  textWidth: mm(156),
} as const

/** 225 mm in 22 lines. */
export const line = Math.floor(mm(225) / 22)

/**
 * What is taken off each character of 16 points, so that 28 of them fill 156 mm. The grid's own way of saying so is
 * reckoned differently by each editor.
 */
export const characterSpace = Math.floor((page.textWidth / point / 28 - 16) * point)

/** Chinese sizes of type in points. */
export const size = { two: 22, three: 16, four: 14 } as const
