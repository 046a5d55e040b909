import { Injectable } from '@nestjs/common';
import { newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf } from '../../domain/card-wish.ts';
import { passportItems, passportWordingVersion, readPassport } from '../../domain/passport.ts';
import type { PassportForm } from '../../domain/passport.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { SkillPassportStore } from '../../store/skill-passport.store.ts';
import { ReadOwnPassport, passportScope } from './read-own-passport.ts';

/** Who opens a passport, with what was chosen and in which language the sentence stood. */
export type PassportWish = { memberId: string; form: PassportForm; locale: Locale };

/** Opens a passport: from the commit on its address shows what was chosen. Another one is made anew, after the earlier was stopped. */
@Injectable()
export class OpenPassport {
  constructor(
    private readonly own: ReadOwnPassport,
    private readonly consents: ConsentStore,
    private readonly passports: SkillPassportStore,
  ) {}

  /** Where one stands already, nothing changes. Throws what `ReadOwnPassport` throws, and the refusals of `readPassport`. */
  async run(tx: Tx, { memberId, form, locale }: PassportWish): Promise<void> {
    const { held, wording, lastDay, standing } = await this.own.run(tx, memberId);
    if (standing) return;
    const ids = new Set(held.map(({ skill }) => skill.id));
    const skillIds = unwrap(readPassport(form, { held: ids, wording: wording[locale] }));
    await this.consents.expire(tx, [memberId]);
    const id = newId();
    const added = await this.consents.add(tx, {
      ...{ id, communityId: tx.community, memberId, giverId: memberId, scope: passportScope },
      ...{ recipientKind: 'bearer', recipientId: tx.community, items: passportItems(form) },
      ...{ purpose: 'show_skills', locale, wording: wording[locale], wordingVersion: passportWordingVersion },
      ...{ givenAt: tx.now, expiresAt: expiryOf(lastDay), state: 'in_force', endedAt: null },
    });
    if (added) await this.passports.add(tx, { consentId: id, communityId: tx.community, skillIds });
  }
}
