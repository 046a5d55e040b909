import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf, lastDayFrom } from '../../domain/card-wish.ts';
import type { Scope } from '../../domain/consent.ts';
import { gigMailDays, gigMailItems, gigMailWording, gigMailWordingVersion } from '../../domain/gig-mail.ts';
import type { ConsentEntity } from '../../store/consent.entity.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { MeetGiver } from '../records/meet-giver.ts';
import { StopConsent } from '../stop-consent.ts';

/** The scope in which somebody is told of gigs by mail. */
export const gigMailScope: Scope = 'gig_mail';

/** What a member could allow now, in which words, until when, and what stands already. */
export type GigMailOffer = { wording: Bilingual; lastDay: TokyoDate; standing: ConsentEntity | null };

/** Whether somebody is told of gigs by mail: theirs to allow and to stop, also from the mail itself. */
@Injectable()
export class KeepGigMail {
  constructor(
    private readonly givers: MeetGiver,
    private readonly consents: ConsentStore,
    private readonly stopping: StopConsent,
  ) {}

  /** The person is held as a member until the commit. Throws what `MeetGiver` throws. */
  async offer(tx: Tx, memberId: string, mostAWeek: number): Promise<GigMailOffer> {
    const { operator, standing } = await this.givers.run(tx, memberId, gigMailScope);
    const lastDay = lastDayFrom(tx.now, gigMailDays);
    return { lastDay, standing, wording: gigMailWording({ operator, lastDay, mostAWeek }) };
  }

  /** Where one stands already nothing changes. Throws what `offer` throws, and CARD_WORDING_CHANGED (conflict) where the sentence is another by now. */
  async allow(
    tx: Tx,
    wish: { memberId: string; mostAWeek: number; agreedTo: string; locale: Locale },
  ): Promise<void> {
    const { memberId, agreedTo, locale } = wish;
    const { wording, lastDay, standing } = await this.offer(tx, memberId, wish.mostAWeek);
    if (standing) return;
    if (agreedTo !== wording[locale]) throw new Refusal('conflict', 'CARD_WORDING_CHANGED');
    await this.consents.expire(tx, [memberId]);
    await this.consents.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, scope: gigMailScope },
      ...{ recipientKind: 'secretariat', recipientId: tx.community, items: [...gigMailItems] },
      ...{ purpose: 'tell_of_gigs', locale, wording: wording[locale] },
      ...{ wordingVersion: gigMailWordingVersion, givenAt: tx.now, expiresAt: expiryOf(lastDay) },
      ...{ state: 'in_force', endedAt: null },
    });
  }

  /** By whoever has the mail, without signing in: it can only stop. Of one that is over nothing changes. Throws GIG_MAIL_LINK_UNKNOWN for what is no consent to mails about gigs here. */
  async stop(tx: Tx, consentId: string | null): Promise<void> {
    const consent = consentId ? await this.consents.byId(tx, consentId) : null;
    if (consent?.scope !== gigMailScope || !consent.memberId)
      throw new Refusal('not_found', 'GIG_MAIL_LINK_UNKNOWN');
    await this.stopping.run(tx, consent.memberId, consent.id);
  }
}
