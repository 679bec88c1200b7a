/** Words that were read off pictures, as far as recognition leans on them. Figures are never touched. */
export { mendLabels } from './labels.js'
export { mendLines } from './lines.js'
export { isOffPictures } from './mended.js'
export { yearFindings, yearMentions } from './year.js'
