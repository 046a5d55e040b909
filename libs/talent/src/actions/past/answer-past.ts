import { Injectable } from '@nestjs/common';
import { Refusal, addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { pastCodeHash } from '../../domain/past/past-code.ts';
import { claimDays } from '../../domain/past/past-person.ts';
import { PastPersonStore } from '../../store/past-person.store.ts';
import type { PastTaking } from '../../store/past-person.store.ts';
import { RecordEvidence } from '../evidence/record-evidence.ts';

/** A record of an old list as its person sees it; `until`: the last day (Tokyo) on which it waits. */
export type PastRecord = { name: string; until: TokyoDate; takings: PastTaking[] };

/**
 * What somebody of an old list does about the record, by the secret address that was mailed to them: look, take it as their own, or have it deleted. Whoever
 * has the address may do so, as with any letter of that kind.
 */
@Injectable()
export class AnswerPast {
  constructor(
    private readonly people: PastPersonStore,
    private readonly evidence: RecordEvidence,
  ) {}

  /** Throws PAST_RECORD_NOT_FOUND: never there, taken, deleted, or its time ran out. */
  async look(tx: Tx, code: string): Promise<PastRecord> {
    const { name, until, takings } = await this.whole(tx, code);
    return { name, until, takings };
  }

  /** What they did becomes lines of the member's record, once. Answers how many. Throws as `look` does. */
  async take(tx: Tx, code: string, memberId: string): Promise<number> {
    await this.people.hold(tx);
    const { ids, takings } = await this.whole(tx, code);
    await this.people.end(tx, ids, 'claimed');
    await this.evidence.broughtOver(tx, memberId, takings);
    return takings.length;
  }

  /** Names, addresses and what they did are deleted within the commit. Throws as `look` does. */
  async refuse(tx: Tx, code: string): Promise<void> {
    await this.people.hold(tx);
    const { ids } = await this.whole(tx, code);
    await this.people.end(tx, ids, 'refused');
  }

  private async whole(tx: Tx, code: string): Promise<PastRecord & { ids: string[] }> {
    const found = await this.people.byCode(tx, pastCodeHash(code));
    if (!found?.name) throw new Refusal('not_found', 'PAST_RECORD_NOT_FOUND');
    const ids = (await this.people.wholeOf(tx, found.id)).map(({ id }) => id);
    const until = addDays(tokyoDateOf(found.askedAt ?? tx.now), claimDays);
    return { ids, until, name: found.name, takings: await this.people.takings(tx, ids) };
  }
}
