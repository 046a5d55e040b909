import { newId } from '@enishi/kernel';
import { CompanyAtEvents } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { CallOffDate } from '../../actions/dates-off/call-off-date.ts';
import { GiveBooths } from '../../actions/hosts/give-booths.ts';
import { NameHosts } from '../../actions/hosts/name-hosts.ts';
import { ReadHosted } from '../../actions/hosts/read-hosted.ts';
import { ReadHosts } from '../../actions/hosts/read-hosts.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import type { HostRole } from '../../domain/event-host.ts';
import {
  exampleDate,
  exampleSale,
  exampleWords,
  foundCommunity,
  publishEvent,
  weeksLater,
} from '../../example-sale.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { eventCalledOff } from '../../ticketing.events.ts';
import { companiesOn } from './company-stage.ts';
import type { Company } from './company-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const companies = companiesOn(inside, program);
let communityId: string;

beforeAll(async () => {
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
  communityId = await foundCommunity(program, 'butsu');
  await companies.terms();
});
afterEach(() => jest.restoreAllMocks());

const room = (eventId: string, capacity: number) =>
  inside((tx) => program.get(GiveBooths).setRoom(tx, eventId, capacity));
const exhibitor = (eventId: string, companyId: string | null, role: HostRole = 'exhibitor') =>
  inside((tx) =>
    program.get(NameHosts).add(tx, {
      ...{ eventId, by: newId() },
      typed: { companyId, nameJa: `店 ${newId().slice(-6)}`, nameEn: null, role, plainAgreed: true },
    }),
  );
const give = (hostId: string, label = newId().slice(-8), byBenefit = true) =>
  inside((tx) =>
    program.get(GiveBooths).give(tx, {
      ...{ hostId, booth: { label, showsJa: '本と栞', showsEn: null }, byBenefit },
      by: 'tamura@example.jp',
    }),
  );
const takeBack = (id: string) =>
  inside((tx) => program.get(GiveBooths).takeBack(tx, id, 'tamura@example.jp'));
const left = async ({ companyId }: Company) =>
  (await inside((tx) => program.get(CompanyAtEvents).left(tx, companyId, ['booth_slots']))).get(
    'booth_slots',
  )!.left;
const seen = async (eventId: string) =>
  (await inside((tx) => program.get(ReadHosts).inPublic(tx, eventId))).map(
    ({ booth }) => booth?.label ?? null,
  );
