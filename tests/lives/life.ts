import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { decide, isStale, project } from '../../libs/billing/src/domain/decide.ts';
import type { Decision, SubscriptionChanged } from '../../libs/billing/src/domain/decision.ts';
import type { LiveFacts } from '../../libs/billing/src/domain/live-facts.ts';
import type { Mirror } from '../../libs/billing/src/domain/mirror.ts';
import type { KnownPrice } from '../../libs/billing/src/domain/offer.ts';
import type { SubscriptionTurn } from '../../libs/billing/src/domain/subscription-turns.ts';
import { standingOn } from '../../libs/membership/src/domain/membership-status.ts';
import type { MembershipSource } from '../../libs/membership/src/domain/membership-status.ts';
import { sourceDays } from '../../libs/membership/src/domain/subscription-source.ts';
import { Books } from './books.ts';
import { monthsIn } from './days.ts';

/** What the product would have told Stripe to do. */
export type Errand = Decision['wishes'][number];

/** One member as the product knows them: the pure rules of billing, membership and ledger, one after the other. */
export class Life {
  readonly books = new Books();
  left = false;
  mirror: Mirror;
  private readonly turns: SubscriptionTurn[] = [];
  private sources: MembershipSource[];
  private count = 0;

  constructor(
    start: TokyoDate,
    prices: readonly KnownPrice[],
    private readonly ranks: readonly string[],
  ) {
    const subject = { kind: 'member' as const, id: 'member' };
    const customer = { id: 'customer', subject, factsFetchedAt: null };
    this.mirror = {
      customer,
      prices,
      discounts: [],
      subscriptions: [],
      payments: [],
      refunds: [],
      disputes: [],
      attempts: [],
      card: null,
    };
    const none = { until: null, graceUntil: null };
    this.sources = [{ kind: 'free', id: 'free', planKey: 'free', rank: 0, from: start, ...none }];
  }

  /** Takes in what Stripe says, and answers what is to be done there. */
  hear(facts: LiveFacts): readonly Errand[] {
    if (isStale(this.mirror, facts)) return [];
    const today = tokyoDateOf(facts.fetchedAt);
    this.books.release(today);
    const decision = decide(this.mirror, facts, () => `id-${(this.count += 1)}`);
    this.mirror = project(this.mirror, decision, facts.fetchedAt);
    this.turns.push(...decision.turns);
    for (const entry of decision.entries) this.books.book(entry);
    this.books.release(today);
    for (const outcome of decision.outcomes)
      if (outcome.type === 'subscription_changed') this.follow(outcome.payload, today);
    return decision.wishes;
  }

  give(source: Pick<MembershipSource, 'id' | 'planKey' | 'from' | 'until'>): void {
    const rank = this.ranks.indexOf(source.planKey);
    this.sources.push({ ...source, kind: 'complimentary', rank, graceUntil: null });
  }

  standing(day: TokyoDate): { status: string; planKey: string } {
    const { status, source } = standingOn(this.sources, { left: this.left, waitingForGuardian: false }, day);
    return { status, planKey: source?.planKey ?? 'free' };
  }

  /** The first day on which an unpaid membership has no grace left, if one is unpaid. */
  get graceUntil(): TokyoDate | null {
    return (
      this.sources.find(({ graceUntil, until }) => graceUntil !== null && until === null)?.graceUntil ?? null
    );
  }

  /** Subscriptions that take the member's one place. */
  get occupying(): number {
    return this.mirror.subscriptions.filter(({ status }) =>
      ['trialing', 'active', 'past_due', 'paused'].includes(status),
    ).length;
  }

  /** Monthly fee at the end of a day, as the turns have it that revenue is told from. */
  monthlyFee(day: TokyoDate): number {
    const newest = new Map<string, SubscriptionTurn>();
    for (const turn of this.turns)
      if (tokyoDateOf(turn.happenedAt) <= day) newest.set(turn.subscriptionId, turn);
    return [...newest.values()].reduce(
      (sum, { brings, amount, interval }) => sum + (brings ? Math.floor(amount / monthsIn(interval)) : 0),
      0,
    );
  }

  /** What must not depend on the way on which it was reached: ids that we made up and days on which we heard are left out. */
  end(day: TokyoDate): object {
    const { subscriptions, payments, refunds } = this.mirror;
    const unpaid = subscriptions.some(({ status }) => status === 'past_due');
    return {
      standing: unpaid ? 'unpaid' : this.standing(day),
      subscriptions: withoutOurIds(subscriptions),
      payments: withoutOurIds(payments),
      refunds: withoutOurIds(refunds),
    };
  }

  private follow(change: SubscriptionChanged, today: TokyoDate): void {
    const known = this.sources.find(({ id }) => id === change.subscriptionId);
    const endedOn = change.endedAt ? tokyoDateOf(new Date(change.endedAt)) : null;
    const before = known ? { fromDay: known.from, graceUntil: known.graceUntil } : null;
    const { fromDay, untilDay, graceUntil } = sourceDays({ ...change, endedOn }, before, today);
    const rank = this.ranks.indexOf(change.offerKey);
    const source = {
      id: change.subscriptionId,
      planKey: change.offerKey,
      rank,
      from: fromDay,
      until: untilDay,
      graceUntil,
    };
    this.sources = [
      ...this.sources.filter(({ id }) => id !== source.id),
      { kind: 'subscription', ...source },
    ];
  }
}

function withoutOurIds(rows: readonly { id: string; paymentId?: string }[]): string[] {
  return rows.map(({ id: _, paymentId: __, ...row }) => JSON.stringify(row)).sort();
}
