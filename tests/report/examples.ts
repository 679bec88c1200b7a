/** Examples of new codes are written in `src/report/examples.ts`. */
export { examples } from '../../src/report/examples.js'
