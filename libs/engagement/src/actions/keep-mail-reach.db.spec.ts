import { AddStaff } from '@enishi/identity';
import { Refusal, newId } from '@enishi/kernel';
import { SetNewsletter } from '@enishi/membership';
import type { MailReach } from '@enishi/membership';
import { mailRefused } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { enterReaders, exampleLetter, foundCommunity } from '../example-letters.ts';
import { CountAudience } from './count-audience.ts';
import { KeepMailReach } from './keep-mail-reach.ts';

const database = useTestDatabase();
const program = useProgram(database);

let communities = 0;
let communityId = '';
let by = '';
let ren = '';

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const say = (reach: MailReach, memberId = ren) =>
  program.transactions.inIdentity(communityId, (tx) =>
    program.get(KeepMailReach).run(tx, memberId, { reach, by }),
  );
const known = (memberId = ren) => inside((tx) => program.get(KeepMailReach).read(tx, memberId));
const audience = () => inside((tx) => program.get(CountAudience).run(tx, exampleLetter.segment));
const story = async (): Promise<string[]> => {
  const rows = await database.look<{ kind: string; actor: string }>(
    `select kind, actor from membership.timeline_entry where member_id = $1 and kind like 'mail_%' order by at, id`,
    [ren],
  );
  return rows.map(({ kind, actor }) => `${kind} ${actor}`);
};
const wish = (wanted: boolean) =>
  inside((tx) =>
    program.get(SetNewsletter).run(tx, {
      ...{ memberId: ren, wanted, locale: 'ja', ip: null, channel: 'my_page' },
    }),
  );

beforeEach(async () => {
  await program.runReactions();
  communities += 1;
  communityId = await foundCommunity(program, `reach${communities}`);
  const email = `desk${communities}@example.jp`;
  by = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(AddStaff).run(tx, { email, role: 'owner', locale: 'ja' }),
  );
  [ren = ''] = await enterReaders(program, communityId, [
    { email: 'ren@example.jp' },
    { email: 'kumi@example.jp' },
  ]);
});

describe('an address that mail does not reach', () => {
  it('is said at the desk, gets no letters, and gets them again when that is taken back', async () => {
    expect(await known()).toEqual({ undeliverable: null, refusedSince: null });
    await say('undeliverable');
    expect((await known()).undeliverable).toMatchObject({ saidBy: `desk${communities}@example.jp` });
    expect(await audience()).toBe(1);
    await say('deliverable');
    expect(await audience()).toBe(2);
    expect(await story()).toEqual([
      `mail_undeliverable desk${communities}@example.jp`,
      `mail_deliverable desk${communities}@example.jp`,
    ]);
  });

  it('is said once: again changes neither its day nor the story', async () => {
    await say('undeliverable');
    const { undeliverable } = await known();
    await say('undeliverable');
    expect((await known()).undeliverable).toEqual(undeliverable);
    expect(await story()).toHaveLength(1);
    await say('deliverable');
    await say('deliverable');
    expect(await story()).toHaveLength(2);
  });

  it('does not cover a refusal of letters: taken back, the refusal stays', async () => {
    await wish(false);
    await say('undeliverable');
    const both = await known();
    expect([both.undeliverable, both.refusedSince]).not.toContain(null);
    await say('deliverable');
    expect(await known()).toMatchObject({ undeliverable: null, refusedSince: both.refusedSince });
    expect(await audience()).toBe(1);
  });

  it('is known by itself where the mail server refuses any mail there, once, and is taken back by a person', async () => {
    const refuse = async (to: string | null): Promise<void> => {
      await inside((tx) => tx.emit(mailRefused, { mailId: newId(), to, about: null }));
      await program.runReactions();
    };
    await refuse('REN@example.jp');
    const { undeliverable } = await known();
    expect(undeliverable).toMatchObject({ saidBy: null });
    await refuse('ren@example.jp');
    await refuse(null);
    expect((await known()).undeliverable).toEqual(undeliverable);
    expect(await audience()).toBe(1);
    await say('deliverable');
    expect(await audience()).toBe(2);
  });

  it('is of its own community, and somebody unknown is refused', async () => {
    const elsewhere = await foundCommunity(program, `reached${communities}`);
    await say('undeliverable');
    const asked = program.transactions.inIdentity(elsewhere, (tx) =>
      program.get(KeepMailReach).run(tx, ren, { reach: 'deliverable', by }),
    );
    await expect(asked).rejects.toThrow(Refusal);
    await expect(asked).rejects.toThrow('MEMBER_NOT_FOUND');
    expect((await known()).undeliverable).not.toBeNull();
  });
});