const letters = async ({ email }: Company) =>
  (
    await database.look<{ subject: string }>(
      `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
      [email],
    )
  ).map(({ subject }) => subject);
const refused = (settled: PromiseSettledResult<unknown>[]) =>
  settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));

describe('a booth of an exhibitor', () => {
  it('uses one of the benefit of its plan, stands on the page, and gives it back when it is taken back', async () => {
    const company = await companies.member(1);
    const eventId = await publishEvent(program, communityId);
    await room(eventId, 2);
    const id = await give(await exhibitor(eventId, company.companyId), 'A-3');
    expect([await left(company), await seen(eventId)]).toEqual([0, ['A-3']]);
    const [own] = await inside((tx) => program.get(ReadHosted).own(tx, company));
    expect(own?.event.booth).toBe('A-3');
    const other = await publishEvent(program, communityId);
    await room(other, 1);
    const again = await exhibitor(other, company.companyId);
    await expect(give(again)).rejects.toMatchObject({ code: 'BENEFIT_USED_UP' });
    expect(await seen(other)).toEqual([null]);
    await give(again, 'B-1', false);
    await takeBack(id);
    expect([await left(company), await seen(eventId), await seen(other)]).toEqual([1, [null], ['B-1']]);
    await expect(takeBack(id)).rejects.toMatchObject({ code: 'BOOTH_NOT_FOUND' });
    expect((await letters(company)).filter((subject) => subject.includes('ブース'))).toEqual([
      '【見本の会】「道東マッチングナイト東京」のブースが決まりました（A-3）',
      '【見本の会】「道東マッチングナイト東京」のブースが決まりました（B-1）',
      '【見本の会】「道東マッチングナイト東京」のブースを取り消しました（A-3）',
    ]);
  });

  it('goes back with an event that is called off, and with a draft that is thrown away', async () => {
    const company = await companies.member(1);
    const eventId = await publishEvent(program, communityId);
    await room(eventId, 1);
    await give(await exhibitor(eventId, company.companyId));
    expect(await left(company)).toBe(0);
    await inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '大雪のため', en: null }));
    expect([await left(company), await seen(eventId)]).toEqual([1, [null]]);
    const draft = await inside((tx) =>
      program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale: exampleSale }),
    );
    await room(draft, 1);
    const before = await letters(company);
    await give(await exhibitor(draft, company.companyId));
    expect(await left(company)).toBe(0);
    await inside((tx) => program.get(TurnEvent).discard(tx, draft));
    expect([await left(company), await letters(company)]).toEqual([1, expect.arrayContaining(before)]);
    expect(await database.look('select 1 from ticketing.event_booth where event_id = $1', [draft])).toEqual(
      [],
    );
  });

  it('stays where one date is called off, also when what went wrong with its orders is tried again', async () => {
    const company = await companies.member(1);
    const eventId = await publishEvent(program, communityId, { dates: [exampleDate, weeksLater(1)] });
    await room(eventId, 1);
    await give(await exhibitor(eventId, company.companyId), 'C-1');
    const before = await letters(company);
    const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const dateOff = { id: eventId, dateId: date!.id, by: null };
    await inside((tx) => program.get(CallOffDate).run(tx, dateOff, { ja: '大雪のため', en: null }));
    await inside((tx) => tx.emit(eventCalledOff, { eventId }));
    expect([await left(company), await seen(eventId), await letters(company)]).toEqual([0, ['C-1'], before]);
  });

  it('is refused: to others than exhibitors, twice, of a number that is taken, and where no room is left', async () => {
    const eventId = await publishEvent(program, communityId);
    const [one, two, three] = [
      await exhibitor(eventId, null),
      await exhibitor(eventId, null),
      await exhibitor(eventId, null, 'supporter'),
    ];
    await expect(give(one)).rejects.toMatchObject({ code: 'BOOTHS_FULL' });
    await room(eventId, 1);
    await give(one, 'A-1');
    await expect(give(one)).rejects.toMatchObject({ code: 'HOST_HAS_BOOTH' });
    await expect(give(two, 'A-1')).rejects.toMatchObject({ code: 'BOOTH_LABEL_TAKEN' });
    await expect(give(two)).rejects.toMatchObject({ code: 'BOOTHS_FULL' });
    await expect(give(three)).rejects.toMatchObject({ code: 'BOOTH_ONLY_FOR_EXHIBITORS' });
    await expect(give(newId())).rejects.toMatchObject({ code: 'HOST_NOT_FOUND' });
    await expect(room(eventId, 0)).rejects.toMatchObject({ code: 'BOOTH_ROOM_WRONG', facts: { least: 1 } });
    for (const act of [
      (tx: Tx) => program.get(NameHosts).remove(tx, one),
      (tx: Tx) => program.get(NameHosts).change(tx, one, { role: 'host', plainAgreed: false }),
    ])
      await expect(inside(act)).rejects.toMatchObject({ code: 'HOST_HAS_BOOTH' });
  });
});

describe('the last booth', () => {
  const race = async () => {
    const eventId = await publishEvent(program, communityId);
    await room(eventId, 1);
    const hosts = [];
    for (let at = 0; at < 4; at += 1) hosts.push(await exhibitor(eventId, null));
    const settled = await Promise.allSettled(hosts.map((host, at) => give(host, `R-${at}`)));
    return { given: (await seen(eventId)).filter(Boolean).length, refused: refused(settled) };
  };

  it('is one exhibitor’s, of four at once', async () => {
    for (let round = 0; round < 3; round += 1)
      expect(await race()).toEqual({ given: 1, refused: Array(3).fill('BOOTHS_FULL') });
  });

  it('is given twice without the lock of the event', async () => {
    const store = program.get(EventStore);
    jest.spyOn(store, 'locked').mockImplementation((tx, id) => store.byId(tx, id));
    let most = 0;
    for (let round = 0; round < 20 && most < 2; round += 1) most = (await race()).given;
    expect(most).toBeGreaterThan(1);
  });
});
