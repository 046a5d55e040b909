import { negateYen, tokyoDateOf, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import { PostEntry } from '@enishi/ledger';
import { Transactions } from '@enishi/platform';
import type { RevenueStream } from '@enishi/ledger';

import type { DemoWorld } from './demo-world.ts';

type Income = {
  stream: RevenueStream;
  account: 'subsidy_income' | 'sponsorship';
  ja: string;
  months: readonly number[];
  amount: Yen;
};

/** Income that does not come through a card: in a region's second year most of it is still public money. */
const incomes: Record<string, readonly Income[]> = {
  doto: [
    {
      stream: 'subsidy',
      account: 'subsidy_income',
      ja: '関係人口づくり補助金（概算払い）',
      months: [11, 7, 3],
      amount: yen(120_000),
    },
    {
      stream: 'sponsorship',
      account: 'sponsorship',
      ja: '催しの協賛金',
      months: [9, 5, 2],
      amount: yen(30_000),
    },
  ],
  oguni: [
    {
      stream: 'subsidy',
      account: 'subsidy_income',
      ja: '地域人材循環補助金',
      months: [10, 4],
      amount: yen(80_000),
    },
  ],
};

/** Books a community's subsidies and sponsorships on the months they came, as the accountant would by hand. */
export async function bookOtherIncome(
  { app, until }: DemoWorld,
  slug: string,
  communityId: string,
): Promise<void> {
  const post = app.get(PostEntry, { strict: false });
  for (const { stream, account, ja, months, amount } of incomes[slug] ?? []) {
    for (const monthsAgo of months) {
      const day = tokyoDateOf(
        new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth() - monthsAgo, 20, 3)),
      );
      await app.get(Transactions).inCommunity(communityId, (tx) =>
        post.run(tx, {
          source: { type: 'slip', id: `${stream}-${day}` },
          kind: 'income',
          occurredOn: day,
          stream,
          description: ja,
          lines: [
            { account: 'bank', amount },
            { account, amount: negateYen(amount) },
          ],
        }),
      );
    }
  }
}
