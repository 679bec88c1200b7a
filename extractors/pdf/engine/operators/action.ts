import type { Drawing } from '../drawing.js'

/** Carries out one operator with its arguments as pdfjs gives them. */
export type Action = (drawing: Drawing, values: readonly unknown[]) => void

/** Actions by pdfjs' name of the operator. */
export type Actions = Readonly<Record<string, Action>>

export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
