import { CheckDriftJob, FillGapsJob } from '@enishi/billing';
import { DrainOutbox } from '@enishi/platform';

import { withContexts } from '../processes/contexts.ts';
import { say } from '../terminal.ts';

/** What the worker does every ten minutes and every night, now: missed events are fetched, every open customer compared. */
export async function reconcile(): Promise<void> {
  await withContexts(async (app) => {
    say('Fetching events that Stripe sent and we never received');
    await app.get(FillGapsJob, { strict: false }).run();
    say('Comparing every customer with open business');
    await app.get(CheckDriftJob, { strict: false }).run();
    const ran = await app.get(DrainOutbox).run();
    say(`Done; ${ran} reactions followed. Differences are among the money matters of the desk.`);
  });
}
