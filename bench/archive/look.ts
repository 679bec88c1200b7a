import { readFileSync } from 'node:fs'

/** What a command holds and has used at one moment; zeros where the system does not tell it (Linux does). */
export interface Look {
  /** Megabytes of the command itself, and of the largest of its children. */
  readonly memory: { readonly parent: number; readonly child: number }
  /** Seconds of the processor that the command itself has used. */
  readonly used: number
}

const PAGE = 4096
/** Of a second; so Linux counts the processor's time. */
const TICKS = 100

/** Looks at a process and its children. */
export function lookAt(pid: number): Look {
  const held = childrenOf(pid).map(megabytesOf)
  return {
    memory: { parent: megabytesOf(pid), child: Math.max(0, ...held) },
    used: secondsOf(pid),
  }
}

function childrenOf(pid: number): number[] {
  const listed = textOf(`/proc/${pid}/task/${pid}/children`)
  return listed.split(' ').filter(Boolean).map(Number)
}

function megabytesOf(pid: number): number {
  const [, resident = '0'] = textOf(`/proc/${pid}/statm`).split(' ')
  return (Number(resident) * PAGE) / 2 ** 20
}

/** Fields 14 and 15 of proc(5), counted behind the name, which may hold spaces. */
function secondsOf(pid: number): number {
  const fields = textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
