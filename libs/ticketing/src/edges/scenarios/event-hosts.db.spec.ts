import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { NameHosts } from '../../actions/hosts/name-hosts.ts';
import { ReadHosted } from '../../actions/hosts/read-hosted.ts';
import { ReadHosts } from '../../actions/hosts/read-hosts.ts';
import { SetHosting } from '../../actions/hosts/set-hosting.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import type { EventDate } from '../../domain/event-sale.ts';
import type { TypedHost } from '../../domain/event-host.ts';
import { exampleDate, exampleSale, exampleWords, foundCommunity, publishEvent } from '../../example-sale.ts';
import { EventStore } from '../../store/event.store.ts';
import { companiesOn } from './company-stage.ts';
import type { Company } from './company-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const companies = companiesOn(inside, program);
const today = new Date('2026-04-01T03:00:00Z');
let communityId: string;

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'shusai');
  await companies.terms();
});
beforeEach(() => program.clock.set(today));
afterEach(() => jest.restoreAllMocks());

/** A company that everybody sees, unless its page is not `published`. */
async function company({ published = true } = {}): Promise<Company> {
  const member = await companies.member(2);
  if (published) await publishPage(member);
  return member;
}

const publishPage = ({ companyId }: Company) =>
  inside((tx) =>
    tx.query(
      `insert into membership.company_page (company_id, community_id, draft, published, published_at, updated_at)
       values ($1, $2, '{"purpose":"釧路の朝"}', '{"purpose":"釧路の朝"}', $3, $3)
       on conflict (company_id) do update set published = excluded.published`,
      [companyId, tx.community, tx.now],
    ),
  );
const takePageBack = ({ companyId }: Company) =>
  inside((tx) =>
    tx.query('update membership.company_page set published = null where company_id = $1', [companyId]),
  );

const host: TypedHost = {
  companyId: null,
  nameJa: '観光協会',
  nameEn: null,
  role: 'host',
  plainAgreed: false,
};
const name = (eventId: string, typed: Partial<TypedHost>) =>
  inside((tx) => program.get(NameHosts).add(tx, { eventId, typed: { ...host, ...typed }, by: newId() }));
const seen = async (eventId: string) =>
  (await inside((tx) => program.get(ReadHosts).inPublic(tx, eventId))).map(
    ({ name: called, showing, host: { role } }) => [...[role, called.ja, showing]],
  );
const atDesk = async (eventId: string) =>
  (await inside((tx) => program.get(ReadHosts).atDesk(tx, eventId))).hosts.map(({ showing }) => showing);
const hosted = ({ companyId }: Company) => inside((tx) => program.get(ReadHosted).ofCompany(tx, companyId));
const own = (clerk: Company) => inside((tx) => program.get(ReadHosted).own(tx, clerk));
const next = (...all: Company[]) =>
  inside((tx) =>
    program.get(ReadHosted).next(
      tx,
      all.map(({ companyId }) => companyId),
    ),
  );
const set = (clerk: Company, eventId: string, shown: boolean) =>
  inside((tx) => program.get(SetHosting).run(tx, clerk, { eventId, shown }));
const titleOf = async (companyId: string): Promise<string> =>
  (
    await database.look<{ name: string }>('select name from membership.company where id = $1', [companyId])
  )[0]!.name;
