import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { BenefitKind } from '../../domain/company/benefit-kinds.ts';
import type { CompanyPlanTerms } from '../../domain/company/company-plan.ts';
import type { CompanyEntity } from './company.entity.ts';
import type { CompanyHoldingEntity } from './company-holding.entity.ts';

/** A company with one of its holdings that has not ended, the version of the plan that it began with, and how many seats are taken. */
export type HeldRow = Pick<CompanyEntity, 'id' | 'name' | 'legalForm' | 'formPlace'> & {
  holding: Omit<CompanyHoldingEntity, 'communityId' | 'updatedAt' | 'endTold'>;
  terms: CompanyPlanTerms | null;
  seats: number;
  /** The fee that the company agreed to for its next renewal. */
  agreed: number | null;
};

/** What was used of a benefit in a period of a contract; in parts. */
export type RunningCounter = {
  holdingId: string;
  kind: BenefitKind;
  fromDay: TokyoDate;
  allowed: number | null;
  used: number;
};

/** Reads all companies that hold a plan; one statement a method, whatever their number. */
@Injectable()
export class HeldCompanyStore {
  /** Holdings that have not ended by a day, at most `most`. */
  rows(tx: Tx, today: TokyoDate, most: number): Promise<HeldRow[]> {
    return tx.query<HeldRow>(
      `select c.id, c.name, c.legal_form "legalForm", c.form_place "formPlace", version.terms,
              json_build_object('id', h.id, 'companyId', h.company_id, 'planKey', h.plan_key, 'planVersion', h.plan_version,
                'interval', h.interval, 'amount', h.amount, 'fromDay', h.from_day, 'untilDay', h.until_day,
                'paidUntil', h.paid_until, 'graceUntil', h.grace_until, 'cancelsOn', h.cancels_on, 'invoiced', h.invoiced, 'prepaid', h.prepaid,
                'nextVersion', h.next_version, 'versionOn', h.version_on) holding,
              (select count(*)::int from membership.company_seat seat
                where seat.community_id = $1 and seat.company_id = c.id and seat.state = 'claimed') seats,
              (select move.amount from membership.company_fee_move move
                where move.community_id = $1 and move.holding_id = h.id and move.plan_key = h.plan_key) agreed
         from membership.company_holding h
         join membership.company c on c.community_id = $1 and c.id = h.company_id
         left join membership.company_plan version on version.community_id = $1 and version.key = h.plan_key
          and version.version = h.plan_version
        where h.community_id = $1 and (coalesce(h.grace_until, h.until_day) is null or coalesce(h.grace_until, h.until_day) > $2)
        order by c.id, h.from_day desc limit $3`,
      [tx.community, today, most],
    );
  }

  /** Counters of their contracts that run on a day. */
  counters(tx: Tx, holdingIds: readonly string[], today: TokyoDate): Promise<RunningCounter[]> {
    return tx.query<RunningCounter>(
      `select holding_id "holdingId", kind, from_day::text "fromDay", allowed, used from membership.benefit_counter
        where community_id = $1 and holding_id = any($2::uuid[]) and from_day <= $3 and until_day > $3`,
      [tx.community, holdingIds, today],
    );
  }
}
