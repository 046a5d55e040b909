import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parseEmail } from '@enishi/identity';
import { readCsv } from '@enishi/japan';
import { Refusal, newId, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readPastOrigin } from '../../domain/past/past-person.ts';
import type { PastOrigin } from '../../domain/past/past-person.ts';
import { keysOf, readSheet } from '../../domain/past/past-sheet.ts';
import { partiesOf } from '../../domain/past/same-person.ts';
import type { PastParty } from '../../domain/past/same-person.ts';
import { PastListStore } from '../../store/past-list.store.ts';
import { PastPersonStore } from '../../store/past-person.store.ts';

/** An old list that a person at the desk brings; `on`: the day (Tokyo) of rows that do not say one. */
export type BroughtPast = PastOrigin & {
  fileName: string;
  content: Buffer;
  on: TokyoDate | null;
  by: string;
};

const longestFileName = 120;

/** Keeps an old list of people who took part: whole or not at all. Nobody is written to, becomes a member or is shown to anybody by it. */
@Injectable()
export class BringPast {
  constructor(
    private readonly lists: PastListStore,
    private readonly people: PastPersonStore,
  ) {}

  /** Answers with the list's id. Throws PAST_LIST_KNOWN (conflict), the refusals of `readPastOrigin`, `readCsv` and `readSheet`. */
  async run(tx: Tx, { fileName, content, on, by, ...typed }: BroughtPast): Promise<string> {
    const { title, origin } = unwrap(readPastOrigin(typed));
    const { rows, lines } = unwrap(readCsv(content));
    const isAddress = (text: string): boolean => parseEmail(text).ok;
    const read = unwrap(readSheet(rows, lines, { title, on, today: tokyoDateOf(tx.now), isAddress }));
    const digest = createHash('sha256').update(content).digest('hex');
    await this.people.hold(tx);
    if (await this.lists.has(tx, digest)) throw new Refusal('conflict', 'PAST_LIST_KNOWN', { field: 'file' });
    const id = newId();
    const named = [...fileName.normalize('NFC')].slice(-longestFileName).join('');
    await this.lists.add(tx, {
      ...{ id, communityId: tx.community, title, origin, fileName: named, digest, broughtBy: by },
      broughtAt: tx.now,
    });
    const known = await this.people.withEmails(
      tx,
      read.flatMap(({ email }) => email ?? []),
    );
    await this.keep(tx, id, partiesOf(read, known));
    return id;
  }

  private async keep(tx: Tx, listId: string, parties: readonly PastParty[]): Promise<void> {
    const placed = parties.map((party) => ({ ...party, personId: party.id ?? newId() }));
    const people = placed
      .filter(({ id }) => id === null)
      .map(({ personId: id, rows: [first] }) => ({
        ...{ id, communityId: tx.community, listId, state: 'unclaimed' as const, ...keysOf(first!) },
        ...{ name: first!.name, kana: first!.kana, email: first!.email, codeHash: null, joinedTo: null },
        ...{ askedAt: null, broughtAt: tx.now, endedAt: null },
      }));
    const takings = placed.flatMap(({ personId, rows }) =>
      rows.map(({ what, on: occurredOn, minutes }) => ({
        ...{ id: newId(), communityId: tx.community, listId, personId, what, occurredOn, minutes },
      })),
    );
    await this.people.add(tx, people, takings);
  }
}
