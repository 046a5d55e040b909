import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal, newId } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ProvisionStore } from '../../store/provision.store.ts';
import { SkillPassportStore } from '../../store/skill-passport.store.ts';
import type { HeldPassport } from '../../store/skill-passport.store.ts';
import type { CarriedWord } from '../../domain/carried-word.ts';
import type { HeldSkill } from '../skills/read-skills.ts';
import { ReadShown } from './read-shown.ts';

/** What whoever has the paper sees, as it is now; `name` null where its bearer does not show it. */
export type SeenPassport = {
  passport: HeldPassport;
  name: string | null;
  operator: Bilingual;
  skills: HeldSkill[];
  /** Of who worked along; none where its bearer does not show them. */
  words: CarriedWord[];
};

/** Shows a passport to whoever has its address, and writes the look into the bearer's diary in the same transaction. Who looked is not known. */
@Injectable()
export class LookAtPassport {
  constructor(
    private readonly passports: SkillPassportStore,
    private readonly contacts: FindContacts,
    private readonly shown: ReadShown,
    private readonly provisions: ProvisionStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** `id`: null for an address that was not made here. Throws PASSPORT_NOT_FOUND for all that is not to be seen: stopped, out of time, left, never there. */
  async run(tx: Tx, id: string | null): Promise<SeenPassport> {
    const passport = id && (await this.passports.held(tx, id));
    const contact = passport && (await this.contacts.run(tx, [passport.memberId])).get(passport.memberId);
    if (!passport || !contact) throw new Refusal('not_found', 'PASSPORT_NOT_FOUND');
    const { operatorName: operator } = await this.community.run(tx);
    const shown = await this.shown.run(tx, passport);
    await this.provisions.add(tx, {
      ...{ id: newId(), communityId: tx.community, consentId: passport.id, memberId: passport.memberId },
      ...{ recipientId: tx.community, recipientName: '', readBy: null, items: passport.items },
      ...{ purpose: 'show_skills', reason: null, providedAt: tx.now },
    });
    return {
      ...{ passport, operator, name: passport.items.includes('name') ? contact.name : null },
      ...shown,
    };
  }
}
