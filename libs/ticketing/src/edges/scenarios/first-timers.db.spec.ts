import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { AssignCompanyPlace } from '../../actions/companies/assign-company-place.ts';
import { SaveCompanyTerms } from '../../actions/companies/save-company-terms.ts';
import { usualCompanyTerms } from '../../domain/company-places.ts';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import { DoorStore } from '../../store/door.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { companiesOn } from './company-stage.ts';
import type { Company } from './company-stage.ts';
import { setGuestStage } from './guest-stage.ts';
import { setPayingStage } from './paying-stage.ts';

/** Whom the phone at the door welcomes as new. */
describe('comes for the first time', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const { choose, press, take } = setGuestStage(stage, { database, program });
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inIdentity(stage.communityId(), work);
  const companies = companiesOn(inside, program);

  beforeAll(() => companies.terms());

  const event = () => stage.publish(20, { payment: 'door' });
  const listed = (eventId: string) =>
    inside((tx) => program.get(DoorPhoneStore).list(tx, eventId, { first: 50, after: null }));
  const isFirst = async (eventId: string): Promise<boolean[]> =>
    (await listed(eventId)).map(({ firstTime }) => firstTime);
  /** Lets all of an event in. */
  const come = async (eventId: string): Promise<void> => {
    for (const { id } of await listed(eventId))
      await inside((tx) => program.get(DoorStore).turn(tx, id, { act: 'in', by: null }));
  };
  const asMember = async (memberId: string, eventId: string): Promise<void> =>
    stage.press(memberId, await stage.hold(memberId, eventId));
  const asGuest = async (email: string, eventId: string, phone = ''): Promise<void> =>
    press(await choose(eventId, { email, phone, privacyVersion: 1 }));
  const handTo = (memberId: string, eventId: string) =>
    database.look(
      `update ticketing.ticket t set holder_id = $1 from ticketing.ticket_order r where r.id = t.order_id and r.event_id = $2`,
      [memberId, eventId],
    );
  const sentBy = async (
    { accountId, companyId }: Company,
    holder: { memberId: string | null; name: string; email: string },
    eventId: string,
  ): Promise<void> => {
    const terms = { kind: 'tickets_gathering' as const, position: 0, places: 4, ...usualCompanyTerms };
    await inside((tx) => program.get(SaveCompanyTerms).run(tx, eventId, terms));
    const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const wish = { occurrenceId: date!.id, holder, press: newId(), locale: 'ja' as const };
    const signer = program.get(TicketSigner);
    await inside((tx) => program.get(AssignCompanyPlace).run(tx, { accountId, companyId }, wish, signer));
  };

  it('is a member until they came, whoever ordered: to whom a ticket is handed, it counts for', async () => {
    const [giver, holder] = [await stage.member(), await stage.member()];
    const [first, second, third, fourth] = [await event(), await event(), await event(), await event()];
    await asMember(giver, first);
    await handTo(holder, first);
    await asMember(holder, second);
    await asMember(giver, third);
    expect([...(await isFirst(first)), ...(await isFirst(second))]).toEqual([true, true]);
    await come(first);
    expect([...(await isFirst(first)), ...(await isFirst(second))]).toEqual([true, false]);
    expect(await isFirst(third)).toEqual([true]);
    await asMember(await stage.member(), fourth);
    await handTo(holder, fourth);
    expect(await isFirst(fourth)).toEqual([false]);
  });

  it('is a guest until somebody came under the same address, also where they took that order to their own pages', async () => {
    const [first, second, third, fourth] = [await event(), await event(), await event(), await event()];
    await asGuest('kitaguni@example.jp', first);
    expect(await isFirst(first)).toEqual([true]);
    await come(first);
    expect(await isFirst(first)).toEqual([true]);
    await asGuest('KITAGUNI@example.jp', second);
    await asGuest('another@example.jp', second);
    expect(await isFirst(second)).toEqual([false, true]);
    const memberId = await take('kitaguni@example.jp');
    await asMember(memberId, third);
    await asGuest('kitaguni@example.jp', fourth);
    expect([...(await isFirst(third)), ...(await isFirst(fourth))]).toEqual([false, false]);
  });

  it('is whom a company sends, and not the company: another of its people is new', async () => {
    const company = await companies.member(6);
    const [first, second] = [await event(), await event()];
    const [hana, jun] = ['hana', 'jun'].map((name) => ({
      ...{ memberId: null, name, email: `${name}-${newId().slice(-8)}@example.jp` },
    }));
    await sentBy(company, hana!, first);
    expect(await isFirst(first)).toEqual([true]);
    await come(first);
    await sentBy(company, jun!, second);
    await sentBy(company, hana!, second);
    await asGuest(hana!.email, second);
    expect(await isFirst(second)).toEqual([true, false, false]);
  });

  it('is said of nobody where it cannot be known: without an address, or once a guest who came was forgotten', async () => {
    const [first, second] = [await event(), await event()];
    await asGuest('regular@example.jp', first, '0154-00-0001');
    await come(first);
    await asGuest('newcomer@example.jp', second);
    expect(await isFirst(second)).toEqual([true]);
    await database.look(`update ticketing.guest set email = null, search_keys = '{}' where email = $1`, [
      'regular@example.jp',
    ]);
    expect(await isFirst(second)).toEqual([false]);
    await database.look(`update ticketing.guest set phone = '0154-00-0002' where email = $1`, [
      'newcomer@example.jp',
    ]);
    expect(await isFirst(second)).toEqual([true]);
    await database.look(`update ticketing.guest set phone = null where email is null`);
    expect(await isFirst(second)).toEqual([false]);
    await database.look(`update ticketing.guest set email = null where email = $1`, ['newcomer@example.jp']);
    expect(await isFirst(second)).toEqual([false]);
    const third = await event();
    const memberId = await stage.member();
    await asMember(memberId, third);
    expect(await isFirst(third)).toEqual([true]);
  });
});
