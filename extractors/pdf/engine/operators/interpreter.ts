import type { Drawing } from '../drawing.js'
import type { Action } from './action.js'
import { contentActions } from './content.js'
import { graphicsActions } from './graphics.js'
import { imageActions } from './images.js'
import { pathAction } from './paths.js'
import { textActions } from './text.js'

/** Codes of the operators by name, as pdfjs exports them. */
export type OperatorCodes = Readonly<Record<string, number>>

/** A page's operators, each with its arguments, as pdfjs gives them. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Carries out a page's operators on a drawing. */
export type Interpreter = (drawing: Drawing, operators: OperatorList) => void

/** An interpreter for pdfjs' numbering of the operators. What it does not know moves no glyph or line. */
export function interpreterFor(codes: OperatorCodes): Interpreter {
  const actions = actionsByCode(codes)
  return (drawing, { fnArray, argsArray }) => {
    fnArray.forEach((code, i) => {
      const values = argsArray[i]
      actions[code]?.(drawing, Array.isArray(values) ? values : [])
    })
  }
}

function actionsByCode(codes: OperatorCodes): Action[] {
  const named = {
    ...graphicsActions,
    ...textActions,
    ...contentActions,
    ...imageActions,
    constructPath: pathAction(codes),
  }
  const actions: Action[] = []
  for (const [name, action] of Object.entries(named)) {
    const code = codes[name]
    if (code !== undefined) actions[code] = action
  }
  return actions
}
