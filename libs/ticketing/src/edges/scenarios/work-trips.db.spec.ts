import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import { NameHosts } from '../../actions/hosts/name-hosts.ts';
import { PublishReflection } from '../../actions/trips/publish-reflection.ts';
import { ReadReflections } from '../../actions/trips/read-reflections.ts';
import { WriteReflection } from '../../actions/trips/write-reflection.ts';
import type { Reflection, ReflectionReader } from '../../domain/reflection.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleSale, exampleWords, foundCommunity } from '../../example-sale.ts';
import { DoorStore } from '../../store/door.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { ReflectionStore } from '../../store/reflection.store.ts';
import { AskForReflectionsJob } from '../schedules/ask-for-reflections.job.ts';
import { companiesOn } from './company-stage.ts';
import type { Company } from './company-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const before = new Date('2026-04-01T03:00:00Z');
/** The evening of the visit in Japan, and ten in the morning of the day after. */
const evening = new Date('2026-05-10T12:00:00Z');
const dayAfter = new Date('2026-05-11T01:00:00Z');
const clerk = newId();
let communityId: string;
let people = 0;

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const companies = companiesOn(inside, program);

beforeAll(async () => {
  program.clock.set(before);
  communityId = await foundCommunity(program, 'shigototabi');
  await companies.terms();
}, 60_000);
beforeEach(() => program.clock.set(before));
afterEach(() => jest.restoreAllMocks());

const publish = (kind: 'work_trip' | 'gathering' = 'work_trip') =>
  inside(async (tx) => {
    const words = { ...exampleWords, kind, titleJa: 'しごと旅 製材所を訪ねる', titleEn: null };
    const id = await program.get(SaveEvent).run(tx, { id: null, words, sale: exampleSale });
    await program.get(TurnEvent).publish(tx, id);
    return id;
  });
/** A company that the event names, as its co-host by name. */
const hostOf = async (eventId: string, role: 'co_host' | 'exhibitor' = 'co_host'): Promise<Company> => {
  const company = await companies.member(2);
  const typed = { companyId: company.companyId, nameJa: '', nameEn: null, role, plainAgreed: true };
  await inside((tx) => program.get(NameHosts).add(tx, { eventId, typed, by: clerk }));
  return company;
};
const student = async (eventId: string, quantity = 1) => {
  const email = `student${(people += 1)}@example.jp`;
  const [id] = await enterMembers(program, communityId, [email]);
  const order = await orderTicketsFor(program, communityId, id!, { eventId, quantity });
  return { id: id!, email, ...order, ticketId: order.ticketIds[0]! };
};
const facts = (ticketId: string, serial = 1) => ({ ticketId, serial });
const words: Reflection = {
  ...{ asked: 'なぜこの仕事を選びましたか', learned: '木は一本ずつ違うこと', signed: null },
  ...{ forHost: true, forPublic: true },
};
const write = (ticketId: string, changes: Partial<Reflection> = {}, sends = true) =>
  inside((tx) =>
    program.get(WriteReflection).run(tx, facts(ticketId), { reflection: { ...words, ...changes }, sends }),
  );
const open = (ticketId: string) => inside((tx) => program.get(WriteReflection).read(tx, facts(ticketId)));
const takeBack = (ticketId: string, from: ReflectionReader) =>
  inside((tx) => program.get(WriteReflection).takeBack(tx, facts(ticketId), from));
const atDesk = async (eventId: string) =>
  (
    await inside((tx) =>
      program.get(ReadReflections).atDesk(tx, eventId, { accountId: clerk, role: 'staff' }),
    )
  ).reflections;
const publishOne = ({ id, revision }: { id: string; revision: number }) =>
  inside((tx) => program.get(PublishReflection).run(tx, { id, revision, by: clerk }));
const onPage = async (eventId: string) =>
  (await inside((tx) => program.get(ReadReflections).inPublic(tx, eventId))).map(({ learned }) => learned);
