import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import {
  filesAt,
  isBaseProblem,
  type Files,
  type Ready,
} from '../../../src/run/queue/files/index.js'
import type { Work } from '../../../src/run/queue/job.js'
import type { Failing } from '../../../src/run/outcomes.js'

const signal = new AbortController().signal

const work = (file: string, changes: Partial<Work> = {}): Work => ({
  ...{ version: '1', sha256: 'a'.repeat(64), bytes: 5, path: file, name: 'name.html' },
  ...{ file, member: null, ...changes },
})

function opened(ready: Ready | Failing): Ready {
  if ('code' in ready) throw new Error(`${ready.code} ${ready.detail}`)
  return ready
}

function filesIn(where: string, environment = {}): Files {
  const files = filesAt(where, environment)
  if (isBaseProblem(files)) throw new Error(files.problem)
  return files
}

/** Runs `use` with a server on the loopback; gives what it was asked for. */
async function withServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  use: (address: string) => Promise<void>,
): Promise<string[]> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // A server that listens on a port of TCP has an address with a port.
  const { port } = server.address() as AddressInfo
  try {
    await use(`http://127.0.0.1:${port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return asked
}

describe('files that this machine sees', () => {
  it('are below a prefix, whatever the name is', async () => {
    const names = ['in/年报.html', '/abs/a.html', './b.html']
    const ready = names.map((name) => filesIn('/mnt/files').open(work(name), signal))
    const found = await Promise.all(ready)
    expect(found.map((each) => opened(each).input.file)).toEqual([
      '/mnt/files/in/年报.html',
      '/mnt/files/abs/a.html',
      '/mnt/files/b.html',
    ])
  })

  it('are never outside of it', async () => {
    const failing = await filesIn('/mnt/files').open(work('../etc/passwd'), signal)
    expect(failing).toEqual({ code: 'E_OPEN', detail: 'outside of --files' })
  })

  it('are where they were seen, without a prefix', async () => {
    const ready = await filesIn('').open(work('../in/a.html'), signal)
    expect(opened(ready).input).toMatchObject({ file: '../in/a.html', path: '../in/a.html' })
  })
})

describe('files at an address', () => {
  it('are fetched, each part of their name encoded, and removed when they were read', async () => {
    const asked = await withServer(
      (_, response) => response.end('12345'),
      async (address) => {
        const files = filesIn(`${address}/base`)
        const ready = opened(await files.open(work('in/年 报(1).html'), signal))
        expect(await readFile(ready.input.file, 'utf8')).toBe('12345')
        expect(ready.input).toMatchObject({ path: 'in/年 报(1).html', name: 'name.html' })
        await ready.release()
        expect(existsSync(ready.input.file)).toBe(false)
        await files.close()
      },
    )
    expect(asked).toEqual(['/base/in/%E5%B9%B4%20%E6%8A%A5%281%29.html'])
  })

  it('are fetched once for all members of an archive', async () => {
    const asked = await withServer(
      (_, response) => response.end('archive'),
      async (address) => {
        const files = filesIn(address)
        const members = [0, 1].map((member) => work('a.zip', { member, bytes: null }))
        const ready = await Promise.all(members.map((member) => files.open(member, signal)))
        const [first, second] = ready.map(opened)
        expect(first?.input).toMatchObject({ member: 0, file: second?.input.file })
        await first?.release()
        await second?.release()
        opened(await files.open(work('a.zip', { member: 2, bytes: null }), signal))
        await files.close()
        expect(existsSync(first?.input.file ?? '/')).toBe(false)
      },
    )
    expect(asked).toEqual(['/a.zip'])
  })

  it('are refused where they are longer than what was seen', () =>
    withServer(
      (_, response) => response.end('123456'),
      async (address) => {
        const files = filesIn(address)
        const failing = await files.open(work('a.html'), signal)
        expect(failing).toEqual({ code: 'E_LIMIT', detail: 'more than 5 bytes' })
        await files.close()
      },
    ))

  it('cannot be opened where the server says so, leads elsewhere, or is not there', () =>
    withServer(
      (request, response) => {
        const elsewhere = request.url === '/moved'
        response.writeHead(elsewhere ? 302 : 404, elsewhere ? { location: '/a' } : {}).end()
      },
      async (address) => {
        const files = filesIn(address)
        const missing = await files.open(work('missing'), signal)
        expect(missing).toEqual({ code: 'E_OPEN', detail: 'HTTP 404' })
        expect(await files.open(work('moved'), signal)).toMatchObject({ code: 'E_OPEN' })
        const away = await filesIn('http://127.0.0.1:1').open(work('a'), signal)
        expect(away).toMatchObject({ code: 'E_OPEN' })
      },
    ))

  it('are given up when the worker is stopped', () =>
    withServer(
      () => undefined,
      async (address) => {
        const stop = new AbortController()
        const opening = filesIn(address).open(work('a'), stop.signal)
        stop.abort(new Error('stopped'))
        await expect(opening).rejects.toThrow('stopped')
      },
    ))
})

describe('an address of --files', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'hush' }

  it('may hold no secret, which would show in the list of processes', () => {
    expect(filesAt('https://user:hush@host/base?key=hush', {})).toEqual({
      problem: 'secret',
      where: 'https://host/base',
    })
  })

  it('needs keys in the environment where it is a bucket, and a bucket', () => {
    expect(filesAt('s3://bucket/a', {})).toMatchObject({ problem: 'credentials' })
    expect(filesAt('s3:///a', keys)).toMatchObject({ problem: 'bucket' })
    expect(filesAt('https://', {})).toMatchObject({ problem: 'malformed' })
  })

  it('is signed where it is a bucket', async () => {
    const heads: IncomingMessage['headers'][] = []
    const asked = await withServer(
      (request, response) => {
        heads.push(request.headers)
        response.end('12345')
      },
      async (address) => {
        const files = filesIn('s3://bucket/a b', { ...keys, AWS_ENDPOINT_URL: address })
        opened(await files.open(work('c.html'), signal))
        await files.close()
      },
    )
    expect(asked).toEqual(['/bucket/a%20b/c.html'])
    expect(heads[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=id\/\d{8}\/us-east-1\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/u,
    )
    expect(JSON.stringify(heads)).not.toContain('hush')
  })
})
