/**
 * Property tests draw at random, so that every run looks at something new. Where FACTDIFF_SEED is set (continuous integration
 * sets it) they draw alike each time: a change is then judged by itself, not by the luck of its run.
 */
const seed = process.env.FACTDIFF_SEED;
if (seed) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
