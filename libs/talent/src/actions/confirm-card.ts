import { Injectable } from '@nestjs/common';
import { PostLetter, PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { cardGivenLetter } from '../domain/card-letters.ts';
import { lastDayBefore } from '../domain/card-wish.ts';
import { ConsentStore } from '../store/consent.store.ts';

/** Confirms to a member by mail what they gave to whom until when, and how to stop it. */
@Injectable()
export class ConfirmCard {
  constructor(
    private readonly consents: ConsentStore,
    private readonly companies: PublicCompanies,
    private readonly post: PostLetter,
  ) {}

  /** Nothing where the person was erased meanwhile. */
  async run(tx: Tx, consentId: string): Promise<void> {
    const consent = await this.consents.byId(tx, consentId);
    if (!consent?.memberId) return;
    const { recipientId, items, purpose, expiresAt } = consent;
    const recipient = (await this.companies.run(tx, [recipientId])).get(recipientId)?.title ?? '';
    const terms = { recipient, items, purpose, lastDay: lastDayBefore(expiresAt) };
    await this.post.run(tx, consent.memberId, ({ addressed, community, locale }) => ({
      page: '/me/consents',
      words: cardGivenLetter({ ...terms, addressed, community }, locale),
    }));
  }
}
