import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { turnsOfHolding } from '../../domain/company/holding-turns.ts';
import { sourceDays } from '../../domain/subscription-source.ts';
import type { SubscriptionFacts } from '../../domain/subscription-source.ts';
import { companyStandingChanged } from '../../membership.events.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { NoteHolding } from './note-holding.ts';
import { SettleSeats } from './settle-seats.ts';

/** A subscription of a company as billing tells of it. */
export type CompanySubscription = SubscriptionFacts & {
  companyId: string;
  subscriptionId: string;
  planKey: string;
  /** Paid by transfer on invoice. */
  invoiced?: boolean;
  /** Paid ahead, once. */
  prepaid?: boolean;
};

/**
 * Writes down what a company's subscription carries, in the transaction in which billing learned of it: the same days and the same
 * grace as for a member's. Subscriptions of unknown companies or for other things are not ours to react to.
 */
@Injectable()
export class ApplyCompanySubscription {
  constructor(
    private readonly companies: CompanyStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly plans: CompanyPlanStore,
    private readonly note: NoteHolding,
    private readonly seats: SettleSeats,
  ) {}

  async run(tx: Tx, subscription: CompanySubscription): Promise<void> {
    const {
      companyId,
      subscriptionId,
      planKey,
      interval,
      amount,
      anchor,
      invoiced = false,
      prepaid = false,
      next,
    } = subscription;
    const company = await this.companies.locked(tx, companyId);
    const plan = company && (await this.plans.byKey(tx, planKey));
    if (!company || !plan) return;
    const today = tokyoDateOf(tx.now);
    const before = await this.holdings.of(tx, companyId);
    const known = before.find(({ id }) => id === subscriptionId) ?? null;
    const { pausesOn: _pause, resumesOn: _resume, ...days } = sourceDays(subscription, known, today);
    const turned = {
      id: subscriptionId,
      companyId,
      planKey,
      ...versionsOf(
        { planKey, prepaid, invoiced, paidUntil: days.paidUntil },
        { known, newest: plan.version, today },
      ),
      interval,
      amount,
      anchor,
      invoiced,
      prepaid,
      ...plannedPlan(planKey, interval, { next, known, on: subscription.periodEnd }),
      ...days,
    };
    const ended = companyStanding([turned], today).standing === 'ended';
    const held = { ...turned, endTold: ended };
    await this.holdings.save(tx, held);
    const turns = turnsOfHolding(known, held, today);
    const untold = ended && known !== null && !known.endTold && turns.length === 0;
    await this.note.run(tx, held, untold ? [{ kind: 'plan_ended', until: null }] : turns);
    await this.seats.run(tx, companyId);
    await this.tell(tx, { companyId, before, held, known, today });
  }

  private async tell(tx: Tx, { companyId, before, held, known, today }: Told): Promise<void> {
    const after = [...before.filter(({ id }) => id !== held.id), held];
    const [was, is] = [before, after].map((all) => companyStanding(all, today));
    await tx.emit(companyStandingChanged, {
      ...{ companyId, planKey: held.planKey, before: was!.standing, after: is!.standing },
      graceUntil: held.graceUntil,
      ...(known && known.planKey !== held.planKey ? { planBefore: known.planKey } : {}),
    });
  }
}

type Versions = Pick<CompanyHoldingEntity, 'planVersion' | 'nextVersion' | 'versionOn'>;

/**
 * The version that holds and the one that follows. Another plan begins with its newest; another year that was paid ahead, or that follows one on
 * invoice, was ordered at the newest too, which begins when that year does.
 */
function versionsOf(
  {
    planKey,
    prepaid,
    invoiced,
    paidUntil,
  }: { planKey: string; prepaid: boolean; invoiced: boolean; paidUntil: TokyoDate | null },
  { known, newest, today }: { known: CompanyHoldingEntity | null; newest: number; today: TokyoDate },
): Versions {
  if (known?.planKey !== planKey) return { planVersion: newest, nextVersion: null, versionOn: null };
  const { planVersion, nextVersion, versionOn, paidUntil: before } = known;
  const ordered = prepaid || (invoiced && known.prepaid);
  const extended = ordered && before !== null && paidUntil !== null && paidUntil > before;
  if (!extended || newest <= (nextVersion ?? planVersion)) return { planVersion, nextVersion, versionOn };
  return before > today
    ? { planVersion, nextVersion: newest, versionOn: before }
    : { planVersion: newest, nextVersion: null, versionOn: null };
}

type Told = {
  companyId: string;
  before: CompanyHoldingEntity[];
  held: Omit<CompanyHoldingEntity, 'communityId' | 'updatedAt'>;
  known: CompanyHoldingEntity | null;
  today: TokyoDate;
};

type Planned = {
  next: SubscriptionFacts['next'];
  known: CompanyHoldingEntity | null;
  on: TokyoDate;
};

/** The plan that begins with the next period. The same plan at another fee is a fee that was agreed to, and no change of plan. */
function plannedPlan(planKey: string, interval: BillingInterval, { next, known, on }: Planned) {
  if (!next || (next.offerKey === planKey && next.interval === interval)) return nothingPlanned;
  const same = known?.nextPlanKey === next.offerKey && known.nextInterval === next.interval;
  const nextOn = same && known.nextOn ? known.nextOn : on;
  return { nextPlanKey: next.offerKey, nextInterval: next.interval, nextAmount: next.amount, nextOn };
}

/** What a company holds without a plan for its renewal. */
export const nothingPlanned = { nextPlanKey: null, nextInterval: null, nextAmount: null, nextOn: null };
