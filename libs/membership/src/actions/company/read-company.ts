import { Injectable } from '@nestjs/common';
import { renewalOpensBefore } from '@enishi/billing';
import { daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { contentChanges } from '../../domain/company/company-plan-revision.ts';
import type { CompanyStanding } from '../../domain/company/company-states.ts';
import type { CompanyApplicationEntity } from '../../store/company/company-application.entity.ts';
import { CompanyApplicationStore } from '../../store/company/company-application.store.ts';
import type { CompanyBillingContactEntity } from '../../store/company/company-billing-contact.entity.ts';
import { CompanyBillingContactStore } from '../../store/company/company-billing-contact.store.ts';
import type { CompanyFeeMoveEntity } from '../../store/company/company-fee-move.entity.ts';
import { CompanyFeeMoveStore } from '../../store/company/company-fee-move.store.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';

/** The version with which a renewal begins, as the company was told: from when, how many seats, and what it changes of what is given. */
export type VersionToCome = { on: TokyoDate; seats: number; changes: readonly Bilingual[] };

/** A company with what it holds and wishes for. */
export type CompanyRecord = {
  company: CompanyEntity;
  /** Whom to write to about its money; null where that is the contact. */
  billing: CompanyBillingContactEntity | null;
  standing: CompanyStanding;
  /** What counts today, or counted last; null where it never paid. */
  holding: CompanyHoldingEntity | null;
  /** Another fee that was agreed to for the next renewal; null where it stays. */
  feeMove: CompanyFeeMoveEntity | null;
  /** Whether another year of a term that was paid ahead may be paid for today. */
  renewable: boolean;
  plans: KeptCompanyPlan[];
  /** How many seats the version gives that it holds; 0 where it never held one. */
  seats: number;
  /** Null where the renewal changes nothing of what is given, or the company was not told yet. */
  versionToCome: VersionToCome | null;
  /** Newest first. */
  applications: CompanyApplicationEntity[];
};

/** Reads what a company's membership amounts to today. */
@Injectable()
export class ReadCompany {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly billing: CompanyBillingContactStore,
    private readonly moves: CompanyFeeMoveStore,
    private readonly plans: CompanyPlanStore,
    private readonly applications: CompanyApplicationStore,
  ) {}

  async run(tx: Tx, company: CompanyEntity): Promise<CompanyRecord> {
    const today = tokyoDateOf(tx.now);
    const held = companyStanding(await this.holdings.of(tx, company.id), today);
    const plans = await this.plans.all(tx);
    const applications = await this.applications.of(tx, company.id);
    const billing = await this.billing.of(tx, company.id);
    const feeMove = held.holding && (await this.moves.standing(tx, held.holding));
    const renewable = isRenewable(held, today);
    const seats = held.holding ? await this.seatsOf(tx, held.holding, plans) : 0;
    const versionToCome = held.holding && (await this.toCome(tx, held.holding, today));
    return { company, billing, ...held, feeMove, renewable, plans, seats, versionToCome, applications };
  }

  private async toCome(
    tx: Tx,
    { planKey, planVersion, nextVersion, versionOn: on, cancelsOn, nextPlanKey }: CompanyHoldingEntity,
    today: TokyoDate,
  ): Promise<VersionToCome | null> {
    if (nextVersion === null || on === null || on <= today || cancelsOn !== null || nextPlanKey !== null)
      return null;
    const before = await this.plans.version(tx, planKey, planVersion);
    const after = await this.plans.version(tx, planKey, nextVersion);
    const changes = before && after ? contentChanges(before, after) : [];
    return after && changes.length > 0 ? { on, seats: after.seats, changes } : null;
  }

  private async seatsOf(
    tx: Tx,
    { planKey, planVersion }: CompanyHoldingEntity,
    plans: readonly KeptCompanyPlan[],
  ): Promise<number> {
    const newest = plans.find(({ key }) => key === planKey);
    if (newest?.version === planVersion) return newest.seats;
    return (await this.plans.version(tx, planKey, planVersion))?.seats ?? 0;
  }
}

/** In the last weeks of a term that was paid ahead, and in the grace after it. */
function isRenewable(
  { standing, holding }: Pick<CompanyRecord, 'standing' | 'holding'>,
  today: TokyoDate,
): boolean {
  if (!holding?.prepaid || holding.cancelsOn !== null || holding.paidUntil === null) return false;
  if (standing === 'grace') return true;
  return standing === 'current' && daysBetween(today, holding.paidUntil) <= renewalOpensBefore;
}
