import type { Element } from '../docx/xml/element.js'
import type { Package, Part } from './package.js'
import { childrenOf, find, textAt } from './xml.js'

/** Where the file of a picture is, by the picture's number in the resources. */
export type Media = ReadonlyMap<string, () => Uint8Array | undefined>

/** The pictures of a part of resources (GB/T 33190, 7.9); each is unpacked when it is asked for. */
export function mediaIn(
  ofd: Package,
  part: Part,
): [id: string, read: () => Uint8Array | undefined][] {
  const folder = part.root.attributes.BaseLoc ?? ''
  return childrenOf(find(part.root, 'MultiMedias'), 'MultiMedia')
    .filter(isPicture)
    .map((media) => {
      const location = textAt(media, 'MediaFile')
      const within = folder === '' ? location : `${folder}/${location}`
      const read = () => ofd.file(part, within) ?? ofd.file(part, location)
      return [media.attributes.ID ?? '', read]
    })
}

const isPicture = ({ attributes }: Element): boolean => attributes.Type === 'Image'
