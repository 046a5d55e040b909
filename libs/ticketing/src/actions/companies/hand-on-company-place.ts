import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import type { TicketCodes } from './assign-company-place.ts';
import { CompanySide } from './company-side.ts';
import type { Clerk, TypedHolder } from './company-side.ts';
import { FindCompanyPlace } from './find-company-place.ts';
import { PostCompanyPlaces } from './post-company-places.ts';

/**
 * A company sends somebody else: the ticket gets its next number, so that the code of whoever had it opens nothing from this commit on,
 * and both are written to. The same person again changes nothing. Throws COMPANY_PLACE_TWICE (conflict) and what `FindCompanyPlace` and
 * `CompanySide.holder` throw.
 */
@Injectable()
export class HandOnCompanyPlace {
  constructor(
    private readonly find: FindCompanyPlace,
    private readonly side: CompanySide,
    private readonly kept: CompanyPlaceStore,
    private readonly post: PostCompanyPlaces,
  ) {}

  async run(
    tx: Tx,
    clerk: Clerk,
    { id, holder: typed }: { id: string; holder: TypedHolder },
    codes: TicketCodes,
  ): Promise<void> {
    const place = await this.find.run(tx, clerk, id);
    const { memberId, name, email } = await this.side.holder(tx, place.companyId, typed);
    if (place.email === email && place.name === name) return;
    const others = await this.kept.ofCompany(tx, place.companyId, [place.eventId]);
    if (
      others.some(
        (each) => each.id !== id && each.occurrenceId === place.occurrenceId && each.email === email,
      )
    )
      throw new Refusal('conflict', 'COMPANY_PLACE_TWICE', { field: 'recipientEmail' });
    await this.post.handedOn(tx, place);
    await this.kept.name(tx, id, { memberId, name, email });
    const { ticketId } = place;
    const serial = await this.kept.renumber(tx, ticketId);
    await this.post.assigned(tx, { ...place, memberId, name, email }, codes.code({ ticketId, serial }));
  }
}
