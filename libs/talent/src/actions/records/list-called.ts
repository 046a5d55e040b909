import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import { newId, startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { accompanyWording } from '../../domain/accompany.ts';
import { lastDayFrom } from '../../domain/card-wish.ts';
import { callItems, callScope, callWording } from '../../domain/gig-calls.ts';
import { recordWording } from '../../domain/record-wording.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import type { NewProvision } from '../../store/provision.store.ts';

/** The sentences that a desk reads aloud before anybody is entered, each a question by itself. */
export type SpokenWords = { record: Bilingual; calls: Bilingual; accompany: Bilingual };

/** Who lets the secretariat call them, and the record of each look at their telephone numbers. */
@Injectable()
export class ListCalled {
  constructor(
    private readonly consents: ConsentStore,
    private readonly provisions: ProvisionStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** What whoever is registered today would agree to, word for word. */
  async words(tx: Tx): Promise<SpokenWords> {
    const { settings, operatorName: operator } = await this.community.run(tx);
    const lastDay = lastDayFrom(tx.now, disclosureOf(settings).recordDays);
    const terms = { operator, lastDay };
    return { record: recordWording(terms), calls: callWording(terms), accompany: accompanyWording(terms) };
  }

  /** Consents in force among members, by member; each is held until the commit, so that a stop waits for whoever reads. */
  async inForce(tx: Tx, memberIds: readonly string[]): Promise<Map<string, string>> {
    return this.consents.heldAmong(tx, callScope, memberIds);
  }

  /**
   * Writes a look at names and numbers into each person's diary: one line for each person, whoever looks and day of Tokyo, since the same list is opened again after every call. Answers
   * whether anything was written.
   */
  async note(tx: Tx, called: ReadonlyMap<string, string>, readBy: string): Promise<boolean> {
    const { operatorName } = await this.community.run(tx);
    if (called.size === 0) return false;
    const since = startOfTokyoDay(tokyoDateOf(tx.now));
    const seen = await this.provisions.readSince(tx, { consentIds: [...called.values()], readBy, since });
    const fresh = [...called].filter(([, consentId]) => !seen.has(consentId));
    if (fresh.length === 0) return false;
    const provisions = fresh.map(([memberId, consentId]): NewProvision => ({
      ...{ id: newId(), communityId: tx.community, consentId, memberId, recipientId: tx.community },
      ...{ recipientName: operatorName.ja, readBy, items: [...callItems], providedAt: tx.now },
      purpose: 'call_about_gigs',
      reason: 'tell_of_gigs',
    }));
    await this.provisions.addAll(tx, provisions);
    return true;
  }
}
