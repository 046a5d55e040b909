import { constructorCollaborators } from './rules/constructor-collaborators.ts';
import { contextBoundaries } from './rules/context-boundaries.ts';
import { fileNames } from './rules/file-names.ts';
import { fileSizes } from './rules/file-sizes.ts';
import { folderDirection } from './rules/folder-direction.ts';
import { forbiddenConstructs } from './rules/forbidden-constructs.ts';
import { stripeAtTheGateways } from './rules/stripe-at-the-gateways.ts';
import { repositorySources, type Rule, type SourceFile } from './source-file.ts';

const file = (path: string, text = ''): SourceFile => ({ path, text });
const importing = (path: string, target: string) => file(path, `import { Thing } from '${target}';\n`);

/** Every rule with files it must reject and files it must let pass; a rule that rejects nothing guards nothing. */
const rules: { name: string; rule: Rule; bad: SourceFile[]; good: SourceFile[] }[] = [
  {
    name: 'folders inside a context import in one direction',
    rule: folderDirection,
    bad: [
      importing('libs/billing/src/domain/decide.ts', '../store/payment.store.ts'),
      importing('libs/billing/src/domain/decide.ts', '../actions/settle-payment.ts'),
      importing('libs/billing/src/domain/decide.ts', '@nestjs/common'),
      importing('libs/billing/src/domain/decide.ts', 'typeorm'),
      importing('libs/billing/src/domain/decide.ts', '@enishi/platform'),
      importing('libs/billing/src/store/payment.store.ts', '../actions/settle-payment.ts'),
      importing('libs/billing/src/store/payment.store.ts', '../edges/gateways/checkout.gateway.ts'),
      importing('libs/billing/src/actions/settle-payment.ts', '../edges/gateways/checkout.gateway.ts'),
      importing('libs/billing/src/actions/settle-payment.ts', '../index.ts'),
      file('libs/billing/src/domain/decide.ts', `export * from '../store/payment.entity.ts';`),
      file('libs/billing/src/domain/decide.ts', `import type { Tx } from '@enishi/platform';`),
      file('libs/billing/src/domain/decide.ts', `const store = await import('../store/payment.store.ts');`),
    ],
    good: [
      importing('libs/billing/src/domain/decide.ts', '@enishi/kernel'),
      importing('libs/billing/src/domain/decide.ts', './mirror.ts'),
      importing('libs/billing/src/domain/decide.ts', '../billing.refusals.ts'),
      importing('libs/billing/src/store/payment.store.ts', '../domain/decide.ts'),
      importing('libs/billing/src/actions/settle-payment.ts', '../store/payment.store.ts'),
      importing('libs/billing/src/edges/hooks/stripe.controller.ts', '../../actions/settle-payment.ts'),
    ],
  },
  {
    name: 'libraries meet only at their doors, in the direction of the table',
    rule: contextBoundaries,
    bad: [
      importing('libs/ledger/src/actions/post-entry.ts', '@enishi/billing'),
      importing('libs/billing/src/actions/settle-payment.ts', '@enishi/membership'),
      importing('libs/identity/src/actions/sign-out.ts', '@enishi/insights'),
      importing('libs/kernel/src/yen.ts', '@enishi/platform'),
      importing('libs/membership/src/actions/join.ts', '../../../billing/src/store/payment.store.ts'),
      importing('libs/membership/src/actions/join.ts', '@enishi/billing/src/store/payment.store.ts'),
      importing('libs/membership/src/actions/join.ts', '@enishi/membership'),
      importing('apps/api/src/main.ts', '../../../libs/billing/src/index.ts'),
      importing('libs/membership/src/actions/join.ts', '@enishi/api'),
      importing('tests/lives/life.ts', '../../libs/billing/src/store/payment.store.ts'),
      importing('tests/contracts/report-files.spec.ts', '../../apps/web/app/desk/money.tsx'),
      importing('tests/bench/main.ts', '../../libs/billing/src/domain/decide.ts'),
    ],
    good: [
      importing('libs/membership/src/actions/join.ts', '@enishi/billing'),
      importing('libs/billing/src/actions/settle-payment.ts', '@enishi/ledger'),
      importing('apps/api/src/main.ts', '@enishi/billing'),
      importing('libs/insights/src/actions/read-revenue.ts', '@enishi/ledger'),
      importing('tests/lives/life.ts', '../../libs/billing/src/domain/decide.ts'),
      importing('tests/contracts/report-files.spec.ts', '../../apps/web/app/desk/revenue/income-csv.ts'),
    ],
  },
  {
    name: "Stripe's types stay at the gateways",
    rule: stripeAtTheGateways,
    bad: [
      importing('libs/billing/src/actions/settle-payment.ts', 'stripe'),
      file('libs/billing/src/domain/mirror.ts', `import type Stripe from 'stripe';`),
    ],
    good: [importing('libs/billing/src/edges/gateways/checkout.gateway.ts', 'stripe')],
  },
  {
    name: 'names say what a file is',
    rule: fileNames,
    bad: [
      file('libs/billing/src/domain/moneyMatter.ts'),
      file('libs/billing/src/domain/money-utils.ts'),
      file('libs/billing/src/domain/payment-handler.ts'),
      file('libs/billing/src/common/money.ts'),
      file('libs/billing/src/store/payment.repository.ts'),
      file('libs/billing/src/store/base.entity.ts'),
    ],
    good: [
      file('libs/billing/src/store/payment.store.ts'),
      file('libs/billing/src/store/payment.db.spec.ts'),
      file('libs/billing/src/domain/decide-refunds.ts'),
    ],
  },
  {
    name: 'files stay small',
    rule: fileSizes,
    bad: [file('libs/a/src/long.ts', 'x\n'.repeat(301)), file('libs/a/src/long.spec.ts', 'x\n'.repeat(401))],
    good: [
      file('libs/a/src/short.ts', 'x\n'.repeat(300)),
      file('libs/a/src/long.spec.ts', 'x\n'.repeat(400)),
    ],
  },
  {
    name: 'a class takes at most five collaborators',
    rule: constructorCollaborators,
    bad: [
      file('libs/a/src/actions/much.ts', 'class Much { constructor(a: A, b: B, c: C, d: D, e: E, f: F) {} }'),
    ],
    good: [file('libs/a/src/actions/fair.ts', 'class Fair { constructor(a: A, b: B, c: C, d: D, e: E) {} }')],
  },
  {
    name: 'banned constructs',
    rule: forbiddenConstructs,
    bad: [
      file('libs/a/src/a.module.ts', 'forwardRef(() => Other)'),
      file('libs/a/src/store/x.ts', 'new DataSource({ synchronize: true })'),
      file('libs/a/src/store/x.entity.ts', '@ManyToOne(() => Other, { eager: true })'),
      file('libs/a/src/store/x.store.ts', "tx.query(`select set_config('app.community', $1, false)`)"),
      file('libs/a/src/store/x.store.ts', "tx.query(`set app.community = 'x'`)"),
      file('libs/a/src/store/x.store.ts', "tx.query('SET SESSION app.community TO 1')"),
      file('libs/a/src/store/x.store.ts', "tx.query(`start transaction; set app.community = 'x'`)"),
      file('libs/a/src/actions/x.ts', '// eslint-disable-next-line'),
      file('libs/a/src/actions/x.ts', '// TODO later'),
      file('libs/a/src/domain/x.ts', 'const now = new Date();'),
      file('libs/kernel/src/x.ts', 'const now = Date.now();'),
    ],
    good: [
      file('libs/a/src/store/x.store.ts', "tx.query(`select set_config('app.community', $1, true)`)"),
      file('libs/a/src/store/x.store.ts', "tx.query(`set local lock_timeout = '1s'`)"),
      file('libs/a/src/store/x.store.ts', "tx.query(`start transaction; set local app.community = 'x'`)"),
      file('libs/a/src/store/x.store.ts', 'tx.query(`update a.b set name = $1`)'),
      file('libs/a/src/domain/x.ts', 'const day = new Date(instant);'),
    ],
  },
];

const sources = repositorySources();

describe.each(rules)('architecture: $name', ({ rule, bad, good }) => {
  it.each(bad)('rejects $path: $text', (fixture) => {
    expect(rule(fixture)).not.toEqual([]);
  });

  it.each(good)('lets pass $path: $text', (fixture) => {
    expect(rule(fixture)).toEqual([]);
  });

  it('holds in the whole repository', () => {
    expect(sources.flatMap(rule)).toEqual([]);
  });
});

it('finds the sources that the rules are for', () => {
  const contexts = ['kernel', 'platform', 'identity', 'ledger', 'billing', 'membership', 'engagement'];
  for (const context of contexts) {
    expect(sources.filter(({ path }) => path.startsWith(`libs/${context}/src/`)).length).toBeGreaterThan(5);
  }
});
