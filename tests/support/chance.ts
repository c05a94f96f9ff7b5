import * as fc from 'fast-check'

/**
 * Property tests try the same cases on every machine, so that a red run is the change's own doing.
 * `FC_SEED=$RANDOM npm test` looks further; what it finds becomes an example in its test.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20240227) })
