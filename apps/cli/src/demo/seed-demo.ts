import { createApi } from '@enishi/api';
import { ListCommunities } from '@enishi/identity';
import { MovedClock } from '@enishi/kernel';
import { Config, Transactions } from '@enishi/platform';

import { demoCommunities } from './demo-communities.ts';
import { fillGigBoard } from './demo-gigs.ts';
import { fillPostings } from './demo-postings.ts';
import { scoutPeople } from './demo-scouts.ts';
import { fillTalentBank } from './demo-talents.ts';
import { enterDemoWages } from './demo-wages.ts';
import type { DemoWorld } from './demo-world.ts';
import { foundCommunity } from './found-community.ts';
import { makeDemoWhole, refuseHalfMadeDemo } from './half-made-demo.ts';
import { LiveThrough } from './year/live-through.ts';
import type { History } from './year/live-through.ts';
import { historyDays, readRecord } from './year/recorded-act.ts';
import { records } from './year/records.ts';
import { workScales } from './work/work-scale.ts';
import { WorkYear } from './work/work-year.ts';

/** `full`: two communities with a year of history. `work`: the same with all of a year's gigs and records. `small`: the communities and their secretariat alone. */
export const demoSizes = ['full', 'work', 'small', 'none'] as const;
export type DemoSize = (typeof demoSizes)[number];

/** @throws Error naming the sizes there are */
export function demoOf(word: string): DemoSize {
  const size = demoSizes.find((known) => known === word);
  if (!size) throw new Error(`--demo is one of ${demoSizes.join(', ')}`);
  return size;
}

/**
 * Fills a database without communities; one that has any is left as it is.
 * @throws Error where an earlier start was interrupted while it filled the database
 */
export async function seedDemo(config: Config, size: DemoSize, say: (line: string) => void): Promise<void> {
  const { ENISHI_DATA_DIR } = config.settings;
  refuseHalfMadeDemo(ENISHI_DATA_DIR);
  if (size === 'none') return;
  const until = new Date();
  const clock = new MovedClock();
  clock.set(new Date(until.getTime() - (historyDays + 1) * 86_400_000));
  const api = await createApi(unhurried(config), clock);
  try {
    await api.init();
    await api.getHttpAdapter().getInstance().ready();
    const known = await api
      .get(Transactions, { strict: false })
      .inIdentity(null, (tx) => api.get(ListCommunities, { strict: false }).run(tx));
    if (known.length > 0) return;
    await makeDemoWhole(ENISHI_DATA_DIR, () =>
      makeDemo({ api, clock, config, founded: [], until }, size, say),
    );
  } finally {
    await api.close();
  }
}

async function makeDemo(world: DemoWorld, size: DemoSize, say: (line: string) => void): Promise<void> {
  const { api, config } = world;
  say('Demonstration: founding two communities');
  for (const community of demoCommunities)
    world.founded.push({ community, id: await foundCommunity(api, community) });
  if ((size === 'full' || size === 'work') && config.stripe.mode === 'sandbox') {
    say(`Demonstration: living through a year (once, about ${size === 'work' ? 'six' : 'three'} minutes)`);
    const year = new LiveThrough(world, historiesOf(world, size === 'work' ? 'whole' : 'some'));
    await year.run();
    await year.arrive();
    await enterDemoWages(world);
    await fillTalentBank(world);
    await scoutPeople(world);
    await fillGigBoard(world);
    await fillPostings(world);
  } else await enterDemoWages(world);
  await forgetLaterReactions(api.get(Transactions, { strict: false }));
}

/** Commits do not wait for the disk: a power cut in these minutes costs a demonstration, which can be lived through again. */
function unhurried({ settings }: Config): Config {
  const database = new URL(settings.DATABASE_URL ?? '');
  database.searchParams.set('options', '-c synchronous_commit=off');
  return new Config({ ...settings, DATABASE_URL: database.href });
}

/** Letters are for the mail catcher alone: a mail server of the settings might carry them to somebody. */
function historiesOf(world: DemoWorld, work: keyof typeof workScales): History[] {
  return world.founded.map((founded) => {
    const { slug } = founded.community;
    const acts = readRecord(records[slug] ?? []);
    const scale = workScales[work][slug];
    return {
      founded,
      acts: acts.filter(({ act }) => act !== 'letter' || !world.config.settings.SMTP_URL),
      ...(scale ? { work: new WorkYear(world, { founded, acts, scale }) } : {}),
    };
  });
}

/** A year of welcome mails would only fill the mail catcher: what followed the seeded events counts as done. */
async function forgetLaterReactions(transactions: Transactions): Promise<void> {
  await transactions.inSystem((tx) =>
    tx.change('update platform.outbox set relayed_at = $1 where relayed_at is null', [tx.now]),
  );
}
