/** A picture in shades of gray, row by row: 0 is black, 255 is white. */
export interface Gray {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** What of a picture is ink: 1, and what is paper: 0; row by row. */
export interface Ink {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A part of a picture in whole pixels; `right` and `bottom` lie outside of it. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The part of an area that lies within a picture. */
export function clipArea(area: Area, { width, height }: Pick<Gray, 'width' | 'height'>): Area {
  const left = Math.min(Math.max(0, Math.floor(area.left)), width)
  const top = Math.min(Math.max(0, Math.floor(area.top)), height)
  return {
    left,
    top,
    right: Math.max(left, Math.min(width, Math.ceil(area.right))),
    bottom: Math.max(top, Math.min(height, Math.ceil(area.bottom))),
  }
}

/** The smallest area that holds all areas; undefined of none. */
export function areaAround(areas: readonly Area[]): Area | undefined {
  const [first, ...rest] = areas
  if (first === undefined) return undefined
  return rest.reduce(
    (all, next) => ({
      left: Math.min(all.left, next.left),
      top: Math.min(all.top, next.top),
      right: Math.max(all.right, next.right),
      bottom: Math.max(all.bottom, next.bottom),
    }),
    first,
  )
}
