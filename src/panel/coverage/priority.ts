/**
 * A number in [0, 1) that a text and a seed fix, evenly spread over texts: the items with the least
 * numbers are a uniform sample, whatever order they come in.
 */
export function priority(seed: number, text: string): number {
  let high = mixed(seed ^ 0x51ed270b)
  let low = mixed(Math.trunc(seed / 2 ** 32) ^ 0x2545f491)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ (code + (high >>> 15)), 0x5bd1e995)
  }
  high = mixed(high ^ (low >>> 3))
  low = mixed(low ^ high)
  // 21 bits and 32 bits: as many as a number holds exactly.
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)) / 2 ** 53
}

/** Spreads a change of any bit over all 32 (multiplications by odd numbers, shifts between). */
function mixed(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b - 2 ** 32)
  return bits ^ (bits >>> 16)
}
