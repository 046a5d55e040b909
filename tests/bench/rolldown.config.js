import shared from '../../infra/build/rolldown.config.js';

/** The suite and its yardsticks, bundled like the programs they measure. */
export default {
  ...shared,
  input: [
    'tests/bench/main.ts',
    'tests/bench/bare-nest.ts',
    'tests/bench/bare-intake.ts',
    'tests/bench/sale/bare-sale.ts',
    'tests/bench/sweep/sweep-program.ts',
    'tests/bench/sandbox/bare-json.ts',
  ],
  output: { ...shared.output, dir: 'dist/tests/bench' },
};
