import { writePlainly, type Paper } from './build.js'

/** A round seal. Lengths in points. */
export interface Seal {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: string
  /** The name along the upper part of its ring. */
  readonly name: string
  /** What stands across it below its star. */
  readonly kind: string
  /** The number along the lower part. */
  readonly number: string
}

/** Draws a seal on a page: ring, star, name, kind and number. */
export function drawSeal(paper: Paper, seal: Seal): void {
  const { document } = paper
  const { x, y, radius, colour, name, kind, number } = seal
  document.save().lineWidth(1.5).strokeColor(colour).fillColor(colour)
  document.circle(x, y, radius).stroke()
  document.polygon(...starAt(x, y, radius * 0.3)).fill()
  alongRing(paper, seal, name, 11, radius - 10, [Math.PI * 0.8, Math.PI * 2.2])
  const left = x - paper.measure(kind, 9) / 2
  writePlainly(paper, { text: kind, left, baseline: y + radius * 0.55, size: 9 })
  alongRing(paper, seal, number, 7, radius - 6, [Math.PI * 0.75, Math.PI * 0.25])
  document.restore().fillColor('black').strokeColor('black')
}

function starAt(x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: 10 }, (_, at) => {
    const angle = Math.PI * (at / 5 - 0.5)
    const reach = at % 2 === 0 ? radius : radius * 0.4
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
  })
}

/** Sets characters on a circle from one angle to another; against the clock their heads point inwards. */
function alongRing(
  paper: Paper,
  { x, y }: Seal,
  text: string,
  size: number,
  radius: number,
  [from, to]: readonly [number, number],
): void {
  const characters = Array.from(text)
  characters.forEach((character, at) => {
    const angle = from + ((to - from) * at) / (characters.length - 1)
    const turn = angle + (to > from ? Math.PI / 2 : -Math.PI / 2)
    const { document } = paper
    document.save().translate(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
    document.rotate((turn * 180) / Math.PI)
    const left = -paper.measure(character, size) / 2
    writePlainly(paper, { text: character, left, baseline: size * 0.35, size })
    document.restore()
  })
}
