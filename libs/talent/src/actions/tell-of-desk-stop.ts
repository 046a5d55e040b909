import { Injectable } from '@nestjs/common';
import { isPaperAddress } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import { PostLetter, PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { itemWords } from '../domain/card-wording.ts';
import { deskStopLetter, recipientWords } from '../domain/desk-stop.ts';
import { ConsentStore } from '../store/consent.store.ts';
import { DeskStopStore } from '../store/desk-stop.store.ts';

/** Tells a member by mail what the desk has stopped on their word. Whoever has no address gets the letter that the desk prints. */
@Injectable()
export class TellOfDeskStop {
  constructor(
    private readonly consents: ConsentStore,
    private readonly stops: DeskStopStore,
    private readonly companies: PublicCompanies,
    private readonly post: PostLetter,
  ) {}

  /** Nothing where the person stopped it themselves, or was erased meanwhile. */
  async run(tx: Tx, consentId: string): Promise<void> {
    const stop = (await this.stops.among(tx, [consentId])).get(consentId);
    const consent = stop && (await this.consents.byId(tx, consentId));
    if (!stop || !consent?.memberId) return;
    const { recipientKind, recipientId, recipientName, items } = consent;
    const company =
      recipientKind === 'company' ? (await this.companies.run(tx, [recipientId])).get(recipientId) : null;
    const to = recipientWords(recipientKind, company?.title ?? '', recipientName);
    const stopped = { ...stop, to, shown: itemWords(items), on: tokyoDateOf(stop.stoppedAt) };
    await this.post.run(tx, consent.memberId, ({ member, addressed, community, locale }) =>
      isPaperAddress(member.email)
        ? null
        : { page: '/me/consents', words: deskStopLetter({ ...stopped, addressed, community }, locale) },
    );
  }
}
