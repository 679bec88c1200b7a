/** Points of an inch. */
const INCH = 72
/** Inches of the short side of an A4 sheet. */
const SHEET = 8.27
/** Inches that the short side of a sheet may have. */
const PLAUSIBLE = { least: 5, most: 14 }

/**
 * Pixels to a point. What the file itself says counts where it makes a sheet of paper of it: many
 * programs write 72 or 96 whatever the picture is. Else it is taken for an A4 sheet.
 *
 * @param told Pixels to an inch; NaN where the file does not say.
 */
export function scaleOf(width: number, height: number, told: number): number {
  const short = Math.min(width, height)
  const inches = short / told
  const plausible = inches >= PLAUSIBLE.least && inches <= PLAUSIBLE.most
  return (plausible ? told : short / SHEET) / INCH
}
