import { rootOf } from '../../connected.js'
import type { Area, Ink } from './picture.js'

/** Ink that hangs together, also over corners. */
export interface Component extends Area {
  /** Pixels of ink. */
  readonly pixels: number
}

/** A run of ink of one row and the component that it belongs to, by the index of its first run. */
interface LabelledRun {
  readonly row: number
  readonly start: number
  readonly end: number
}

/** The connected components of ink, in the order of their first pixels. */
export function componentsOf(ink: Ink): Component[] {
  const runs = runsOf(ink)
  const parents = linked(runs)
  const found = new Map<number, { -readonly [Key in keyof Component]: Component[Key] }>()
  runs.forEach(({ row, start, end }, at) => {
    const root = rootOf(parents, at)
    const component = found.get(root)
    if (component === undefined) {
      const pixels = end - start
      found.set(root, { left: start, top: row, right: end, bottom: row + 1, pixels })
      return
    }
    component.left = Math.min(component.left, start)
    component.right = Math.max(component.right, end)
    component.bottom = row + 1
    component.pixels += end - start
  })
  return [...found.values()]
}

function runsOf({ width, height, data }: Ink): LabelledRun[] {
  const runs: LabelledRun[] = []
  for (let row = 0; row < height; row++) {
    let start = -1
    for (let x = 0; x <= width; x++) {
      const inked = x < width && data[row * width + x] === 1
      if (inked && start < 0) start = x
      if (inked || start < 0) continue
      runs.push({ row, start, end: x })
      start = -1
    }
  }
  return runs
}

/** For each run, an earlier or equal run of its component. */
function linked(runs: readonly LabelledRun[]): Int32Array {
  const parents = Int32Array.from(runs, (_, at) => at)
  let above = 0
  runs.forEach((run, at) => {
    while (isBefore(runs[above], run)) above++
    for (let other = above; other < at; other++) {
      const before = runs[other]
      if (before === undefined || before.row === run.row || before.start > run.end) break
      const [one, two] = [rootOf(parents, other), rootOf(parents, at)]
      parents[Math.max(one, two)] = Math.min(one, two)
    }
  })
  return parents
}

/** Whether a run ends before all that another and those after it may touch. */
function isBefore(before: LabelledRun | undefined, run: LabelledRun): boolean {
  if (before === undefined) return false
  return before.row < run.row - 1 || (before.row === run.row - 1 && before.end < run.start)
}
