import { CreateCommunity, EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { DefinePlans, RegisterMember, SetMunicipality } from '@enishi/membership';
import type { Transactions, Tx } from '@enishi/platform';
import {
  Admit,
  BookFreeTickets,
  choosingMember,
  HoldAsGuest,
  OrderAsGuest,
  ReadGuestOrder,
  SaveEvent,
  TurnEvent,
  usualCancelPolicy,
} from '@enishi/ticketing';
import type { Type } from '@nestjs/common';

const text = (ja: string, en = ja) => ({ ja, en });
const origin = { communitySlug: 'doto', locale: 'ja', ip: '192.0.2.1', userAgent: 'spec' } as const;

/** The program as a test runs it. */
type RunningProgram = {
  readonly transactions: Transactions;
  readonly clock: { now(): Date; set(at: Date): void };
  get<Part>(token: Type<Part>): Part;
};

/** Where somebody lives and when they were born, as the register has it. */
type Life = { prefecture?: string; municipality?: string | null; born?: string; email?: string };
export type Evening = { eventId: string; occurrenceIds: string[]; typeId: string };

/** A community with events for nothing, whose people order and are let in by the actions of ticketing. */
export function participantStage(program: RunningProgram) {
  let community = '';
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inIdentity(community, work);
  const aNew = (name: string): string => `${name}-${newId().slice(-12)}@example.jp`;

  async function found(): Promise<void> {
    const slug = `s${newId().slice(-12)}`;
    community = await program.transactions.inIdentity(null, (tx) =>
      program.get(CreateCommunity).run(tx, {
        ...{ slug, host: null, name: text('道東の会'), tagline: text('つながる') },
        ...{
          region: text('道東'),
          about: text('見本です。'),
          theme: 'doto',
          operatorName: text('一般社団法人見本'),
        },
        ...{ contactEmail: 'office@example.jp', numberPrefix: 'D' },
        municipalities: [
          { code: '01206', name: text('釧路市', 'Kushiro') },
          { code: '01665', name: text('弟子屈町', 'Teshikaga') },
        ],
      }),
    );
    await inside((tx) =>
      program.get(DefinePlans).run(tx, [
        {
          ...{
            key: 'ind_free',
            kind: 'free',
            name: text('無料会員'),
            summary: text('無料'),
            eligibility: null,
          },
          ...{
            featured: false,
            position: 1,
            taxNote: null,
            taxCategory: 'out_of_scope',
            prices: [],
            benefits: [],
          },
        },
      ]),
    );
  }

  async function member({
    prefecture = '01',
    municipality = null,
    born = '1990-04-02',
    email = aNew('member'),
  }: Life = {}) {
    return inside(async (tx) => {
      const accountId = (await program.get(EnsureAccounts).run(tx, [email], 'ja')).get(email)!;
      const { id } = await program.get(RegisterMember).run(tx, {
        ...{ accountId, email, locale: 'ja', wishedPlanKey: null, numberPrefix: 'D', welcome: false },
        guardian: { state: 'none', coversPaid: false },
        applicant: {
          ...{ familyName: '見本', givenName: '花子', familyKana: 'ミホン', givenKana: 'ハナコ', prefecture },
          ...{ birthDate: tokyoDate(born), tie: '', newsletter: false, guardianEmail: null },
        },
      });
      await program.get(SetMunicipality).run(tx, id, municipality);
      return id;
    });
  }

  /** On each of the days in Tokyo. */
  async function publish(...days: string[]): Promise<Evening> {
    const at = (day: string, clock: string) => new Date(`${day}T${clock}:00+09:00`);
    const eventId = await inside(async (tx) => {
      const id = await program.get(SaveEvent).run(tx, {
        id: null,
        words: {
          ...{ kind: 'talk', titleJa: '移住を語る夜', titleEn: null, bodyJa: '話します。', bodyEn: null },
          ...{ placeJa: '釧路', placeEn: null },
        },
        sale: {
          dates: days.map((day) => ({
            ...{
              startsAt: at(day, '18:30'),
              endsAt: at(day, '20:30'),
              saleUntil: at(day, '18:30'),
              capacity: 200,
            },
          })),
          ...{ together: null, payment: 'door', cancelling: usualCancelPolicy },
          types: [
            { nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson: 9, capacity: null },
          ],
        },
      });
      await program.get(TurnEvent).publish(tx, id);
      return id;
    });
    const rows = await inside((tx) =>
      tx.query<{ id: string; typeId: string }>(
        `select o.id, t.id "typeId" from ticketing.occurrence o join ticketing.ticket_type t on t.event_id = o.event_id
          where o.event_id = $1 order by o.starts_at`,
        [eventId],
      ),
    );
    return { eventId, occurrenceIds: rows.map(({ id }) => id), typeId: rows[0]!.typeId };
  }

  const wishOf = ({ occurrenceIds, typeId }: Evening, quantity: number, date: number) => ({
    ...{ occurrenceId: occurrenceIds[date]!, lines: [{ typeId, quantity }], press: newId() },
  });

  /** Answers the order. */
  const orders = (memberId: string, evening: Evening, quantity = 1, date = 0): Promise<string> =>
    inside((tx) =>
      program.get(BookFreeTickets).run(tx, choosingMember(memberId), wishOf(evening, quantity, date)),
    );

  async function ordersAsGuest(email: string, evening: Evening, quantity = 1, date = 0): Promise<string> {
    const form = {
      ...{ familyName: '佐藤', givenName: '一郎', familyKana: 'サトウ', givenKana: 'イチロウ' },
      ...{ email, phone: '', privacyVersion: 0 },
    };
    const wish = { ...wishOf(evening, quantity, date), form, code: null, locale: 'ja' as const };
    const code = await inside((tx) => program.get(HoldAsGuest).run(tx, wish));
    const { disclosure } = await inside((tx) => program.get(ReadGuestOrder).purchase(tx, code));
    const pressed = { fingerprint: disclosure!.fingerprint, means: null };
    await inside((tx) => program.get(OrderAsGuest).run(tx, code, pressed, origin));
    const [order] = await inside((tx) =>
      tx.query<{ id: string }>(
        `select r.id from ticketing.ticket_order r join ticketing.guest g on g.id = r.guest_id
          where r.event_id = $1 and g.email = lower($2) order by r.id desc limit 1`,
        [evening.eventId, email],
      ),
    );
    return order!.id;
  }

  /** Lets so many of an order in at the door; answers what the door said. */
  async function comeIn(orderId: string, many = 1): Promise<string[]> {
    const tickets = await inside((tx) =>
      tx.query<{ id: string; eventId: string; startsAt: Date }>(
        `select t.id, r.event_id "eventId", o.starts_at "startsAt" from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
           join ticketing.occurrence o on o.id = t.occurrence_id where r.id = $1 order by t.nth limit $2`,
        [orderId, many],
      ),
    );
    const said: string[] = [];
    const before = program.clock.now();
    for (const { id: ticketId, eventId, startsAt } of tickets) {
      program.clock.set(startsAt);
      const reading = { ticketId, serial: null };
      const reader = { accountId: newId(), role: 'staff' as const };
      said.push((await inside((tx) => program.get(Admit).run(tx, eventId, reading, reader))).verdict);
    }
    program.clock.set(before);
    return said;
  }

  return { found, inside, aNew, member, publish, orders, ordersAsGuest, comeIn, community: () => community };
}
