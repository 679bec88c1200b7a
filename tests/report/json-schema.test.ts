import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from '@jest/globals'
import { z } from 'zod'
import { comparisonSchema } from '../../src/report/comparison.js'
import { outcomeSchema, reportSchema } from '../../src/report/schema.js'

/** The committed JSON Schemas; `ACCEPT=1 npm run jest -- tests/report/json-schema` writes them anew. */
const schemas = {
  'schema/report.schema.json': reportSchema,
  'schema/outcome.schema.json': outcomeSchema,
  'schema/comparison.schema.json': comparisonSchema,
}

it.each(Object.entries(schemas))('%s is that of the code', (path, schema) => {
  const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`
  if (process.env.ACCEPT === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(readFileSync(path, 'utf8')).toBe(text)
})
