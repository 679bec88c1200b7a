import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { describeWithPostgres } from './describe.js'
import { execute, PATIENCE, startServer, type Server } from './server.js'

jest.setTimeout(PATIENCE)

describeWithPostgres('a PostgreSQL for tests', () => {
  let server: Server
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.remove())

  const ask = (question: string) => execute<{ answer: string }>(server.url, question)

  it('keeps what was committed when it crashes', async () => {
    await ask("create table kept as select 'committed' as answer")
    await server.crash()
    await expect(ask('select answer from kept')).rejects.toThrow('ECONNREFUSED')
    await server.start()
    expect(await ask('select answer from kept')).toEqual([{ answer: 'committed' }])
  })
})
