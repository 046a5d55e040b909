import { Injectable } from '@nestjs/common';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { lastDayFrom } from '../../domain/card-wish.ts';
import { allCompanies } from '../../domain/card-recipient.ts';
import type { CardRecipient } from '../../domain/card-recipient.ts';
import type { Scope } from '../../domain/consent.ts';
import { ageBandOf, reachIn, sharedCardWording } from '../../domain/shared-card.ts';
import type { Reach } from '../../domain/shared-card.ts';
import type { ConsentEntity } from '../../store/consent.entity.ts';
import type { TalentRecordEntity } from '../../store/talent-record.entity.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { MeetGiver } from '../records/meet-giver.ts';
import { CardRecipients } from './card-recipients.ts';
import type { RecipientWish } from './card-recipients.ts';
import { ScoutingSides } from './scouting-sides.ts';

/** The scope in which companies see cards without a name. */
export const sharedScope: Scope = 'shared_card';

/** What a member could show companies now, whom of them, in which words (with and without the line about themselves), and what stands already. */
export type SharedOffer = {
  /** Whether companies search at all here. */
  offered: boolean;
  record: TalentRecordEntity | null;
  ageBand: number | null;
  /** Why the line about themselves is not shown; null where nothing is in the way. */
  aboutReach: Reach | null;
  lastDay: TokyoDate;
  wording: Bilingual;
  wordingWithAbout: Bilingual;
  standing: ConsentEntity | null;
  recipient: CardRecipient;
};

/** What companies would be shown, before anything is. The person is held as a member until the commit. */
@Injectable()
export class OfferSharedCard {
  constructor(
    private readonly givers: MeetGiver,
    private readonly records: TalentRecordStore,
    private readonly sides: ScoutingSides,
    private readonly recipients: CardRecipients,
  ) {}

  /** Throws what `MeetGiver` and `CardRecipients` throw. */
  async run(tx: Tx, memberId: string, chosen: RecipientWish = allCompanies): Promise<SharedOffer> {
    const { contact, rule, operator, standing } = await this.givers.run(tx, memberId, sharedScope);
    const record = await this.records.of(tx, memberId);
    const lastDay = lastDayFrom(tx.now, rule.days);
    const recipient = await this.recipients.named(tx, chosen);
    const words = (withAbout: boolean) => sharedCardWording({ operator, lastDay, withAbout, recipient });
    return {
      ...{
        offered: await this.sides.offered(tx),
        record,
        standing,
        lastDay,
        ageBand: ageBandOf(contact.age),
        recipient,
      },
      ...{ wording: words(false), wordingWithAbout: words(true), aboutReach: reachIn(record?.about ?? '') },
    };
  }
}
