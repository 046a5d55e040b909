import { schemas } from '@enishi/assembly';
import { useApi, useMailCatcher, useSandbox, useTestDatabase } from '@enishi/testing';
import { lived, OneLife, strings } from './dump/one-life.ts';
import { dumpOf, holding } from './dump/whole-dump.ts';

/** Two busy cores, a database, a sandbox and a whole life: patience is no fault. */
jest.setTimeout(300_000);

const database = useTestDatabase();
const sandbox = useSandbox();
const catcher = useMailCatcher();
const api = useApi(database, () => ({ ...sandbox.settings(), ...catcher.settings() }));
const words = Object.values(strings);
const dump = () => dumpOf(database.urls.superUrl);

/** What the law has us keep with the name on it; everything else has to be without. */
const lawful: Readonly<Record<string, string>> = {
  'billing.receipt': 'the copy of a receipt says to whom it was issued',
  'work.terms': 'the terms of a gig say who took it on, as a paper of that trade',
};

/** The mail server has taken whatever waited: of a letter its subject stays, and of the last one not even the address, as the worker does it. */
const postAll = () =>
  database.look(
    `update platform.mail set state = 'sent', letter = jsonb_build_object('subject', letter->'subject'),
       recipient = case when letter @> '{"last": true}' then '' else recipient end`,
  );

/** The secretariat has paid what it owed, and looked at what was reported: before that nobody is erased. */
async function settleWork(memberId: string): Promise<void> {
  await database.look(
    `update work.assignment set state = 'accepted' where member_id = $1 and state in ('checked_in', 'reported', 'disputed')`,
    [memberId],
  );
  await database.look(`update work.payout set state = 'paid' where member_id = $1`, [memberId]);
}

describe('a person who paid, worked, came to events, wrote and showed things of themselves', () => {
  const stage = new OneLife({ api, database, sandbox }, 'isshou', 0);

  it('stands in a dump of the whole database in many tables, and after the erasure in none but those that the law has us keep', async () => {
    api.clock.set(new Date(Math.floor(Date.now() / 1_000) * 1_000));
    await stage.found();
    const { memberId, number, asker } = await stage.begin();
    const failed: string[] = [];
    for (const question of lived()) {
      const why = await stage.does(question);
      if (why !== null) failed.push(`${question.name}: ${why}`);
      // Weeks go by between two gigs: nobody works at two places at once.
      await database.look(
        `update work.assignment set starts_at = starts_at - interval '40 days', ends_at = ends_at - interval '40 days' where member_id = $1`,
        [memberId],
      );
    }
    expect(failed).toEqual([]);
    await api.runReactions();
    await postAll();

    const before = holding(await dump(), words);
    expect([...before.keys()]).toEqual(
      expect.arrayContaining([
        ...[
          'billing.customer',
          'billing.receipt',
          'identity.account',
          'membership.member',
          'membership.own_copy',
        ],
        ...['membership.rights_request', 'platform.mail', 'platform.outbox', 'talent.interest_card'],
        ...['ticketing.emergency_contact', 'ticketing.guest', 'work.application', 'work.claim', 'work.terms'],
      ]),
    );
    expect(before.size).toBeGreaterThanOrEqual(20);
    expect(words.filter((word) => ![...before.values()].flat().includes(word))).toEqual([]);

    await settleWork(memberId);
    await api.public('mutation { leaveMembership(input: { atOnce: true }) { state } }', {}, asker);
    await api.runReactions();
    await postAll();
    const input = { memberId, reason: '書面による申し出', typedNumber: number };
    const erased = await api.desk<{ eraseMember: string }>(
      'mutation ($input: EraseMemberInput!) { eraseMember(input: $input) }',
      { input },
      (await stage.owner()).asker,
    );
    expect(erased.data?.eraseMember).toBe('erased');
    await api.runReactions();
    await postAll();

    const mails = await database.look(
      `select recipient, state, letter from platform.mail m where m::text like any($1)`,
      [words.map((word) => `%${word}%`)],
    );
    expect(mails).toEqual([]);
    const after = holding(await dump(), words);
    expect(Object.fromEntries([...after].filter(([table]) => !Object.hasOwn(lawful, table)))).toEqual({});
    expect([...after.keys()].sort()).toEqual(Object.keys(lawful).sort());
  });

  it('is kept by name only where the table has said so to everybody, with the law that demands it', () => {
    const reasons = new Map(
      schemas.flatMap(({ personal }) =>
        (personal?.tables ?? []).flatMap(({ table, fate }) =>
          fate.kind === 'kept' ? [[table, fate.because.ja] as const] : [],
        ),
      ),
    );
    for (const table of Object.keys(lawful))
      expect([table, reasons.get(table)]).toEqual([table, expect.stringMatching(/法/u)]);
  });
});
