import type { Tx } from '@enishi/platform';
import { KeepTemplate, SayBusyWeeks } from '@enishi/work';
import type { INestApplicationContext } from '@nestjs/common';

import { minuteOf } from './work/gig-day.ts';
import { gigInsurances, gigKinds } from './work/gig-kinds.ts';

const provider = { strict: false } as const;

/** In which months companies are busy, one after the other: a hotel, a shop, a café, a farm. */
const busy = [
  [1, 2, 5, 8],
  [7, 8, 12],
  [5, 7, 8],
  [7, 8, 9, 10],
] as const;

/** The desk keeps every kind of gig as a template. Answers with their ids by the key of the kind. */
export async function keepDemoTemplates(
  app: INestApplicationContext,
  tx: Tx,
  { skillOf, by }: { skillOf: (name: string) => string; by: string },
): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for (const { key, title, steps, skill, beginnerOk, from, to, reward, dangers, clothes } of gigKinds) {
    const form = {
      ...{ title, steps, skillId: skillOf(skill), beginnerOk, length: minuteOf(to) - minuteOf(from) },
      ...{ minutes: null, reward, substituteAfter: null, dangers, clothes },
      insurance: gigInsurances[0].note,
    };
    const keeping = { form, companyId: null, insteadOf: null, by };
    kept.set(key, await app.get(KeepTemplate, provider).run(tx, keeping));
  }
  return kept;
}

/** The companies that came first say when they are busy. */
export async function sayDemoSeasons(app: INestApplicationContext, tx: Tx): Promise<void> {
  const clerks = await tx.query<{ companyId: string; accountId: string }>(
    `select distinct on (c.created_at, c.id) a.company_id "companyId", a.account_id "accountId" from membership.company_admin a
       join membership.company c on c.id = a.company_id where a.community_id = $1 order by c.created_at, c.id, a.account_id limit $2`,
    [tx.community, busy.length],
  );
  for (const [at, clerk] of clerks.entries())
    await app.get(SayBusyWeeks, provider).run(tx, clerk, { weeks: [], months: busy[at]! });
}
