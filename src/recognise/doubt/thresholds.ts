/**
 * From this confidence on a number is taken though no sum confirms it, as long as none contradicts
 * it: about one such reading in a hundred is wrong. A blank must be surely read (`SURE`).
 */
export const LEAST_ALONE = 0.8
