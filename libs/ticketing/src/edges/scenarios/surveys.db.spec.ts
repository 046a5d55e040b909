import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { CopyEvent } from '../../actions/copying/copy-event.ts';
import { MailSurvey } from '../../actions/survey/mail-survey.ts';
import { AnswerSurvey } from '../../actions/survey/answer-survey.ts';
import { PlanSurvey } from '../../actions/survey/plan-survey.ts';
import type { SurveyAnswer, SurveyPlan, SurveyQuestion } from '../../domain/event-survey.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, foundCommunity, publishEvent } from '../../example-sale.ts';
import { DoorStore } from '../../store/door.store.ts';
import { SurveyStore } from '../../store/survey.store.ts';
import { MailSurveysJob } from '../schedules/mail-surveys.job.ts';
import { TicketSigner } from '../ticket-signer.ts';

const database = useTestDatabase();
const program = useProgram(database);
const before = new Date('2026-04-01T03:00:00Z');
/** The evening of the event in Japan, and ten in the morning of the day after. */
const evening = new Date('2026-05-10T12:00:00Z');
const dayAfter = new Date('2026-05-11T01:00:00Z');
let communityId: string;
let people = 0;

beforeAll(async () => {
  program.clock.set(before);
  communityId = await foundCommunity(program, 'ankeeto');
});
beforeEach(() => program.clock.set(before));
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const question: SurveyQuestion = {
  id: '',
  kind: 'text',
  labelJa: '次に聞きたい話',
  labelEn: null,
  options: [],
};
const plan = (eventId: string, changes: Partial<SurveyPlan> = {}) =>
  inside((tx) =>
    program
      .get(PlanSurvey)
      .save(tx, eventId, { open: true, closeDays: 14, questions: [question], ...changes }),
  );
const read = (eventId: string) => inside((tx) => program.get(PlanSurvey).read(tx, eventId));
/** Somebody with two tickets, of whom as many came. */
const buyer = async (eventId: string, came: number) => {
  const email = `guest${(people += 1)}@example.jp`;
  const [id] = await enterMembers(program, communityId, [email]);
  const { ticketIds, orderId } = await orderTicketsFor(program, communityId, id!, { eventId, quantity: 2 });
  for (const ticketId of ticketIds.slice(0, came))
    await inside((tx) => program.get(DoorStore).turn(tx, ticketId, { act: 'in', by: null }));
  return { id: id!, email, orderId };
};
/** As if they had come only later. */
const comes = (...orderIds: string[]) =>
  database.look(`update ticketing.ticket set state = 'checked_in' where order_id = any ($1)`, [orderIds]);
/** Another order of a member, with which they came as well. */
const again = async (memberId: string, eventId: string): Promise<string> => {
  const { orderId } = await buyer(eventId, 1);
  await database.look('update ticketing.ticket_order set member_id = $2 where id = $1', [orderId, memberId]);
  return orderId;
};
/** As if an order were a guest's of that address. */
const asGuestOf = async (orderId: string, eventId: string, email: string): Promise<void> => {
  const guestId = newId();
  await database.look(
    `insert into ticketing.guest
       (id, community_id, event_id, family_name, given_name, family_kana, given_kana, email, search_keys, locale, serial, press, made_at)
     values ($1, $2, $3, '見本', '花子', 'ミホン', 'ハナコ', $4, '{}', 'ja', 1, $5, now())`,
    [guestId, communityId, eventId, email, guestId],
  );
  await database.look(
    `update ticketing.ticket_order set member_id = null, guest_id = $2, ordered_as = 'guest' where id = $1`,
    [orderId, guestId],
  );
};
/** As if an order were a company's, which sends somebody of that address. */
const asPlaceOf = async (
  orderId: string,
  eventId: string,
  { memberId, email }: { memberId: string | null; email: string },
): Promise<void> => {
  await database.look(
    `insert into ticketing.company_place
       (id, community_id, event_id, occurrence_id, company_id, ticket_id, press, state, name, email, member_id, assigned_at)
     select r.id, r.community_id, r.event_id, r.occurrence_id, $3, t.id, r.id::text, 'assigned', '見本 花子', $4, $2, now()
       from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id where r.id = $1 limit 1`,
    [orderId, memberId, newId(), email],
  );
  await database.look(`update ticketing.ticket_order set member_id = $2 where id = $1`, [orderId, newId()]);
};
const job = () => program.get(MailSurveysJob).run();
const codes = async (email: string) => {
  const rows = await database.look<{ url: string }>(
    `select letter->'button'->>'url' url from platform.mail where recipient = $1 and letter->>'subject' like '%アンケート%' order by id`,
    [email],
  );
  return rows.map(({ url }) => url.split('/surveys/')[1]!);
};
const said = (changes: Partial<SurveyAnswer> = {}): SurveyAnswer => ({
  ...{
    satisfaction: 4,
    recommend: 9,
    comeAgain: 'yes',
    visit: 'maybe',
    lendAHand: null,
    said: 'よかった',
    own: {},
  },
  ...changes,
});
const answer = (code: string, changes: Partial<SurveyAnswer> = {}) =>
  inside((tx) => program.get(AnswerSurvey).run(tx, code, said(changes)));
