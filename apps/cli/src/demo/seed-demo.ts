import { ListCommunities } from '@enishi/identity';
import { FixedClock } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import type { Config } from '@enishi/platform';

import { openContexts } from '../processes/contexts.ts';
import { demoCommunities } from './demo-communities.ts';
import { liveThrough } from './demo-history.ts';
import { foundCommunity } from './found-community.ts';

/** `full`: two communities with a year of history. `small`: the communities and their secretariat alone. */
export const demoSizes = ['full', 'small', 'none'] as const;
export type DemoSize = (typeof demoSizes)[number];

/** @throws Error naming the sizes there are */
export function demoOf(word: string): DemoSize {
  const size = demoSizes.find((known) => known === word);
  if (!size) throw new Error(`--demo is one of ${demoSizes.join(', ')}`);
  return size;
}

const months = 13;

/** Fills a database without communities; one that has any is left as it is. */
export async function seedDemo(config: Config, size: DemoSize, say: (line: string) => void): Promise<void> {
  if (size === 'none') return;
  const now = new Date();
  const clock = new FixedClock(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1, 1)));
  const app = await openContexts(config, clock);
  try {
    const known = await app
      .get(Transactions)
      .inIdentity(null, (tx) => app.get(ListCommunities, { strict: false }).run(tx));
    if (known.length > 0) return;
    say('Demonstration: founding two communities');
    const founded = [];
    for (const community of demoCommunities)
      founded.push({ community, id: await foundCommunity(app, community) });
    if (size === 'full') {
      say('Demonstration: living through a year (once, about half a minute)');
      await liveThrough({ app, clock, config, founded, until: now });
    }
    await forgetLaterReactions(app.get(Transactions));
  } finally {
    await app.close();
  }
}

/** A year of welcome mails would only fill the mail catcher: what followed the seeded events counts as done. */
async function forgetLaterReactions(transactions: Transactions): Promise<void> {
  await transactions.inSystem((tx) =>
    tx.change('update platform.outbox set relayed_at = $1 where relayed_at is null', [tx.now]),
  );
}
