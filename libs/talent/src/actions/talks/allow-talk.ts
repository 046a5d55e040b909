import { Injectable } from '@nestjs/common';
import { newId, tokyoDateOf, addDays } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf } from '../../domain/card-wish.ts';
import { stateAt } from '../../domain/consent.ts';
import { applicantItems, applicantTalkDays, applicantTalkScope } from '../../domain/talk.ts';
import { ConsentStore } from '../../store/consent.store.ts';

/** Who lets which company write, in the words that stood beside the tick, and in which version of them. */
export type TalkGrant = {
  memberId: string;
  companyId: string;
  wording: string;
  wordingVersion: number;
  locale: Locale;
};

/**
 * Whoever applies for a posting of a company lets it write to them here, as those do who gave it a card: for the selection, without showing an address. One talk stands between the two, for
 * however many postings; it ends with the last selection, or as any consent that the person stops.
 */
@Injectable()
export class AllowTalk {
  constructor(private readonly consents: ConsentStore) {}

  /** Answers with the consent's id; where one stands already, that. */
  async run(tx: Tx, { memberId, companyId, ...agreed }: TalkGrant): Promise<string> {
    const kept = await this.standing(tx, memberId, companyId);
    if (kept) return kept;
    await this.consents.expire(tx, [memberId]);
    const between = { memberId, scope: applicantTalkScope, recipientId: companyId };
    const id = newId();
    const added = await this.consents.add(tx, {
      ...{ ...between, ...agreed, id, communityId: tx.community, giverId: memberId },
      ...{ recipientKind: 'company', items: [...applicantItems], purpose: 'select_applicant' },
      ...{ givenAt: tx.now, expiresAt: expiryOf(addDays(tokyoDateOf(tx.now), applicantTalkDays)) },
      ...{ state: 'in_force', endedAt: null },
    });
    return added ? id : (await this.consents.standing(tx, between))!.id;
  }

  /** The consent under which the two write now; null where there is none. */
  async standing(tx: Tx, memberId: string, companyId: string): Promise<string | null> {
    const kept = await this.consents.standing(tx, {
      ...{ memberId, scope: applicantTalkScope, recipientId: companyId },
    });
    return kept && stateAt(kept, tx.now) === 'in_force' ? kept.id : null;
  }

  /** The last selection between the two is over: from the commit on the company neither reads nor writes. That it deletes what it holds is asked with the end of the selection. */
  async end(tx: Tx, memberId: string, companyId: string): Promise<void> {
    const id = await this.standing(tx, memberId, companyId);
    if (id) await this.consents.end(tx, { memberId, id, as: 'withdrawn' });
  }
}