const open = (code: string) => inside((tx) => program.get(AnswerSurvey).read(tx, code));

describe('the survey of an event', () => {
  it('is mailed on the day after, once for each person who came, however many jobs run at once', async () => {
    const eventId = await publishEvent(program, communityId);
    const [two, one, none] = [await buyer(eventId, 2), await buyer(eventId, 1), await buyer(eventId, 0)];
    program.clock.set(dayAfter);
    await job();
    expect(await codes(two.email)).toEqual([]);
    await plan(eventId);
    program.clock.set(evening);
    await job();
    expect(await codes(two.email)).toEqual([]);
    program.clock.set(dayAfter);
    await Promise.all([job(), job()]);
    await job();
    expect(
      (await Promise.all([two, one, none].map(({ email }) => codes(email)))).map(({ length }) => length),
    ).toEqual([...[1, 1, 0]]);
    expect((await read(eventId)).figures).toMatchObject({ asked: 2, answered: null });
  });

  it('is mailed once to whoever came with several orders, member and guest alike, and not for tickets that were handed on', async () => {
    const eventId = await publishEvent(program, communityId);
    const [many, giver] = [await buyer(eventId, 1), await buyer(eventId, 1)];
    await again(many.id, eventId);
    const asGuest = await buyer(eventId, 1);
    await asGuestOf(asGuest.orderId, eventId, many.email.toUpperCase());
    await database.look('update ticketing.ticket set holder_id = $2 where order_id = $1', [
      giver.orderId,
      newId(),
    ]);
    await plan(eventId);
    program.clock.set(dayAfter);
    await Promise.all([job(), job()]);
    await job();
    expect((await codes(many.email)).length + (await codes(many.email.toUpperCase())).length).toBe(1);
    expect(await codes(giver.email)).toEqual([]);
    expect((await read(eventId)).figures.asked).toBe(1);
  });

  it('is mailed once also to whoever is found on another morning under another name: as a member, a guest, or sent by a company', async () => {
    const eventId = await publishEvent(program, communityId);
    const [asMember, asPlace] = [await buyer(eventId, 1), await buyer(eventId, 1)];
    const later = [await buyer(eventId, 0), await buyer(eventId, 0), await buyer(eventId, 0)];
    await plan(eventId);
    program.clock.set(dayAfter);
    await job();
    await comes(...later.map(({ orderId }) => orderId));
    await asGuestOf(later[0]!.orderId, eventId, asMember.email.toUpperCase());
    await asPlaceOf(later[1]!.orderId, eventId, { memberId: asPlace.id, email: 'hana@company.example.jp' });
    await asPlaceOf(later[2]!.orderId, eventId, { memberId: null, email: asMember.email });
    program.clock.advance(86_400_000);
    await job();
    const mailed = [asMember.email, asMember.email.toUpperCase(), asPlace.email, 'hana@company.example.jp'];
    expect((await Promise.all(mailed.map(codes))).map(({ length }) => length)).toEqual([1, 0, 1, 0]);
    expect((await read(eventId)).figures.asked).toBe(2);
  });

  it('is mailed once to a member whom a company sent before under another address', async () => {
    const eventId = await publishEvent(program, communityId);
    const [sent, own] = [await buyer(eventId, 1), await buyer(eventId, 0)];
    await asPlaceOf(sent.orderId, eventId, { memberId: own.id, email: 'taro@company.example.jp' });
    await plan(eventId);
    program.clock.set(dayAfter);
    await job();
    await comes(own.orderId);
    program.clock.advance(86_400_000);
    await job();
    expect([await codes('taro@company.example.jp'), await codes(own.email)]).toMatchObject([
      { length: 1 },
      { length: 0 },
    ]);
  });

  describe('of two orders of one person that are mailed at once', () => {
    /** Each has looked before it goes on to where the other stands by then: behind the lock, or beside it. */
    const mailTogether = async (locked: boolean): Promise<number> => {
      const eventId = await publishEvent(program, communityId);
      const one = await buyer(eventId, 1);
      const other = await again(one.id, eventId);
      await plan(eventId);
      program.clock.set(dayAfter);
      const store = program.get(SurveyStore);
      const [hold, look] = [store.holdAsking.bind(store), store.hasAsked.bind(store)];
      const [bothCome, bothLooked] = [meeting(), meeting()];
      jest.spyOn(store, 'holdAsking').mockImplementation(async (...held) => {
        void bothCome.arrive();
        if (locked) await hold(...held);
      });
      jest.spyOn(store, 'hasAsked').mockImplementation(async (...asked) => {
        const found = await look(...asked);
        await (locked ? bothCome.all : bothLooked.arrive());
        return found;
      });
      const signer = program.get(TicketSigner);
      const mail = (orderId: string) =>
        inside((tx) => program.get(MailSurvey).run(tx, { orderId, eventId, ofCompany: false }, signer));
      await Promise.all([mail(one.orderId), mail(other)]);
      return (await codes(one.email)).length;
    };

    it('one is mailed', async () => {
      expect(await mailTogether(true)).toBe(1);
    });

    it('both would be without the lock (control)', async () => {
      expect(await mailTogether(false)).toBe(2);
    });
  });

  it('a control that does not look whether it is the first mails two', async () => {
    const eventId = await publishEvent(program, communityId);
    const came = await buyer(eventId, 1);
    await plan(eventId);
    program.clock.set(dayAfter);
    jest.spyOn(program.get(SurveyStore), 'begin').mockResolvedValue(true);
    await Promise.all([job(), job()]);
    expect(await codes(came.email)).toHaveLength(2);
  });

  it('is not mailed of what was called off, turned off, or is over for more than two weeks', async () => {
    const [off, closed, old] = [
      await publishEvent(program, communityId),
      await publishEvent(program, communityId),
      await publishEvent(program, communityId),
    ];
    const came = [await buyer(off, 1), await buyer(closed, 1), await buyer(old, 1)];
    for (const eventId of [off, closed, old]) await plan(eventId, { open: eventId !== closed });
    await database.look(`update ticketing.occurrence set called_off_at = now() where event_id = $1`, [off]);
    await database.look(
      `update ticketing.occurrence set starts_at = starts_at - interval '15 days', ends_at = ends_at - interval '15 days' where event_id = $1`,
      [old],
    );
    program.clock.set(dayAfter);
    await job();
    expect((await Promise.all(came.map(({ email }) => codes(email)))).flat()).toEqual([]);
  });

  it('is answered once for each link and changed until it closes; the answer knows neither person nor order', async () => {
    const eventId = await publishEvent(program, communityId);
    const came = await buyer(eventId, 1);
    await plan(eventId);
    program.clock.set(dayAfter);
    await job();
    const [code] = await codes(came.email);
    const form = await open(code!);
    expect(form).toMatchObject({ closed: false, answer: null, questions: [{ labelJa: '次に聞きたい話' }] });
    expect(form.closesAt).toEqual(new Date('2026-05-25T01:00:00Z'));
    await Promise.all([answer(code!), answer(code!, { satisfaction: 5 })]);
    await answer(code!, { satisfaction: 2, own: { [form.questions[0]!.id]: '漁業' } });
    expect((await open(code!)).answer).toMatchObject({
      satisfaction: 2,
      own: { [form.questions[0]!.id]: '漁業' },
    });
    const rows = await database.look<Record<string, unknown>>(
      'select * from ticketing.survey_answer where event_id = $1',
      [eventId],
    );
    expect(rows).toHaveLength(1);
    const kept = Object.values(rows[0]!).map(String);
    for (const secret of [came.id, came.orderId, came.email, code!]) expect(kept).not.toContain(secret);
    const [link] = await database.look<{ code_hash: Buffer }>(
      'select code_hash from ticketing.survey_link where order_id = $1',
      [came.orderId],
    );
    expect(link!.code_hash.equals(rows[0]!.key_hash as Buffer)).toBe(false);
    program.clock.set(new Date('2026-05-25T01:00:00Z'));
    await expect(answer(code!)).rejects.toMatchObject({ kind: 'conflict', code: 'SURVEY_CLOSED' });
    expect((await open(code!)).closed).toBe(true);
    await expect(open('x'.repeat(43))).rejects.toMatchObject({ kind: 'not_found', code: 'SURVEY_NOT_FOUND' });
  });

  it('shows between the fifth and the ninth answer what it showed at the fifth, and after the tenth those of ten at once', async () => {
    const eventId = await publishEvent(program, communityId);
    const came = [];
    for (let at = 0; at < 10; at += 1) came.push(await buyer(eventId, 1));
    await plan(eventId);
    program.clock.set(dayAfter);
    await job();
    const links = (await Promise.all(came.map(({ email }) => codes(email)))).flat();
    await Promise.all(links.slice(0, 5).map((code) => answer(code)));
    const { figures } = await read(eventId);
    expect(figures).toMatchObject({
      asked: 10,
      answered: 5,
      satisfaction: 4,
      said: Array(5).fill('よかった'),
    });
    const rest = { satisfaction: 1, said: 'わるかった' };
    await answer(links[0]!, rest);
    for (const code of links.slice(5, 9)) {
      await answer(code, rest);
      await plan(eventId, { open: true, closeDays: 20 });
      expect((await read(eventId)).figures).toEqual(figures);
    }
    await answer(links[9]!, rest);
    expect((await read(eventId)).figures).toMatchObject({ answered: 10, satisfaction: 2.2 });
    await answer(links[9]!);
    expect((await read(eventId)).figures).toMatchObject({ answered: 10, satisfaction: 2.2 });
  });

  it('whoever is erased leaves an answer of nobody, and is asked no second time', async () => {
    const eventId = await publishEvent(program, communityId);
    const came = await buyer(eventId, 1);
    await plan(eventId);
    program.clock.set(dayAfter);
    await job();
    const [code] = await codes(came.email);
    await answer(code!);
    const person = { accountId: newId(), subjectId: came.id, email: came.email, name: '見本 花子' };
    await inside((tx) => program.get(PersonalRecords).erase(tx, person));
    expect((await open(code!)).answer).toMatchObject({ satisfaction: 4 });
    program.clock.advance(86_400_000);
    await job();
    const links = await database.look('select from ticketing.survey_link where order_id = $1', [
      came.orderId,
    ]);
    expect([links.length, await codes(came.email)]).toEqual([1, []]);
  });

  it('shows nothing of four answers and the figures of five; what it asks stays once it was mailed, and goes along with a copy', async () => {
    const eventId = await publishEvent(program, communityId);
    const came = [];
    for (let at = 0; at < 5; at += 1) came.push(await buyer(eventId, 1));
    await plan(eventId, { questions: [] });
    await plan(eventId);
    program.clock.set(dayAfter);
    await job();
    const links = (await Promise.all(came.map(({ email }) => codes(email)))).flat();
    for (const code of links.slice(0, 4)) await answer(code);
    expect((await read(eventId)).figures).toMatchObject({
      asked: 5,
      answered: null,
      satisfaction: null,
      said: null,
    });
    await answer(links[4]!, { satisfaction: 5, recommend: 6 });
    expect((await read(eventId)).figures).toMatchObject({
      ...{ asked: 5, answered: 5, satisfaction: 4.2, recommend: { score: 60, promoters: 4, detractors: 1 } },
    });
    await expect(plan(eventId, { questions: [] })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'SURVEY_HAS_BEGUN',
    });
    await plan(eventId, { open: false, closeDays: 7 });
    expect((await read(eventId)).plan).toMatchObject({
      open: false,
      closeDays: 7,
      questions: [{ kind: 'text' }],
    });
    await expect(read(newId())).rejects.toMatchObject({ kind: 'not_found', code: 'EVENT_NOT_FOUND' });
    program.clock.set(before);
    const copy = await publishEvent(program, communityId);
    await inside((tx) => program.get(CopyEvent).run(tx, { from: eventId, to: copy }));
    expect(await read(copy)).toMatchObject({
      plan: { closeDays: 7, questions: [{ kind: 'text' }] },
      figures: { asked: 0 },
    });
  });
});
