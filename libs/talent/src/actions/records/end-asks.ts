import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { EndCrew } from '@enishi/ticketing';
import { ConsentStore } from '../../store/consent.store.ts';
import { recordScope } from './offer-record.ts';

/** Somebody stopped letting the secretariat read their record: what it asked and they have not answered ends in the same commit. */
@Injectable()
export class EndAsks {
  constructor(
    private readonly consents: ConsentStore,
    private readonly crew: EndCrew,
  ) {}

  async run(tx: Tx, consentId: string): Promise<void> {
    const consent = await this.consents.byId(tx, consentId);
    if (consent?.scope !== recordScope || !consent.memberId) return;
    await this.crew.unanswered(tx, consent.memberId);
  }
}
