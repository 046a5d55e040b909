import { Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { WriteDownFacts } from '../actions/write-down-facts.ts';
import type { WrittenDown } from '../actions/write-down-facts.ts';
import { TakeStripeTransfers } from '../actions/virtual/take-stripe-transfers.ts';
import type { ReconcileReason } from '../billing.events.ts';
import type { LiveFacts } from '../domain/live-facts.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { CustomerFactsGateway } from './gateways/customer-facts.gateway.ts';

/** The customer is known here, but Stripe's id for it has not been written down yet. Worth asking again. */
export class MissingDependency extends Error {
  constructor(what: string) {
    super(`${what} is not here yet`);
    this.name = 'MissingDependency';
  }
}

/** Whom to look at, unless what was read at an earlier instant is enough. */
export type Look = { customerId: string; isEnough?: (factsFetchedAt: Date) => boolean };

/** What came of a look: null where what was known was enough, a reason where it failed. */
export type Looked = PromiseSettledResult<WrittenDown | null>;

type Asking = {
  customerId: string;
  stripeCustomerId: string | null;
  sessionIds: string[];
  /** What goes back out of its account for transfers; null where it has none. */
  cashReturns: string[] | null;
};
type Read = { customerId: string; facts: LiveFacts };

/** Customers read at the same time: few enough for Stripe's rate limit. */
const abreast = 8;

/**
 * Reads everything Stripe knows about customers and makes our state agree with it. The same for a webhook, the page
 * that waits, the desk's button, the gap filler and the nightly run; repeating it changes nothing.
 */
@Injectable()
export class ReconcileCustomer {
  constructor(
    private readonly transactions: Transactions,
    private readonly customers: CustomerStore,
    private readonly gateway: CustomerFactsGateway,
    private readonly facts: WriteDownFacts,
    private readonly transfers: TakeStripeTransfers,
  ) {}

  /** Stripe is asked with no transaction open. Throws {@link MissingDependency}; refuses `STRIPE_UNAVAILABLE`. */
  async run(communityId: string, customerId: string, because: ReconcileReason): Promise<WrittenDown> {
    const [looked] = await this.several(communityId, [{ customerId }], because);
    if (looked?.status !== 'fulfilled') throw looked?.reason;
    return looked.value!;
  }

  /**
   * The same for several different customers, in one transaction instead of one each. Answers in their order; whoever cannot be
   * read or written down keeps none of the others from it.
   */
  async several(communityId: string, looks: readonly Look[], because: ReconcileReason): Promise<Looked[]> {
    const asking = await this.transactions.inCommunity(communityId, (tx) =>
      tx.inStep(looks, (look) => this.toAsk(tx, look)),
    );
    const read = await this.readAll(asking);
    const known = read.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value] : []));
    const written = await this.takeTransfers(
      communityId,
      known,
      await this.writeDown(communityId, known, because),
    );
    const ends = written.values();
    return read.map((each) =>
      each.status === 'fulfilled' && each.value ? ends.next().value! : (each as Looked),
    );
  }

  private async toAsk(tx: Tx, { customerId, isEnough }: Look): Promise<Asking | null> {
    const customer = await this.customers.find(tx, customerId);
    if (customer?.factsFetchedAt && isEnough?.(customer.factsFetchedAt)) return null;
    return {
      ...{ customerId, stripeCustomerId: customer?.stripeCustomerId ?? null },
      sessionIds: await this.customers.openSessions(tx, customerId),
      cashReturns: customer?.virtualAccount ? await this.customers.cashReturnsUnderWay(tx, customerId) : null,
    };
  }

  private async readAll(asking: readonly (Asking | null)[]): Promise<PromiseSettledResult<Read | null>[]> {
    const read: PromiseSettledResult<Read | null>[] = [];
    for (let at = 0; at < asking.length; at += abreast) {
      const portion = asking.slice(at, at + abreast);
      read.push(...(await Promise.allSettled(portion.map((each) => each && this.read(each)))));
    }
    return read;
  }

  private async read({ customerId, stripeCustomerId, sessionIds, cashReturns }: Asking): Promise<Read> {
    if (!stripeCustomerId) throw new MissingDependency(`Stripe's customer of ${customerId}`);
    return { customerId, facts: await this.gateway.factsOf(stripeCustomerId, sessionIds, cashReturns) };
  }

  /** Transfers in transactions of their own: they lock invoices before customers, as a match at the desk does. */
  private async takeTransfers(
    communityId: string,
    read: readonly Read[],
    written: readonly PromiseSettledResult<WrittenDown>[],
  ): Promise<PromiseSettledResult<WrittenDown>[]> {
    const taken = read.map(async ({ customerId, facts }, at): Promise<WrittenDown> => {
      const end = written[at]!;
      if (end.status === 'rejected') throw end.reason;
      if (!facts.transfers) return end.value;
      const more = await this.transactions.inCommunity(communityId, (tx) =>
        this.transfers.run(tx, customerId, facts),
      );
      return { ...end.value, changes: [...end.value.changes, ...more] };
    });
    return Promise.allSettled(taken);
  }

  /** All at once; one at a time where that fails, so that it fails only for whom it must. */
  private async writeDown(
    communityId: string,
    read: readonly Read[],
    because: ReconcileReason,
  ): Promise<PromiseSettledResult<WrittenDown>[]> {
    if (read.length === 0) return [];
    try {
      const written = await this.transactions.inCommunity(communityId, (tx) =>
        tx.inStep(read, ({ customerId, facts }) => this.facts.run(tx, customerId, facts, because)),
      );
      return written.map((value) => ({ status: 'fulfilled', value }));
    } catch (reason) {
      if (read.length === 1) return [{ status: 'rejected', reason }];
      const ends: PromiseSettledResult<WrittenDown>[] = [];
      for (const each of read) ends.push(...(await this.writeDown(communityId, [each], because)));
      return ends;
    }
  }
}
