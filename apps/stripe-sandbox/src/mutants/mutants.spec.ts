import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Mutant {
  name: string;
  file: string;
  from: string;
  to: string;
  spec: string;
  scenario: string;
}
type Outcomes = Record<string, Record<string, string>>;

// Jest loads configuration as it stands, so the list is plain JavaScript without declarations.
const { mutants } = jest.requireActual<{ mutants: Mutant[] }>('./mutants.mjs');
const folder = 'apps/stripe-sandbox/src';

/** Runs the named scenarios once without a fault and once with each of them. */
function runScenarios(): Outcomes {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const names = [...new Set(mutants.map(({ scenario }) => literal(scenario)))].join('|');
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--config',
      join(folder, 'mutants/mutants.config.mjs'),
      '-t',
      `(${names})`,
      '--forceExit',
    ],
    {
      encoding: 'utf8',
      timeout: 220_000,
      env: { ...process.env, ENISHI_CONFORMANCE_DIR: '', STRIPE_TEST_KEY: '' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Outcomes;
}

describe('faults put into the sandbox', () => {
  let outcomes: Outcomes;
  beforeAll(() => {
    outcomes = runScenarios();
  }, 240_000);

  const outcomeOf = (project: string, scenario: string): string | undefined =>
    Object.entries(outcomes[project] ?? {}).find(([title]) => title.startsWith(scenario))?.[1];

  it('fit the sources: each text stands there exactly once', () => {
    const amiss = mutants.filter(
      ({ file, from }) => readFileSync(join(folder, file), 'utf8').split(from).length !== 2,
    );
    expect(amiss.map(({ name }) => name)).toEqual([]);
    expect(mutants.length).toBeGreaterThanOrEqual(10);
  });

  it.each(mutants.map(({ name, scenario }) => [name, scenario]))(
    '%s: "%s" is red, and green without',
    (name, scenario) => {
      expect(outcomeOf('without a fault', scenario)).toBe('passed');
      expect(outcomeOf(name, scenario)).toBe('failed');
    },
  );

  it('stand in the README with what notices them', () => {
    const readme = readFileSync('apps/stripe-sandbox/README.md', 'utf8');
    const missing = mutants.filter(({ name, spec }) => !readme.includes(`${name} (\`${spec}\`)`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
