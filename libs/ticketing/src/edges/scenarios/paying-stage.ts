import { FillGapsJob } from '@enishi/billing';
import { addDays, newId, startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { FixedClock } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { OrderTickets } from '../../actions/orders/order-tickets.ts';
import { ReviewPurchase } from '../../actions/orders/review-purchase.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import type { TicketMeans } from '../../domain/pay-way.ts';
import { enterMembers, exampleOrigin, foundCommunity, publishEvent } from '../../example-sale.ts';
import type { RunningProgram } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';

/** Two busy cores, a database and a sandbox: patience is no fault. */
jest.setTimeout(60_000);

type Parts = {
  database: { look<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]> };
  sandbox: { readonly url: string };
  program: RunningProgram & { readonly clock: FixedClock; runReactions(): Promise<number> };
};

const day = 86_400_000;

/** What depends on the day in Japan is not to depend on the hour at which the specs run. */
const nextNoonInJapan = (): Date =>
  new Date(startOfTokyoDay(addDays(tokyoDateOf(new Date()), 1)).getTime() + day / 2);

/** A community that sells tickets by card through the sandbox, and people who buy them. */
export function setPayingStage({ database, sandbox, program }: Parts) {
  const stage = { communityId: '', people: 0 };
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inCommunity(stage.communityId, work);
  const control = (path: string, body: object): Promise<Response> =>
    fetch(`${sandbox.url}/_sandbox${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  beforeAll(async () => {
    program.clock.set(nextNoonInJapan());
    await control('/clock', { now: program.clock.now().toISOString() });
    stage.communityId = await foundCommunity(program, 'urikata');
  });

  const member = async (): Promise<string> => {
    const email = `buyer${(stage.people += 1)}@example.jp`;
    return (await enterMembers(program, stage.communityId, [email]))[0]!;
  };
  /** An event in thirty days, paid by card: one kind of ticket for 2,000 yen. */
  const publish = (capacity = 10, changes: Partial<EventSale> = {}): Promise<string> => {
    const at = (days: number, hours = 0) =>
      new Date(program.clock.now().getTime() + days * day + hours * 3_600_000);
    const type = { nameJa: '一般', nameEn: 'Adult', price: 2_000, discounted: true, mostPerPerson: 4 };
    return publishEvent(program, stage.communityId, {
      ...{ startsAt: at(30), endsAt: at(30, 2), saleUntil: at(30), capacity, payment: 'card' },
      ...{ types: [{ ...type, capacity: null }], ...changes },
    });
  };
  const hold = async (memberId: string, eventId: string, quantity = 1, which = 0): Promise<string> => {
    const date = (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[which];
    const lines = [{ typeId: date!.types[0]!.id, quantity }];
    const wish = { occurrenceId: date!.id, lines, press: newId() };
    return inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
  };
  const purchase = (memberId: string, id: string) =>
    inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const press = async (memberId: string, id: string, means: TicketMeans | null = null): Promise<void> => {
    const { disclosure } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id, means));
    const order = { id, fingerprint: disclosure?.fingerprint ?? '', means };
    await inside((tx) => program.get(OrderTickets).run(tx, memberId, order, exampleOrigin));
  };
  /** The card page that was opened last for an order. */
  const page = async (id: string): Promise<string> => {
    await program.runReactions();
    const [row] = await database.look<{ url: string }>(
      `select a.session_url url from billing.checkout_attempt a join ticketing.ticket_payment p on p.attempt_id = a.id
        where p.order_id = $1 order by p.number desc limit 1`,
      [id],
    );
    return row!.url;
  };
  /** From the choice to the open card page. */
  const order = async (
    memberId: string,
    eventId: string,
    quantity = 1,
    which = 0,
  ): Promise<{ id: string; url: string }> => {
    const id = await hold(memberId, eventId, quantity, which);
    await press(memberId, id);
    return { id, url: await page(id) };
  };
  /** Fetches what happened at Stripe as if every webhook had been lost, and lets the worker do its part. */
  const catchUp = async (): Promise<void> => {
    program.clock.advance(5_000);
    await program.get(FillGapsJob).fill();
    await program.runReactions();
  };
  /** Lets time pass for Stripe and for us, without anybody doing anything. */
  const wait = async (minutes: number): Promise<void> => {
    program.clock.advance(minutes * 60_000);
    await control('/clock', { now: program.clock.now().toISOString() });
  };

  return {
    ...{ inside, member, publish, hold, press, page, order, purchase, catchUp, wait, control },
    communityId: () => stage.communityId,
    /** What the clock does each minute. */
    everyMinute: async (): Promise<void> => {
      await program.get(TicketCalendar).askAboutUnpaid();
      await program.runReactions();
    },
    bought: async (memberId: string, eventId: string, quantity = 1, which = 0): Promise<string> => {
      const { id, url } = await order(memberId, eventId, quantity, which);
      await payPage(url);
      await catchUp();
      return id;
    },
    standing: async (eventId: string) => {
      const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
      return { sold: whole!.sold, held: whole!.held };
    },
    /** Sums of all accounts that tickets of a buyer touched. */
    balances: async (memberId: string): Promise<Record<string, number>> => {
      const lines = await database.look<{ account: string; sum: string }>(
        `select p.account, sum(p.amount)::text sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
          where e.subject_id::text = $1 group by p.account having sum(p.amount) <> 0 order by p.account`,
        [memberId],
      );
      return Object.fromEntries(lines.map(({ account, sum }) => [account, Number(sum)]));
    },
    refunds: (memberId: string) =>
      database.look<{ amount: number; state: string }>(
        `select r.amount, r.state from billing.refund r join billing.customer c on c.id = r.customer_id where c.subject_id::text = $1`,
        [memberId],
      ),
    letters: async (memberId: string): Promise<string[]> => {
      const rows = await database.look<{ subject: string }>(
        `select m.letter->>'subject' subject from platform.mail m join membership.member p on p.email = m.recipient
          where p.id = $1 order by m.id`,
        [memberId],
      );
      return rows.map(({ subject }) => subject);
    },
    faults: () => database.look('select violation, detail from ledger.ledger_violations'),
  };
}

/** Presses the pay button of the hosted page as a browser without scripts would. */
export async function payPage(url: string, number = '4242424242424242'): Promise<void> {
  const form = { email: 'hanako@example.jp', number, expiry: '12/34', cvc: '123', name: 'HANAKO SATO' };
  await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ ...form, country: 'JP' }),
    redirect: 'manual',
  });
}
