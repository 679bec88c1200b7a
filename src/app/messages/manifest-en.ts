import type { ManifestMessages } from './manifest.js'

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const manifest: ManifestMessages = {
  help: 'what a crawler knew of the files: CSV with the columns path,url,issuer,year,retrieved',
  problems: {
    unreadable: (place, reason) => `cannot read the manifest ${place}: ${reason}`,
    encoding: (place) => `${place}: neither UTF-8 nor GB18030`,
    long: (place) => `${place}: a line does not end; a quote may be missing`,
    quote: (place) => `${place}: a quote is amiss`,
    header: (place, value) =>
      `${place}: the header has no column path, it is ${JSON.stringify(value)}`,
    path: (place) => `${place}: the path is missing`,
    year: (place, value) => `${place}: ${JSON.stringify(value)} is no year`,
    retrieved: (place, value) =>
      `${place}: ${JSON.stringify(value)} is no date such as 2024-03-01 or 2024-03-01 10:00`,
  },
  label: 'Manifest',
  counts: ({ paths, unmatched, unlisted }) =>
    `${many(paths, 'path')}, ${unmatched} of them without a file; ${many(unlisted, 'file')} not listed`,
}
