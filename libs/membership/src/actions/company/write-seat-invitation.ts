import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { seatInviteLetter } from '../../domain/company/seat-letters.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { PlanStore } from '../../store/plan.store.ts';
import { SendLetter } from '../send-letter.ts';
import { ReadSeatGrant } from './read-seat-grant.ts';
import { SeatCodes } from './seat-codes.ts';

/** Writes to whom a company offers a seat, in the language of the company, since nobody knows the person's. */
@Injectable()
export class WriteSeatInvitation {
  constructor(
    private readonly plans: PlanStore,
    private readonly grants: ReadSeatGrant,
    private readonly codes: SeatCodes,
    private readonly community: CurrentCommunity,
    private readonly letters: SendLetter,
  ) {}

  /** The mails keep the addresses no longer than until they are sent. */
  async run(tx: Tx, company: CompanyEntity, seats: readonly CompanySeatEntity[]): Promise<void> {
    const { name: community, slug } = await this.community.run(tx);
    const key = (await this.grants.run(tx, company.id)).plan?.seatPlanKey ?? '';
    const plan = (await this.plans.byKey(tx, key))?.name ?? { ja: key, en: key };
    const { locale } = company;
    for (const seat of seats) {
      const lastDay = tokyoDateOf(seat.expiresAt!);
      const words = seatInviteLetter({ company: companyTitle(company), community, plan, lastDay }, locale);
      const letter = { page: `/seat/${this.codes.of(seat)}`, words };
      await this.letters.run(tx, { to: seat.email, locale, slug, letter, last: true });
    }
  }
}
