import { isSpec, type Rule } from '../source-file.ts';

type Construct = { pattern: RegExp; why: string; where?: RegExp; except?: RegExp };

const constructs: Construct[] = [
  { pattern: /\bforwardRef\s*\(/, why: 'forwardRef: two modules that need each other are one module' },
  { pattern: /\bsynchronize:\s*true/, why: 'synchronize: tables change only by migrations' },
  {
    pattern: /\b(lazy|eager):\s*true/,
    why: 'lazy or eager relation: every query is written where it is needed',
  },
  {
    // A setting that outlives its transaction is seen by whoever takes the pooled connection next.
    pattern: /set_config\([^)]*,\s*false\s*\)/i,
    why: 'set_config for the session: set it for the transaction (third argument true)',
  },
  {
    pattern: /[`'";]\s*set\s+(?!local\b|transaction\b)(session\s+)?[a-z_.]+\s*(=|to)\s/i,
    why: 'SET for the session: use SET LOCAL or set_config(…, true)',
    where: /^libs\/|^apps\/(api|worker|cli)\//,
  },
  { pattern: /eslint-disable|@ts-ignore|@ts-nocheck/, why: 'a rule switched off' },
  { pattern: /\b(TODO|FIXME)\b/, why: 'unfinished work' },
  {
    pattern: /\bDate\.now\(\)|new Date\(\)/,
    why: 'the clock read inside the domain: take the instant as an argument',
    where: /^libs\/[^/]+\/src\/domain\/|^libs\/(kernel|japan)\/src\//,
    except: /^libs\/kernel\/src\/clock\.ts$/,
  },
  {
    pattern: /\bstate\s*:\s*['"]paid['"]|markPaid\(/,
    why: 'payment believed on the word of a return address: only reconciliation with Stripe says "paid"',
    where: /^apps\/web\/(app|server)\/.*(checkout|upgrade)/,
  },
];

/** What is banned outright wherever it appears, with the reason. */
export const forbiddenConstructs: Rule = (file) => {
  if (isSpec(file) || file.path.startsWith('tests/')) return [];
  return constructs
    .filter(({ where }) => !where || where.test(file.path))
    .filter(({ except }) => !except?.test(file.path))
    .filter(({ pattern }) => pattern.test(file.text))
    .map(({ why }) => `${file.path}: ${why}`);
};
