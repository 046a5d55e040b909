import { CreateCommunity, EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import { DefinePlans, RegisterMember } from '@enishi/membership';
import type { Transactions } from '@enishi/platform';
import type { Type } from '@nestjs/common';
import type { OrderOrigin } from './actions/pay/pay-for-tickets.ts';
import { choosingMember } from './domain/buyer.ts';
import { HoldTickets } from './actions/orders/hold-tickets.ts';
import { OrderTickets } from './actions/orders/order-tickets.ts';
import { ReviewPurchase } from './actions/orders/review-purchase.ts';
import { SaveEvent } from './actions/events/save-event.ts';
import { TurnEvent } from './actions/events/turn-event.ts';
import { usualCancelPolicy } from './domain/cancel-policy.ts';
import type { EventDate, EventSale } from './domain/event-sale.ts';
import type { EventWords } from './domain/event-words.ts';
import { SaleStore } from './store/sale.store.ts';

/** The part of a running program that an example needs. */
export type RunningProgram = {
  get<Provided>(provider: Type<Provided>): Provided;
  transactions: Transactions;
};

const text = (ja: string, en = ja) => ({ ja, en });

export const exampleWords: EventWords = {
  kind: 'gathering',
  titleJa: '道東マッチングナイト東京',
  titleEn: 'Doto matching night, Tokyo',
  bodyJa: '道東の会社と、道東に心を寄せる人が会う夜です。',
  bodyEn: null,
  placeJa: '千代田区大手町1-1 会議室A',
  placeEn: 'Room A, 1-1 Otemachi, Chiyoda',
};

/** From where the orders of examples come. */
export const exampleOrigin: OrderOrigin = {
  ...{ communitySlug: 'urikata', locale: 'ja', ip: '192.0.2.1', userAgent: 'spec' },
};

/** 10 May 2026, 18:30 to 20:30 in Tokyo; 60 places, of which 40 at most for adults. */
export const exampleDate: EventDate = {
  startsAt: new Date('2026-05-10T09:30:00Z'),
  endsAt: new Date('2026-05-10T11:30:00Z'),
  saleUntil: new Date('2026-05-10T09:30:00Z'),
  capacity: 60,
};
export const exampleSale: EventSale = {
  dates: [exampleDate],
  together: null,
  payment: 'door',
  cancelling: usualCancelPolicy,
  types: [
    { nameJa: '一般', nameEn: 'Adult', price: 2_000, discounted: true, mostPerPerson: 4, capacity: 40 },
    { nameJa: '学生', nameEn: null, price: 0, discounted: false, mostPerPerson: 2, capacity: null },
  ],
};

/** The same date so many weeks later. */
export function weeksLater(weeks: number, changes: Partial<EventDate> = {}): EventDate {
  const moved = (at: Date) => new Date(at.getTime() + weeks * 7 * 86_400_000);
  const { startsAt, endsAt, saleUntil, capacity } = exampleDate;
  return {
    ...{ startsAt: moved(startsAt), endsAt: moved(endsAt), saleUntil: moved(saleUntil), capacity },
    ...changes,
  };
}

/** A fictional community whose paid plan takes 1,000 yen off events; answers with its id. */
export async function foundCommunity(program: RunningProgram, slug: string): Promise<string> {
  const id = await program.transactions.inIdentity(null, (tx) =>
    program.get(CreateCommunity).run(tx, {
      ...{ slug, host: null, name: text('見本の会', 'Example circle'), tagline: text('つながる') },
      ...{ region: text('道東'), about: text('見本です。'), theme: 'doto' },
      operatorName: text('一般社団法人見本', 'Example Association'),
      ...{ contactEmail: 'office@example.jp', numberPrefix: 'D', municipalities: [] },
    }),
  );
  await program.transactions.inIdentity(id, (tx) =>
    program.get(DefinePlans).run(tx, [plan('ind_free', 'free'), plan('ind_standard', 'paid')]),
  );
  return id;
}

const plan = (key: string, kind: 'free' | 'paid') => ({
  ...{ key, kind, name: text(kind === 'free' ? '無料会員' : 'スタンダード会員', key), summary: text(key) },
  ...{ eligibility: null, featured: false, position: kind === 'free' ? 1 : 2, taxNote: null },
  taxCategory: kind === 'free' ? ('out_of_scope' as const) : ('taxable_10' as const),
  prices: kind === 'free' ? [] : [{ interval: 'month' as const, amount: yen(1_100) }],
  benefits:
    kind === 'free'
      ? [{ key: 'newsletter', label: text('便り'), included: true }]
      : [
          {
            ...{ key: 'event_discount', included: true, amount: 1_000 },
            label: text('イベント参加費 1,000円引き', '¥1,000 off'),
          },
        ],
});

/** Enters people in the register; answers their member ids in order. */
export async function enterMembers(
  program: RunningProgram,
  communityId: string,
  emails: readonly string[],
): Promise<string[]> {
  return program.transactions.inIdentity(communityId, async (tx) => {
    const accounts = await program.get(EnsureAccounts).run(tx, [...emails], 'ja');
    const ids: string[] = [];
    for (const email of emails) {
      const member = await program.get(RegisterMember).run(tx, {
        ...{ accountId: accounts.get(email) ?? '', email, locale: 'ja', wishedPlanKey: null },
        ...{ numberPrefix: 'D', welcome: false, guardian: { state: 'none', coversPaid: false } },
        applicant: {
          ...{ familyName: '見本', givenName: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' },
          ...{ birthDate: tokyoDate('1990-04-02'), prefecture: '01', tie: '旅や出張で訪れる' },
          ...{ newsletter: false, guardianEmail: null },
        },
      });
      ids.push(member.id);
    }
    return ids;
  });
}

/** Puts an event on the site; what is said of its one date stands beside what is said of the sale. Answers its id. */
export async function publishEvent(
  program: RunningProgram,
  communityId: string,
  { dates, startsAt, endsAt, saleUntil, capacity, ...sale }: Partial<EventDate & EventSale> = {},
): Promise<string> {
  const date: EventDate = {
    startsAt: startsAt ?? exampleDate.startsAt,
    endsAt: endsAt ?? exampleDate.endsAt,
    saleUntil: saleUntil ?? exampleDate.saleUntil,
    capacity: capacity ?? exampleDate.capacity,
  };
  return program.transactions.inCommunity(communityId, async (tx) => {
    const planned = { ...exampleSale, ...sale, dates: dates ?? [date] };
    const id = await program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale: planned });
    await program.get(TurnEvent).publish(tx, id);
    return id;
  });
}

/** Places of so many of the free kind, of the first date, are kept for a member; answers with the hold. */
export async function keepFree(
  program: RunningProgram,
  communityId: string,
  { memberId, eventId, quantity }: { memberId: string; eventId: string; quantity: number },
): Promise<string> {
  return program.transactions.inCommunity(communityId, async (tx) => {
    const [date] = await program.get(SaleStore).dates(tx, eventId);
    const lines = [{ typeId: date!.types[1]!.id, quantity }];
    return program
      .get(HoldTickets)
      .run(tx, choosingMember(memberId), { occurrenceId: date!.id, lines, press: newId() });
  });
}

/** Orders what is kept; answers with the tickets. */
export async function orderKept(
  program: RunningProgram,
  communityId: string,
  { memberId, id }: { memberId: string; id: string },
): Promise<string[]> {
  const read = () =>
    program.transactions.inCommunity(communityId, (tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint } = (await read()).disclosure!;
  await program.transactions.inCommunity(communityId, (tx) =>
    program.get(OrderTickets).run(tx, memberId, { id, fingerprint }, exampleOrigin),
  );
  return (await read()).tickets.map((ticket) => ticket.id);
}
