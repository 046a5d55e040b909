import { CompanyAtEvents, GiveBackBenefit, UseBenefit, readEmail, readName } from '@enishi/membership';
import type { BenefitLeft, SeatHolder } from '@enishi/membership';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { whyFree } from '../../domain/company-places.ts';
import type { EventClass } from '../../domain/company-places.ts';

/** Whom a company sends, as typed: somebody in one of its seats, or a name and a mail address. */
export type TypedHolder = { memberId: string | null; name: string; email: string };
export type Holder = { memberId: string | null; name: string; email: string };

/** Whoever acts for a company. */
export type Clerk = { accountId: string; companyId: string };

/** What is used of a benefit: under the key of the place, so that it goes back with the place. */
type Use = Clerk & { kind: EventClass; usedFor: string; placeId: string };

const keyOf = (placeId: string): string => `ticket:${placeId}`;

/** What membership knows of companies at events: who acts for them, whom they may send, and the benefit that a place uses up. */
@Injectable()
export class CompanySide {
  constructor(
    private readonly companies: CompanyAtEvents,
    private readonly use: UseBenefit,
    private readonly back: GiveBackBenefit,
  ) {}

  /** Throws COMPANY_NOT_FOUND. */
  own(tx: Tx, { accountId, companyId }: Clerk): Promise<{ id: string; title: string }> {
    return this.companies.own(tx, accountId, companyId);
  }

  holders(tx: Tx, companyId: string): Promise<SeatHolder[]> {
    return this.companies.holders(tx, companyId);
  }

  left(
    tx: Tx,
    companyId: string,
    kinds: readonly EventClass[],
  ): Promise<ReadonlyMap<EventClass, BenefitLeft>> {
    return this.companies.left(tx, companyId, kinds) as Promise<ReadonlyMap<EventClass, BenefitLeft>>;
  }

  /**
   * Somebody in a seat stands with the name and address that they agreed to show. Throws COMPANY_HOLDER_UNKNOWN (conflict) where they
   * left it meanwhile, and what is wrong with a name or an address as typed (`recipientName`, `recipientEmail`).
   */
  async holder(tx: Tx, companyId: string, { memberId, name, email }: TypedHolder): Promise<Holder> {
    if (memberId) {
      const found = (await this.holders(tx, companyId)).find((each) => each.memberId === memberId);
      if (!found) throw new Refusal('conflict', 'COMPANY_HOLDER_UNKNOWN', { field: 'holder' });
      return found;
    }
    const read = unwrap(readName(name, 'recipientName'));
    return { memberId: null, name: read, email: unwrap(readEmail(email, 'recipientEmail')) };
  }

  /** Uses one up, and answers why the place costs nothing. Throws what `UseBenefit` throws: BENEFIT_USED_UP among others. */
  async take(tx: Tx, { placeId, ...use }: Use): Promise<Bilingual> {
    await this.use.run(tx, { ...use, parts: 1, key: keyOf(placeId), recordedBy: null });
    const { planName, label } = (await this.left(tx, use.companyId, [use.kind])).get(use.kind)!;
    return whyFree(planName ?? { ja: '', en: '' }, label);
  }

  /** Once, however often it is asked for. */
  async giveBack(tx: Tx, placeId: string, reason: string): Promise<void> {
    await this.back.run(tx, keyOf(placeId), { reason, by: null });
  }
}
