import { Injectable } from '@nestjs/common';
import type { Contact, PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isReadable } from '../../domain/consent.ts';
import { isShownTo } from '../../domain/talk.ts';
import type { HeldTalk } from '../../store/talk.store.ts';
import { CardSides } from '../card-sides.ts';

/** The two of a talk at this moment; `open`: the company reads what the person writes. */
export type BothSides = { company: PublicCompany | null; contact: Contact | null; open: boolean };

/** Says whether two may talk: by the same function that says whether the card is read. */
@Injectable()
export class TalkSides {
  constructor(private readonly sides: CardSides) {}

  async run(tx: Tx, talk: HeldTalk): Promise<BothSides> {
    const { memberId, companyId } = talk;
    const company = await this.sides.named(tx, companyId);
    const contact = (memberId && (await this.sides.people(tx, [memberId])).get(memberId)) || null;
    const known = {
      recipientShown: isShownTo(talk.scope, company?.page ?? false),
      personInForce: contact !== null,
    };
    return { company, contact, open: isReadable(talk, known, tx.now) };
  }
}
