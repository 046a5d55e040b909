import { ConfirmEmailLink } from '@enishi/identity';
import { useApi, useTestDatabase } from '@enishi/testing';
import { exampleForm, foundCommunity, mailedToken } from '../example-community.ts';

const database = useTestDatabase();
const api = useApi(database);
let community: string;

/** The cookie's token of a browser that came in by a mailed link. */
async function comeIn(email: string, { join }: { join: boolean }): Promise<string> {
  const ask = join
    ? `mutation { startJoin(email: "${email}", planKey: "ind_standard") { emailMasked } }`
    : `mutation { requestSignInLink(email: "${email}") { emailMasked } }`;
  await api.public(ask, {}, { community: 'doto' });
  const token = await api.transactions.inIdentity(community, (tx) => mailedToken(tx, email));
  const { session } = await api.transactions.inIdentity(community, (tx) =>
    api.get(ConfirmEmailLink).run(tx, token, { userAgent: null, sessionId: null }),
  );
  return session.token;
}

beforeAll(async () => {
  api.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(api, 'doto');
}, 60_000);

describe('from the plans to the member card', () => {
  it('shows the plans to anybody', async () => {
    const { data, errors } = await api.public<{ plans: unknown[] }>(
      'query { plans { key kind name { ja en } prices { interval amount monthlyEquivalent } taxNote { ja } benefits { key included } } }',
      {},
      { community: 'doto' },
    );
    expect(errors).toBeUndefined();
    expect(data!.plans).toHaveLength(4);
    expect(data!.plans[3]).toMatchObject({
      key: 'assoc',
      kind: 'supporting',
      taxNote: { ja: '対価性がないため消費税不課税' },
    });
  });

  it('joins, reviews an order and sees the own page', async () => {
    const session = await comeIn('mio@example.jp', { join: true });
    const asker = { community: 'doto', session };
    const draft = await api.public(
      'query { viewer { email memberId } joinDraft { email planKey termsVersion newsletterWording { ja } } }',
      {},
      asker,
    );
    expect(draft.data).toMatchObject({
      viewer: { email: 'mio@example.jp', memberId: null },
      joinDraft: { planKey: 'ind_standard', termsVersion: 1 },
    });
    const join = `mutation ($input: JoinInput!) { completeJoin(input: $input) { __typename ... on Joined { number displayName planKey } } }`;
    const input = { ...exampleForm, guardianEmail: null };
    const joined = await api.public(join, { input }, asker);
    expect(joined).toEqual({
      data: {
        completeJoin: {
          __typename: 'Joined',
          number: 'D-2026-000001',
          displayName: '髙橋　直樹',
          planKey: 'ind_standard',
        },
      },
    });
    const mine = await api.public(
      'query { myMembership { number status romaji plan { key } benefits { key until } card { qrPayload } nextChargeOn } joinDraft { email } }',
      {},
      asker,
    );
    expect(mine.errors).toBeUndefined();
    expect(mine.data).toMatchObject({
      joinDraft: null,
      myMembership: {
        number: 'D-2026-000001',
        status: 'current',
        romaji: 'Naoki TAKAHASHI',
        plan: { key: 'ind_free' },
        nextChargeOn: null,
      },
    });
    const review = await api.public<{ checkoutReview: Record<string, unknown> }>(
      'query { checkoutReview(planKey: "ind_standard", interval: month) { amount yearlyGuideAmount nextChargeOn fingerprint idempotencyKey buttonLabel { ja } disclosure { key body { ja } } } }',
      {},
      asker,
    );
    expect(review.data!.checkoutReview).toMatchObject({
      amount: 1100,
      yearlyGuideAmount: 13200,
      buttonLabel: { ja: '有料会員に申し込む' },
    });
    const { fingerprint, idempotencyKey } = review.data!.checkoutReview;
    const start = `mutation ($f: String!, $k: String!) { startCheckout(planKey: "ind_standard", interval: month, fingerprint: $f, idempotencyKey: $k) { id state url moneyMoved } }`;
    const started = await api.public(start, { f: fingerprint, k: idempotencyKey }, asker);
    expect(started.data).toMatchObject({
      startCheckout: { state: 'requested', url: null, moneyMoved: false },
    });
    const stale = await api.public(start, { f: 'x', k: 'other' }, asker);
    expect(stale.errors![0]).toMatchObject({ extensions: { code: 'DISCLOSURE_CHANGED', kind: 'conflict' } });
  });

  it('answers bad input in the language of the asker', async () => {
    const session = await comeIn('bad@example.jp', { join: true });
    const join = `mutation ($input: JoinInput!) { completeJoin(input: $input) { __typename } }`;
    const answer = await api.public(
      join,
      { input: { ...exampleForm, familyKana: '漢字' } },
      { community: 'doto', session, locale: 'en' },
    );
    expect(answer.errors![0]).toMatchObject({
      message: 'Please write the reading in katakana, for example ヤマダ.',
      extensions: { code: 'KANA_NOT_KATAKANA' },
    });
    const long = await api.public(
      join,
      { input: { ...exampleForm, tie: 'え'.repeat(10_000) } },
      { community: 'doto', session },
    );
    expect(long.errors![0]!.message).toBe('200文字以内で入力してください。');
  });
});
