/** How a page is spoiled on its way through printer, scanner and fax. */
export interface Profile {
  readonly name: string
  /** Pixels to an inch. */
  readonly resolution: number
  /** Rows of pixels to an inch as a share of the columns: the standard fax has half as many. */
  readonly rows: number
  /** Degrees by which its lines fall to the right. */
  readonly angle: number
  /** Pixels by which the middle of a line hangs below its ends. */
  readonly bend: number
  /** Share of its width by which a page seen aslant is narrower at its foot than at its head. */
  readonly keystone: number
  /** Share of the light that the lower right corner lacks. */
  readonly shadow: number
  /** Standard deviation of the noise, in shades of 255. */
  readonly noise: number
  /** Shade of the paper at the page's left and at its right. */
  readonly paper: readonly [left: number, right: number]
  /** Shade of the print. */
  readonly print: number
  /** Whether every pixel is black or white, as a fax sends it. */
  readonly fax: boolean
  /** Quality of the JPEG, 0 to 100; a fax is kept as it is. */
  readonly quality: number
  /** Whether a round red seal lies over the page. */
  readonly seal: boolean
}

const clean: Omit<Profile, 'name'> = {
  resolution: 200,
  angle: 0,
  bend: 0,
  rows: 1,
  keystone: 0,
  shadow: 0,
  noise: 0,
  paper: [255, 255],
  print: 0,
  fax: false,
  quality: 85,
  seal: false,
}

export const profiles: readonly Profile[] = [
  { name: 'clean', ...clean },
  { name: 'coarse', ...clean, resolution: 150, angle: 0.5, noise: 6, quality: 70 },
  { name: 'fine', ...clean, resolution: 300, angle: -0.8, noise: 10, quality: 60 },
  { name: 'turned', ...clean, angle: -1.5, noise: 8, quality: 60 },
  { name: 'bent', ...clean, angle: 0.4, bend: 5, noise: 6 },
  { name: 'gray', ...clean, angle: 1, noise: 12, paper: [215, 170], print: 50, quality: 55 },
  { name: 'faint', ...clean, angle: 0.3, noise: 8, print: 120, paper: [250, 240] },
  { name: 'sealed', ...clean, angle: -0.5, noise: 5, seal: true },
  { name: 'fax', ...clean, angle: 0.7, noise: 25, fax: true },
  { name: 'half-fax', ...clean, resolution: 204, rows: 0.48, noise: 20, fax: true },
  { name: 'photo', ...clean, angle: 0.8, keystone: 0.02, shadow: 0.4, noise: 5, print: 30 },
]
