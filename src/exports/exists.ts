import { access } from 'node:fs/promises'

/** Whether there is something at a path that we may see. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
