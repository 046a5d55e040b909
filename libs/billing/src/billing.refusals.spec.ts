import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { platformRefusals } from '@enishi/platform';

import { billingRefusals } from './billing.refusals.ts';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(join(__dirname, path), 'utf8'));
const thrown = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/(?:new Refusal\(\s*'\w+',\s*|\b(?:no|bad)\(|\bcode: )'([A-Z_]+)'/g)].map(
      ([, code]) => code,
    ),
  ),
);

describe('refusals of billing', () => {
  it('all have their sentence, and no sentence is left over', () => {
    const known = { ...platformRefusals, ...billingRefusals };
    expect([...thrown].filter((code) => !(code! in known))).toEqual([]);
    const unused = Object.keys(billingRefusals).filter((code) => !thrown.has(code));
    expect(unused).toEqual([]);
  });

  it.each(Object.entries(billingRefusals))(
    '%s says what to do in whole sentences of one language',
    (_, { ja, en }) => {
      expect(ja).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
      expect(ja).toMatch(/(ください|ありません|されません|いません)/);
      expect(en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    },
  );
});
