import { AddStaff, ConfirmEmailLink, EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { useApi, useTestDatabase } from '@enishi/testing';
import { MakeCoupon } from '../actions/make-coupon.ts';
import { exampleForm, foundCommunity, mailedToken } from '../example-community.ts';

const database = useTestDatabase();
const api = useApi(database);
let community: string;

const comeIn = async (email: string): Promise<{ community: string; session: string }> => {
  const start = `mutation { startJoin(email: "${email}", planKey: "ind_standard") { emailMasked } }`;
  await api.public(start, {}, { community: 'doto' });
  const session = await api.transactions.inIdentity(community, async (tx) => {
    const token = await mailedToken(tx, email);
    return (await api.get(ConfirmEmailLink).run(tx, token, { userAgent: null, sessionId: null })).session
      .token;
  });
  const join = 'mutation ($input: JoinInput!) { completeJoin(input: $input) { __typename } }';
  await api.public(join, { input: { ...exampleForm, guardianEmail: null } }, { community: 'doto', session });
  return { community: 'doto', session };
};
type Asker = Awaited<ReturnType<typeof comeIn>>;

/** What the order page with this code answers: the yen of today, or the refusal. */
const tryCode = async (asker: Asker, coupon: string | null): Promise<number | string> => {
  const asked = await api.public<{ checkoutReview: { chargedToday: number } }>(
    'query ($coupon: String) { checkoutReview(planKey: "ind_standard", interval: month, coupon: $coupon) { chargedToday } }',
    { coupon },
    asker,
  );
  return asked.errors
    ? String(asked.errors[0]?.extensions?.['code'])
    : asked.data!.checkoutReview.chargedToday;
};
const guesses = async (asker: Asker, count: number): Promise<(number | string)[]> => {
  const answers: (number | string)[] = [];
  for (let guess = 1; guess <= count; guess += 1) answers.push(await tryCode(asker, `GUESS${guess}`));
  return answers;
};
const unknown = (count: number): string[] => Array<string>(count).fill('COUPON_UNKNOWN');

beforeAll(async () => {
  api.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(api, 'doto');
  const owner = { email: 'owner@example.jp', role: 'owner', locale: 'ja' } as const;
  const by = await api.transactions.inIdentity(community, (tx) => api.get(AddStaff).run(tx, owner));
  await api.transactions.inIdentity(community, async (tx) => {
    await api.get(EnsureAccounts).run(tx, [owner.email], 'ja');
    await api.get(MakeCoupon).run(tx, {
      id: newId(),
      by,
      terms: {
        ...{ code: 'AKI330', takes: 'yen', amount: 330, planKeys: ['ind_standard'], intervals: ['month'] },
        ...{ span: 'once', months: null, fromDay: tokyoDate('2026-11-01'), untilDay: null },
        ...{ useLimit: null, oncePerMember: true, newcomersOnly: false },
      },
    });
  });
}, 60_000);

describe('guessing coupon codes', () => {
  it('ends after ten in a quarter of an hour; without a code one orders all the same, and later one may try again', async () => {
    const [guesser, other] = [await comeIn('mio@example.jp'), await comeIn('ren@example.jp')];
    expect(await guesses(guesser, 11)).toEqual([...unknown(10), 'COUPON_TRIED_TOO_OFTEN']);
    expect(await tryCode(guesser, 'AKI330')).toBe('COUPON_TRIED_TOO_OFTEN');
    expect(await tryCode(guesser, null)).toBe(1_100);
    expect(await tryCode(other, 'AKI330')).toBe(770);
    api.clock.advance(15 * 60_000);
    expect(await tryCode(guesser, 'AKI330')).toBe(770);
  });

  it('does not stop whoever has a right one, however often the page is opened', async () => {
    const holder = await comeIn('sora@example.jp');
    expect(await guesses(holder, 9)).toEqual(unknown(9));
    for (let opened = 0; opened < 15; opened += 1) expect(await tryCode(holder, 'aki330')).toBe(770);
    expect(await guesses(holder, 2)).toEqual(['COUPON_UNKNOWN', 'COUPON_TRIED_TOO_OFTEN']);
  });

  it('at once is counted as well: of thirty guesses of the same moment ten are answered', async () => {
    const guesser = await comeIn('nao@example.jp');
    const together = await Promise.all(Array.from({ length: 30 }, (_, at) => tryCode(guesser, `AT${at}`)));
    expect(together.filter((answer) => answer === 'COUPON_UNKNOWN')).toHaveLength(10);
    const ordered = await api.public(
      'mutation { startCheckout(planKey: "ind_standard", interval: month, fingerprint: "f", idempotencyKey: "k", coupon: "AT1") { id } }',
      {},
      guesser,
    );
    expect(ordered.errors?.[0]?.extensions?.['code']).toBe('COUPON_TRIED_TOO_OFTEN');
  });
});