const readBy = async ({ companyId, accountId }: Company, eventId: string) =>
  (
    await inside((tx) => program.get(ReadReflections).forCompany(tx, { companyId, accountId }, eventId))
  ).reflections.map(({ learned, signed }) => [learned, signed]);
const codes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));

/** A visit that has taken place: with a host, an exhibitor, and somebody who came. */
async function visited() {
  const eventId = await publish();
  const [host, exhibitor] = [await hostOf(eventId), await hostOf(eventId, 'exhibitor')];
  const came = await student(eventId);
  program.clock.set(evening);
  return { eventId, host, exhibitor, came };
}

describe('what people write after a work trip', () => {
  it('is read by nobody but its writer while it is a draft, which is kept', async () => {
    const { eventId, host, came } = await visited();
    await write(came.ticketId, { learned: '' }, false);
    expect((await open(came.ticketId)).reflection).toMatchObject({ asked: words.asked, sentAt: null });
    expect([await atDesk(eventId), await onPage(eventId), await readBy(host, eventId)]).toEqual([[], [], []]);
    await expect(write(came.ticketId, { learned: '' })).rejects.toMatchObject({ code: 'EVENT_TEXT_MISSING' });
  });

  it.each<[boolean, boolean]>([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])(
    'goes to the host: %s, to everybody once it was read: %s, as its writer says',
    async (forHost, forPublic) => {
      const { eventId, host, exhibitor, came } = await visited();
      await write(came.ticketId, { forHost, forPublic, signed: '高校2年' });
      expect(await readBy(host, eventId)).toEqual(forHost ? [[words.learned, '高校2年']] : []);
      expect(await readBy(exhibitor, eventId)).toEqual([]);
      const [one] = await atDesk(eventId);
      expect(one).toMatchObject({ name: '見本　花子', learned: words.learned, publishedAt: null });
      expect(await onPage(eventId)).toEqual([]);
      const [outcome] = await Promise.allSettled([publishOne(one!)]);
      expect(codes([outcome])).toEqual(forPublic ? [] : ['REFLECTION_NOT_AGREED']);
      expect(await onPage(eventId)).toEqual(forPublic ? [words.learned] : []);
    },
  );

  it('is taken back with one tap: from the host, or from the page, in that commit, and twice is once', async () => {
    const { eventId, host, came } = await visited();
    await write(came.ticketId);
    await publishOne((await atDesk(eventId))[0]!);
    await takeBack(came.ticketId, 'host');
    expect([await readBy(host, eventId), await onPage(eventId)]).toEqual([[], [words.learned]]);
    await takeBack(came.ticketId, 'public');
    await takeBack(came.ticketId, 'public');
    expect(await onPage(eventId)).toEqual([]);
    await expect(publishOne((await atDesk(eventId))[0]!)).rejects.toMatchObject({
      code: 'REFLECTION_NOT_AGREED',
    });
  });

  it('goes from the page when its words change, until they were read; other consents leave it there', async () => {
    const { eventId, came } = await visited();
    await write(came.ticketId);
    const [first] = await atDesk(eventId);
    await publishOne(first!);
    await write(came.ticketId, { forHost: false });
    expect(await onPage(eventId)).toEqual([words.learned]);
    await write(came.ticketId, { forHost: false, learned: '機械の音が大きかったこと' });
    expect(await onPage(eventId)).toEqual([]);
    await expect(publishOne(first!)).rejects.toMatchObject({ code: 'REFLECTION_CHANGED' });
    await publishOne((await atDesk(eventId))[0]!);
    expect(await onPage(eventId)).toEqual(['機械の音が大きかったこと']);
  });

  it('is never read by a company that was named only after its writer agreed', async () => {
    const { eventId, came } = await visited();
    await write(came.ticketId);
    const later = await hostOf(eventId);
    expect(await readBy(later, eventId)).toEqual([]);
    await write(came.ticketId);
    expect(await readBy(later, eventId)).toHaveLength(1);
  });

  it('is written from the beginning on, with good tickets of work trips alone, one for each', async () => {
    const eventId = await publish();
    const came = await student(eventId, 2);
    await expect(write(came.ticketId)).rejects.toMatchObject({ code: 'REFLECTION_NOT_YET' });
    const other = await student(await publish('gathering'));
    program.clock.set(evening);
    const wish = { reflection: words, sends: true };
    const trial = (ticket: { ticketId: string; serial: number } | null) =>
      inside((tx) => program.get(WriteReflection).run(tx, ticket, wish));
    for (const unknown of [null, facts(other.ticketId), facts(newId())])
      await expect(trial(unknown)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    await expect(trial(facts(came.ticketId, 2))).rejects.toMatchObject({ code: 'REFLECTION_TICKET_ENDED' });
    const elsewhere = await foundCommunity(program, `yoso${newId()}`.slice(0, 20));
    await expect(
      program.transactions.inCommunity(elsewhere, (tx) =>
        program.get(WriteReflection).run(tx, facts(came.ticketId), wish),
      ),
    ).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    for (const ticketId of came.ticketIds) await write(ticketId);
    await write(came.ticketId, { learned: 'もう一度' });
    expect((await atDesk(eventId)).map(({ learned }) => learned).sort()).toEqual(
      ['もう一度', words.learned].sort(),
    );
    await inside((tx) =>
      tx.query(`update ticketing.ticket set state = 'cancelled' where id = $1`, [came.ticketId]),
    );
    await expect(write(came.ticketId)).rejects.toMatchObject({ code: 'REFLECTION_TICKET_ENDED' });
    await takeBack(came.ticketId, 'public');
  });

  it('is published or taken back, never published after it was taken back', async () => {
    const { eventId, came } = await visited();
    await write(came.ticketId);
    const [one] = await atDesk(eventId);
    const outcomes = await Promise.allSettled([publishOne(one!), takeBack(came.ticketId, 'public')]);
    expect(['', 'REFLECTION_NOT_AGREED']).toContain(codes(outcomes).join());
    expect(await onPage(eventId)).toEqual([]);
  });

  it('would be published after it was taken back if the row itself were not asked (control)', async () => {
    const { eventId, came } = await visited();
    await write(came.ticketId);
    const [one] = await atDesk(eventId);
    const [read, takenBack] = [meeting(1), meeting(1)];
    jest.spyOn(program.get(ReflectionStore), 'publish').mockImplementation(async (tx, id, { by }) => {
      void read.arrive();
      await takenBack.all;
      await tx.query('update ticketing.reflection set published_at = $2, published_by = $3 where id = $1', [
        ...[id, tx.now, by],
      ]);
      return true;
    });
    const takingBack = read.all.then(() => takeBack(came.ticketId, 'public')).then(takenBack.arrive);
    await Promise.all([publishOne(one!), takingBack]);
    expect(await onPage(eventId)).toEqual([words.learned]);
  });

  it('is written down when it is read, by the desk with whose it is, and by a company', async () => {
    const { eventId, host, came } = await visited();
    await write(came.ticketId);
    await atDesk(eventId);
    await readBy(host, eventId);
    await readBy(host, eventId);
    const looks = await database.look(
      `select role, member_ids ids, people from membership.access_log where reason like $1 order by at, id`,
      [`event:${eventId} reflections%`],
    );
    const one = (role: string) => ({ role, ids: [came.id], people: 1 });
    expect(looks).toEqual([one('staff'), one('company'), one('company')]);
  });

  it('of another community, and for who does not act for the company, is not found', async () => {
    const { eventId, host, came } = await visited();
    await write(came.ticketId);
    const [one] = await atDesk(eventId);
    await expect(readBy({ ...host, accountId: newId() }, eventId)).rejects.toMatchObject({
      code: 'COMPANY_NOT_FOUND',
    });
    const elsewhere = await foundCommunity(program, `yoso${newId()}`.slice(0, 20));
    const there = <T>(work: (tx: Tx) => Promise<T>) => program.transactions.inIdentity(elsewhere, work);
    const wish = { id: one!.id, revision: one!.revision, by: clerk };
    for (const work of [
      (tx: Tx) => program.get(PublishReflection).run(tx, wish),
      (tx: Tx) => program.get(PublishReflection).takeDown(tx, one!.id),
    ])
      await expect(there(work)).rejects.toMatchObject({ code: 'REFLECTION_NOT_FOUND' });
    const reader = { accountId: clerk, role: 'staff' };
    const looks: ((tx: Tx) => Promise<unknown>)[] = [
      (tx) => program.get(ReadReflections).inPublic(tx, eventId),
      (tx) => program.get(ReadReflections).atDesk(tx, eventId, reader),
    ];
    for (const look of looks) await expect(there(look)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });

  it('goes with an entry that goes on, and is erased with its writer, but not with whoever handed the ticket on', async () => {
    const { eventId, came } = await visited();
    program.clock.set(before);
    const [other, kept] = [await student(eventId), await student(eventId)];
    program.clock.set(evening);
    await inside((tx) =>
      tx.query('update ticketing.ticket set holder_id = $2 where id = $1', [other.ticketId, kept.id]),
    );
    await write(came.ticketId, { learned: '消える' });
    await write(other.ticketId, { learned: '残る' });
    await publishOne((await atDesk(eventId)).find(({ learned }) => learned === '消える')!);
    await inside((tx) => program.get(OrderStore).handOver(tx, came.id, kept.id));
    const erase = (person: { id: string; email: string }) =>
      inside((tx) =>
        program.get(PersonalRecords).erase(tx, {
          ...{ accountId: newId(), subjectId: person.id, email: person.email, name: '見本 花子' },
        }),
      );
    await erase(came);
    await erase(other);
    expect((await atDesk(eventId)).map(({ learned }) => learned).sort()).toEqual(['残る', '消える'].sort());
    await erase(kept);
    expect([await atDesk(eventId), await onPage(eventId)]).toEqual([[], []]);
  });
});

describe('the letter after a work trip', () => {
  const letters = async (email: string) =>
    (
      await database.look<{ subject: string; url: string }>(
        `select letter->>'subject' subject, letter->'button'->>'url' url from platform.mail where recipient = $1 and letter->>'subject' like '%ふりかえり%'`,
        [email],
      )
    ).map(({ url }) => new URL(url).pathname);
  const job = () => program.get(AskForReflectionsJob).run();

  it('goes on the day after to those who came, once, and leads to the page of their tickets', async () => {
    const eventId = await publish();
    const [came, stayed] = [await student(eventId, 2), await student(eventId)];
    const elsewhere = await student(await publish('gathering'));
    await inside((tx) => program.get(DoorStore).turn(tx, came.ticketId, { act: 'in', by: null }));
    program.clock.set(evening);
    await job();
    expect(await letters(came.email)).toEqual([]);
    program.clock.set(dayAfter);
    await Promise.all([job(), job()]);
    await job();
    expect(await letters(came.email)).toEqual([expect.stringMatching(`/me/tickets/${came.orderId}$`)]);
    expect([await letters(stayed.email), await letters(elsewhere.email)]).toEqual([[], []]);
  });

  it('goes to all with good tickets where nobody stood at the door, and to nobody of a date that was called off', async () => {
    const [eventId, off] = [await publish(), await publish()];
    const [came, sad] = [await student(eventId), await student(off)];
    await inside((tx) => tx.query(`update ticketing.event set state = 'called_off' where id = $1`, [off]));
    program.clock.set(dayAfter);
    await job();
    expect([(await letters(came.email)).length, await letters(sad.email)]).toEqual([1, []]);
  });
});