const letters = async ({ email }: Company) =>
  (
    await database.look<{ subject: string }>(
      `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
      [email],
    )
  ).map(({ subject }) => subject);
const draft = (date: Partial<EventDate> = {}) =>
  inside((tx) =>
    program.get(SaveEvent).run(tx, {
      ...{ id: null, words: exampleWords, sale: { ...exampleSale, dates: [{ ...exampleDate, ...date }] } },
    }),
  );
const publish = (id: string) => inside((tx) => program.get(TurnEvent).publish(tx, id));
const codes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));

describe('whom an event names', () => {
  it('stands on its page in order, with the way to the company while everybody sees that', async () => {
    const [shown, quiet] = [await company(), await company({ published: false })];
    const eventId = await publishEvent(program, communityId);
    await name(eventId, { companyId: quiet.companyId, role: 'exhibitor' });
    await name(eventId, { companyId: shown.companyId, role: 'co_host' });
    await name(eventId, {});
    const title = await titleOf(shown.companyId);
    expect(await seen(eventId)).toEqual([
      ['host', '観光協会', 'plain'],
      ['co_host', title, 'linked'],
    ]);
    expect(await atDesk(eventId)).toEqual(['plain', 'linked', 'hidden']);
    await publishPage(quiet);
    expect((await seen(eventId)).at(-1)).toEqual(['exhibitor', await titleOf(quiet.companyId), 'linked']);
    await takePageBack(shown);
    expect(await seen(eventId)).not.toContainEqual(['co_host', title, 'linked']);
  });

  it('is a company by its name alone where it agreed; when its plan is over the link goes', async () => {
    const member = await company();
    const eventId = await publishEvent(program, communityId);
    const id = await name(eventId, { companyId: member.companyId });
    program.clock.set(new Date('2027-04-02T03:00:00Z'));
    await inside((tx) =>
      tx.query(`update membership.company_holding set until_day = '2027-03-01' where company_id = $1`, [
        member.companyId,
      ]),
    );
    expect(await atDesk(eventId)).toEqual(['hidden']);
    await inside((tx) => program.get(NameHosts).change(tx, id, { role: 'supporter', plainAgreed: true }));
    expect(await seen(eventId)).toEqual([['supporter', await titleOf(member.companyId), 'plain']]);
    await expect(hosted(member)).rejects.toMatchObject({ code: 'COMPANY_PAGE_NOT_FOUND' });
  });

  it('is refused: unknown, of another community, twice, and more than an event can name', async () => {
    const member = await company();
    const eventId = await publishEvent(program, communityId);
    const { companyId } = member;
    for (const id of [newId(), 'no-id'])
      await expect(name(eventId, { companyId: id })).rejects.toMatchObject({ code: 'HOST_COMPANY_UNKNOWN' });
    await expect(name(newId(), {})).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await name(eventId, { companyId });
    await expect(name(eventId, { companyId })).rejects.toMatchObject({ code: 'HOST_TWICE' });
    const stall = await name(eventId, { companyId, role: 'exhibitor' });
    const same = { role: 'host' as const, plainAgreed: false };
    await expect(inside((tx) => program.get(NameHosts).change(tx, stall, same))).rejects.toMatchObject({
      code: 'HOST_TWICE',
    });
    for (let at = 2; at < 100; at += 1) await name(eventId, { nameJa: `店 ${at}` });
    await expect(name(eventId, { nameJa: '百一軒目' })).rejects.toMatchObject({ code: 'HOSTS_MOST' });
    const other = await foundCommunity(program, 'hoka');
    await expect(
      program.transactions.inIdentity(other, (tx) => program.get(ReadHosts).inPublic(tx, eventId)),
    ).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await expect(
      program.transactions.inIdentity(other, (tx) => program.get(NameHosts).remove(tx, stall)),
    ).rejects.toMatchObject({ code: 'HOST_NOT_FOUND' });
  });

  it('comes along when the event is copied, but not what a company took off; a draft that is thrown away leaves nothing', async () => {
    const [stays, goes] = [await company(), await company()];
    const eventId = await publishEvent(program, communityId);
    for (const { companyId } of [stays, goes]) await name(eventId, { companyId });
    await name(eventId, { nameJa: '商工会', role: 'supporter' });
    await set(goes, eventId, false);
    const copy = await inside((tx) =>
      program.get(SaveEvent).run(tx, {
        ...{ id: null, like: eventId, words: exampleWords, sale: exampleSale },
      }),
    );
    const { hosts } = await inside((tx) => program.get(ReadHosts).atDesk(tx, copy));
    expect(hosts.map(({ host: { companyId, role, toldAt } }) => [companyId, role, toldAt])).toEqual([
      [stays.companyId, 'host', null],
      [null, 'supporter', null],
    ]);
    expect(await letters(stays)).toHaveLength(1);
    await inside((tx) => program.get(TurnEvent).discard(tx, copy));
    expect(await database.look('select 1 from ticketing.event_host where event_id = $1', [copy])).toEqual([]);
    await expect(
      inside((tx) =>
        program.get(SaveEvent).run(tx, { id: null, like: newId(), words: exampleWords, sale: exampleSale }),
      ),
    ).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });
});

describe('a company that events name', () => {
  it('is written to once, when the event is on the site, and takes its name off or puts it back', async () => {
    const member = await company();
    const eventId = await draft();
    await name(eventId, { companyId: member.companyId });
    await name(eventId, { companyId: member.companyId, role: 'exhibitor' });
    expect([await letters(member), await own(member)]).toEqual([[], []]);
    await expect(seen(eventId)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await publish(eventId);
    const [letter, ...more] = await letters(member);
    expect([letter, more]).toEqual([
      '【見本の会】「道東マッチングナイト東京」の主催・出展としてのご紹介について',
      [],
    ]);
    await inside((tx) => program.get(TurnEvent).withdraw(tx, eventId));
    expect(await own(member)).toEqual([]);
    await publish(eventId);
    expect(await letters(member)).toHaveLength(1);
    expect(await own(member)).toMatchObject([
      { event: { eventId, roles: ['host', 'exhibitor'] }, showing: 'linked' },
    ]);

    await set(member, eventId, false);
    expect([await seen(eventId), (await hosted(member)).coming, await next(member)]).toEqual([[], [], []]);
    expect(await own(member)).toMatchObject([{ showing: 'withdrawn' }]);
    await expect(name(eventId, { companyId: member.companyId, role: 'supporter' })).rejects.toMatchObject({
      code: 'HOST_WITHDREW',
    });
    const { hosts } = await inside((tx) => program.get(ReadHosts).atDesk(tx, eventId));
    await expect(inside((tx) => program.get(NameHosts).remove(tx, hosts[0]!.host.id))).rejects.toMatchObject({
      code: 'HOST_WITHDREW',
    });
    await set(member, eventId, true);
    expect(await seen(eventId)).toHaveLength(2);
    await expect(set(await company(), eventId, false)).rejects.toMatchObject({ code: 'HOST_NOT_FOUND' });
    const stranger = { ...member, accountId: newId() };
    for (const act of [() => own(stranger), () => set(stranger, eventId, false)])
      await expect(act()).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
  });

  it('shows what is to come first, then what is over; what was called off is marked, drafts and what is off the site are not there', async () => {
    const member = await company();
    const { companyId } = member;
    const at = (day: string): Partial<EventDate> => ({
      ...{ startsAt: new Date(`${day}T06:00:00Z`), endsAt: new Date(`${day}T09:00:00Z`) },
      saleUntil: new Date(`${day}T05:00:00Z`),
    });
    const late = await publishEvent(program, communityId, at('2026-06-20'));
    const soon = await publishEvent(program, communityId, at('2026-05-02'));
    const off = await publishEvent(program, communityId, at('2026-05-01'));
    const past = await publishEvent(program, communityId, at('2026-04-05'));
    const gone = await publishEvent(program, communityId, at('2026-05-03'));
    for (const eventId of [late, soon, off, past, gone, await draft(at('2026-05-04'))])
      await name(eventId, { companyId });
    const reason = { ja: '大雪のため', en: null };
    await inside((tx) => program.get(CallOffEvent).run(tx, off, reason));
    await inside((tx) => program.get(TurnEvent).withdraw(tx, gone));
    program.clock.set(new Date('2026-04-20T03:00:00Z'));
    const { coming, over } = await hosted(member);
    expect(coming.map(({ eventId, state }) => [eventId, state])).toEqual([
      [off, 'called_off'],
      [soon, 'published'],
      [late, 'published'],
    ]);
    expect(over.map(({ eventId }) => eventId)).toEqual([past]);
    expect(await next(member, await company())).toMatchObject([{ companyId, eventId: soon }]);
    await takePageBack(member);
    expect(await next(member)).toEqual([]);
  });
});

describe('the lock of the event', () => {
  const race = async () => {
    const member = await company();
    const eventId = await publishEvent(program, communityId);
    await name(eventId, { companyId: member.companyId });
    const settled = await Promise.allSettled([
      set(member, eventId, false),
      ...(['co_host', 'supporter'] as const).map((role) =>
        name(eventId, { companyId: member.companyId, role }),
      ),
    ]);
    return { shown: (await seen(eventId)).length, refused: codes(settled) };
  };

  it('leaves no name on an event that its company took off at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { shown, refused } = await race();
      expect(shown).toBe(0);
      expect(refused.every((code) => code === 'HOST_WITHDREW')).toBe(true);
    }
  });

  it('is what does it: without it a name is left', async () => {
    const store = program.get(EventStore);
    jest.spyOn(store, 'locked').mockImplementation((tx, id) => store.byId(tx, id));
    let left = 0;
    for (let round = 0; round < 20 && left === 0; round += 1) left = (await race()).shown;
    expect(left).toBeGreaterThan(0);
  });
});
