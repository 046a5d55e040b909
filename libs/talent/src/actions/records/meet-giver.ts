import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import type { DisclosureSettings } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isOldEnough } from '../../domain/card-wish.ts';
import { stateAt } from '../../domain/consent.ts';
import type { Scope } from '../../domain/consent.ts';
import type { ConsentEntity } from '../../store/consent.entity.ts';
import { ConsentStore } from '../../store/consent.store.ts';

/** A member who may show their record, by which rules, to whose community, and what of a scope stands already. */
export type Giver = {
  contact: Contact;
  rule: DisclosureSettings;
  operator: Bilingual;
  standing: ConsentEntity | null;
};

/** Meets somebody who would show their record to the secretariat or to companies. They are held as a member until the commit. */
@Injectable()
export class MeetGiver {
  constructor(
    private readonly contacts: FindContacts,
    private readonly consents: ConsentStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** Throws MEMBER_LEFT (conflict) for whoever is no member in force, and TALENT_TOO_YOUNG (forbidden, `age`). */
  async run(tx: Tx, memberId: string, scope: Scope): Promise<Giver> {
    const contact = await this.contacts.hold(tx, memberId);
    if (!contact) throw new Refusal('conflict', 'MEMBER_LEFT');
    const { settings, operatorName: operator } = await this.community.run(tx);
    const rule = disclosureOf(settings);
    if (!isOldEnough(contact.age, rule))
      throw new Refusal('forbidden', 'TALENT_TOO_YOUNG', { age: rule.leastAge });
    const kept = await this.consents.standing(tx, { memberId, scope, recipientId: tx.community });
    const standing = kept && stateAt(kept, tx.now) === 'in_force' ? kept : null;
    return { contact, rule, operator, standing };
  }
}
