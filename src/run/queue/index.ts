/** Work shared by many machines, through a PostgreSQL. */
export { enqueue } from './enqueue.js'
export { filesAt, isBaseProblem, seenFiles, type BaseProblem, type Files } from './files/index.js'
export { workOn, type Job, type Work } from './job.js'
export { noDone, type Done, type NoOutcome, type Place } from './perform.js'
export { defaultTerms, openQueue, type JobCounts, type Queue, type Terms } from './queue.js'
export { queueing } from './through.js'
export { work, type WorkerOptions } from './worker.js'
