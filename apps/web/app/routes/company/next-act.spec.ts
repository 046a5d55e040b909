import { nextAct } from './next-act.ts';

type Known = Parameters<typeof nextAct>[0];

const known = (changes: {
  standing?: Known['company']['standing'];
  invoiced?: boolean;
  prepaid?: boolean;
  renewable?: boolean;
  voucher?: boolean;
  applications?: string[];
  quotes?: string[];
  awaited?: string;
  expiry?: string;
  waits?: boolean;
}): Known =>
  ({
    company: {
      standing: changes.standing ?? 'none',
      holding: {
        ...{ invoiced: changes.invoiced ?? false, prepaid: changes.prepaid ?? false },
        renewable: changes.renewable ?? false,
      },
      applications: (changes.applications ?? []).map((state) => ({ state })),
    },
    quotes: (changes.quotes ?? []).map((state) => ({ state })),
    awaited: changes.awaited ? { state: changes.awaited } : null,
    card: changes.expiry ? { expiry: changes.expiry } : null,
    waits: changes.waits ?? false,
    voucher: changes.voucher ?? false,
  }) as unknown as Known;

describe('what a company’s page puts first', () => {
  it.each([
    ['choosing a plan, where it has none', {}, 'plans'],
    ['nothing, while an order on invoice waits for its first day', { waits: true }, 'none'],
    ['its people’s seats, while a plan runs', { standing: 'current', expiry: 'valid' }, 'seats'],
    ['a change that waits for the card company', { standing: 'current', awaited: 'confirming' }, 'change'],
    ['no change that was dropped', { standing: 'current', awaited: 'failed' }, 'seats'],
    ['another card, where the one in use expires', { standing: 'current', expiry: 'soon' }, 'card'],
    ['another card, where the fee could not be charged', { standing: 'grace', expiry: 'valid' }, 'card'],
    [
      'no card, where the fee is paid on invoice',
      { standing: 'grace', invoiced: true, expiry: 'valid' },
      'seats',
    ],
    ['numbers that wait to be paid at a store', { standing: 'current', voucher: true }, 'voucher'],
    [
      'the next year, where a year paid at a store ends',
      { standing: 'grace', prepaid: true, renewable: true, expiry: 'valid' },
      'renew',
    ],
    ['the order of a plan that was approved', { applications: ['declined', 'approved'] }, 'order'],
    ['a quote that can be accepted', { quotes: ['expired', 'open'] }, 'quote'],
    ['that quote before the order that it is for', { applications: ['approved'], quotes: ['open'] }, 'quote'],
    ['no quote that was accepted already', { quotes: ['accepted'] }, 'plans'],
  ] as const)('%s', (_case, changes, first) => {
    expect(nextAct(known(changes as Parameters<typeof known>[0]))).toBe(first);
  });
});
