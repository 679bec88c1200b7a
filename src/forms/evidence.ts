/** The figures that a quantity of the text states as well, by quantity. */
const stated: Readonly<Record<string, readonly string[]>> = {
  rules_made: ['documents.rules.made'],
  rules_repealed: ['documents.rules.repealed'],
  rules_in_force: ['documents.rules.in_force'],
  normative_made: ['documents.normative.made', 'active.normative_made.total'],
  normative_repealed: ['documents.normative.repealed'],
  normative_in_force: ['documents.normative.in_force'],
  items_disclosed: ['sheet_2008.items.year', 'active.items.total'],
}

/** The keys of the figures that a fact of a quantity states as well, whatever the form. */
export function quantityFigures(quantity: string): readonly string[] {
  return stated[quantity] ?? []
}
