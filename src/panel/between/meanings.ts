/** What a quantity of the text may be in the tables. */
import { crosswalk, type Series } from '../../forms/crosswalk.js'

/** Series that are added up, where they are not just the series of the same name. */
const others: Readonly<Record<string, readonly (readonly string[])[]>> = {
  requests_received: [['requests_new'], ['requests_new', 'requests_carried_in']],
}

/** The sums of series that a quantity may be; empty where no series counts the same. */
export function meaningsOf(quantity: string): readonly (readonly Series[])[] {
  const named = others[quantity] ?? [[quantity]]
  return named
    .map((ids) => crosswalk.filter(({ id }) => ids.includes(id)))
    .filter((series, index) => series.length === named[index]?.length)
}
