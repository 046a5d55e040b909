import { Injectable } from '@nestjs/common';
import { ConsentsInForceAmong, ReinstateConsent } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import type { Mergeable, MergePair, MergeRecord } from '../domain/member-merge.ts';
import { MemberStore } from '../store/member.store.ts';
import { SetNewsletter } from './set-newsletter.ts';

/** Letters to two entries of one person: a refusal at either wins, and is the person's own again when the two are parted. */
@Injectable()
export class JoinRefusals {
  constructor(
    private readonly members: MemberStore,
    private readonly newsletter: SetNewsletter,
    private readonly consents: ReinstateConsent,
    private readonly inForce: ConsentsInForceAmong,
  ) {}

  /** Ends the newsletter of whoever has it where the other has not. Answers with the ids of those who had it. */
  async run(tx: Tx, pair: MergePair, goesOn: boolean): Promise<string[]> {
    const readers = pair.filter(({ newsletter }) => newsletter);
    for (const { id, locale } of goesOn ? [] : readers)
      await this.newsletter.run(tx, { memberId: id, wanted: false, locale, ip: null, channel: 'desk' });
    return readers.map(({ id }) => id);
  }

  /**
   * Gives the newsletter back to whom the merge took it, where the yes that they had given can be in force again. What was refused
   * while the two were one was refused for both, since nobody knows which of them it was; and no yes stays whose proof went with the
   * other's account.
   */
  async undo(
    tx: Tx,
    { record, mergedAt }: { record: MergeRecord; mergedAt: Date },
    { kept, merged }: { kept: Mergeable; merged: Mergeable },
  ): Promise<void> {
    const { before, readers } = record;
    const refused = readers.length === 2 && !(kept.newsletter && merged.newsletter);
    const accounts = { [kept.id]: before.kept.accountId, [merged.id]: before.merged.accountId };
    const proved = await this.inForce.run(tx, Object.values(accounts), 'newsletter');
    for (const { id, newsletter, locale } of [kept, merged]) {
      const accountId = accounts[id]!;
      if (newsletter) {
        if (!refused && proved.has(accountId)) continue;
        await this.newsletter.run(tx, { memberId: id, wanted: false, locale, ip: null, channel: 'desk' });
      } else if (readers.includes(id) && !refused) {
        const ended = { accountId, kind: 'newsletter', endedAt: mergedAt } as const;
        if (await this.consents.run(tx, ended)) await this.members.change(tx, id, { newsletter: true });
      }
    }
  }
}
