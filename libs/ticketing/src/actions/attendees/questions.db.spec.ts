import { EnsureAccounts } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import type { Refusal } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { Answer } from '../../domain/answer.ts';
import type { QuestionDraft } from '../../domain/question.ts';
import { PurgeAnswersJob } from '../../edges/schedules/purge-answers.job.ts';
import {
  enterMembers,
  exampleOrigin,
  exampleSale,
  foundCommunity,
  publishEvent,
} from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ChangeAttendees } from './change-attendees.ts';
import { ExportAttendees } from './export-attendees.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { ListAttendees } from './list-attendees.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import { ReadAttendees } from './read-attendees.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { SetAsking } from './set-asking.ts';
import { BookAtCounter } from '../counter/book-at-counter.ts';
import { ReadCounter } from '../counter/read-counter.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];
let accountId: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'shitsumon');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp']);
  const accounts = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(EnsureAccounts).run(tx, ['desk@example.jp'], 'ja'),
  );
  accountId = accounts.get('desk@example.jp')!;
}, 60_000);

afterEach(() => {
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);

const draft = (labelJa: string, more: Partial<QuestionDraft> = {}): QuestionDraft => ({
  ...{ id: null, kind: 'text', labelJa, labelEn: null, options: [], perTicket: false, required: true },
  ...{ typeId: null, sensitive: false, ...more },
});
const station = draft('乗車場所', {
  kind: 'choice',
  options: [
    { ja: '釧路駅', en: 'Kushiro' },
    { ja: '現地', en: null },
  ],
});
const allergy = draft('アレルギー', { perTicket: true, required: false, sensitive: true });

const set = (eventId: string, questions: readonly QuestionDraft[], purgeDays = 30) =>
  inside((tx) =>
    program
      .get(SetAsking)
      .run(tx, eventId, { names: false, emergency: false, freezeDays: 1, purgeDays, questions }),
  );
const asked = async (eventId: string) =>
  (await inside((tx) => program.get(SetAsking).read(tx, eventId))).questions;

/** An event that asks where people get on and what they cannot eat. */
async function asking(purgeDays = 30) {
  const eventId = await publishEvent(program, communityId);
  await set(eventId, [station, allergy], purgeDays);
  const [boarding, food] = await asked(eventId);
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  return { eventId, boarding: boarding!.id, food: food!.id, date: date!, free: date!.types[1]!.id };
}

type Stage = Awaited<ReturnType<typeof asking>>;

async function hold(memberId: string, { date, free }: Stage, quantity = 2): Promise<string> {
  const wish = { occurrenceId: date.id, lines: [{ typeId: free, quantity }], press: newId() };
  return inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
}

async function order(memberId: string, id: string, answers: readonly Answer[]): Promise<void> {
  const { disclosure } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint } = disclosure!;
  await inside((tx) =>
    program.get(OrderTickets).run(tx, memberId, { id, fingerprint, answers }, exampleOrigin),
  );
}

const answersFor = ({ boarding, food, free }: Stage): Answer[] => [
  { questionId: boarding, slot: null, values: ['釧路駅'] },
  { questionId: food, slot: { typeId: free, nth: 2 }, values: ['そば'] },
];

const list = async (eventId: string, role: 'staff' | 'accountant') => {
  const reader = { accountId, role };
  const search = { occurrenceId: null, typeId: null, state: null, text: null };
  const wish = { first: 50, after: null, search, reader };
  const { attendees } = await inside((tx) => program.get(ListAttendees).run(tx, eventId, wish));
  return attendees.map(({ answers }) => answers.map(({ labelJa, values }) => `${labelJa}: ${values.join()}`));
};

describe('questions of an event', () => {
  it('are answered with the order, or it is not taken and all that is missing is named', async () => {
    const stage = await asking();
    const id = await hold(people[0]!, stage);
    const refused = await order(people[0]!, id, [
      { questionId: stage.boarding, slot: null, values: ['札幌駅'] },
      { questionId: stage.food, slot: { typeId: stage.free, nth: 1 }, values: ['あ'.repeat(501)] },
    ]).catch((error: unknown) => error as Refusal);
    const { code, facts, others } = refused as Refusal;
    expect([[code, facts.field], ...others.map((other) => [other.code, other.facts.field])]).toEqual([
      ['ANSWER_NOT_OFFERED', `answer-${stage.boarding}-order`],
      ['ANSWER_TOO_LONG', `answer-${stage.food}-0`],
    ]);
    await order(people[0]!, id, answersFor(stage));
    expect(await list(stage.eventId, 'staff')).toEqual([
      ['乗車場所: 釧路駅'],
      ['乗車場所: 釧路駅', 'アレルギー: そば'],
    ]);
  });

  it('that are sensitive are shown to those who run the event alone, and that they were is written down', async () => {
    const stage = await asking();
    await order(people[0]!, await hold(people[0]!, stage), answersFor(stage));
    expect(await list(stage.eventId, 'accountant')).toEqual([['乗車場所: 釧路駅'], ['乗車場所: 釧路駅']]);
    await list(stage.eventId, 'staff');
    const read = await database.look<{ reason: string }>(
      `select reason from membership.access_log where reason like $1 order by id`,
      [`event:${stage.eventId}%`],
    );
    expect(read.map(({ reason }) => reason)).toEqual([
      `event:${stage.eventId}`,
      `event:${stage.eventId} with sensitive answers`,
    ]);
  });

  it('are answered anew until they are settled; what is emptied is gone, another person’s answers cannot be touched', async () => {
    const stage = await asking();
    const id = await hold(people[0]!, stage);
    await order(people[0]!, id, answersFor(stage));
    const change = (memberId: string, answers: readonly Answer[]) =>
      inside((tx) => program.get(ChangeAttendees).run(tx, memberId, { id, attendees: [], answers }));
    await expect(change(people[1]!, [])).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    await expect(change(people[0]!, [])).rejects.toMatchObject({ code: 'ANSWER_MISSING' });
    await change(people[0]!, [{ questionId: stage.boarding, slot: null, values: ['現地'] }]);
    expect(await list(stage.eventId, 'staff')).toEqual([['乗車場所: 現地'], ['乗車場所: 現地']]);
    program.clock.set(new Date('2026-05-09T15:00:00Z'));
    await expect(change(people[0]!, answersFor(stage))).rejects.toMatchObject({ code: 'ATTENDEES_SETTLED' });
  });

  it('stand at the counter as well, where none has to be answered: what was told is with the order, and the rest is said by its owner', async () => {
    const stage = await asking();
    const { questions } = await inside((tx) => program.get(ReadCounter).run(tx, stage.eventId));
    expect(questions.map(({ labelJa, required }) => [labelJa, required])).toEqual([
      ['乗車場所', true],
      ['アレルギー', false],
    ]);
    const press = newId();
    const book = (answers: readonly Answer[]) =>
      inside((tx) =>
        program.get(BookAtCounter).run(tx, {
          ...{ occurrenceId: stage.date.id, lines: [{ typeId: stage.free, quantity: 2 }], press, answers },
          ...{
            memberId: people[1]!,
            guest: null,
            total: 0,
            pays: 'cash',
            payBy: null,
            locale: 'ja',
            by: accountId,
          },
        }),
      );
    const food = { questionId: stage.food, slot: { typeId: stage.free, nth: 2 }, values: ['そば'] };
    await expect(
      book([{ questionId: stage.boarding, slot: null, values: ['札幌駅'] }, food]),
    ).rejects.toMatchObject({
      ...{ code: 'ANSWER_NOT_OFFERED', facts: { field: `answer-${stage.boarding}-order` } },
    });
    expect(await list(stage.eventId, 'staff')).toEqual([]);
    const id = await book([food]);
    expect(await list(stage.eventId, 'staff')).toEqual([[], ['アレルギー: そば']]);
    const rest = [{ questionId: stage.boarding, slot: null, values: ['現地'] }, food];
    await inside((tx) =>
      program.get(ChangeAttendees).run(tx, people[1]!, { id, attendees: [], answers: rest }),
    );
    expect(await book([])).toBe(id);
    expect(await list(stage.eventId, 'staff')).toEqual([
      ['乗車場所: 現地'],
      ['乗車場所: 現地', 'アレルギー: そば'],
    ]);
  });

  it('are set anew at any time: kept ones keep their answers, what is left out is asked no more and stays readable', async () => {
    const stage = await asking();
    const id = await hold(people[0]!, stage);
    await order(people[0]!, id, answersFor(stage));
    const more = draft('靴のサイズ', { perTicket: true, typeId: stage.free });
    await set(stage.eventId, [more, { ...allergy, id: stage.food, labelJa: '食べられないもの' }]);
    expect((await asked(stage.eventId)).map(({ labelJa }) => labelJa)).toEqual([
      '靴のサイズ',
      '食べられないもの',
    ]);
    const form = await inside((tx) => program.get(ReadAttendees).run(tx, people[0]!, id));
    expect(form.asking.questions.map(({ labelJa }) => labelJa)).toEqual(['靴のサイズ', '食べられないもの']);
    expect(await list(stage.eventId, 'staff')).toEqual([
      ['乗車場所: 釧路駅'],
      ['乗車場所: 釧路駅', '食べられないもの: そば'],
    ]);
    const other = await asking();
    const foreign = { ...station, id: other.boarding };
    await expect(set(stage.eventId, [foreign])).rejects.toMatchObject({ code: 'QUESTION_UNKNOWN' });
    await expect(set(newId(), [])).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });

  it('of one kind of ticket are not asked of others', async () => {
    const eventId = await publishEvent(program, communityId);
    const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const [adult, free] = date!.types;
    await set(eventId, [draft('会社名', { typeId: adult!.id })]);
    const stage = { eventId, boarding: '', food: '', date: date!, free: free!.id };
    await order(people[0]!, await hold(people[0]!, stage), []);
    expect(await list(eventId, 'staff')).toEqual([[], []]);
    await expect(
      order(people[1]!, await hold(people[1]!, { ...stage, free: adult!.id }), []),
    ).rejects.toMatchObject({
      code: 'ANSWER_MISSING',
    });
  });

  it('end with the person who answered', async () => {
    const stage = await asking();
    await order(people[1]!, await hold(people[1]!, stage), answersFor(stage));
    await program.transactions.inIdentity(communityId, (tx) =>
      program.get(PersonalRecords).erase(tx, {
        ...{ accountId: newId(), subjectId: people[1]!, email: 'two@example.jp', name: '見本　花子' },
      }),
    );
    expect(await list(stage.eventId, 'staff')).toEqual([[], []]);
  });
});

describe('the file of attendees', () => {
  it('has a column for what was answered, sensitive ones only for those who run the event, and is written down', async () => {
    const stage = await asking();
    await order(people[0]!, await hold(people[0]!, stage), answersFor(stage));
    await set(stage.eventId, [{ ...allergy, id: stage.food }]);
    const search = { occurrenceId: null, typeId: null, state: null, text: 'みほん' };
    const columns = async (role: 'staff' | 'accountant') => {
      const wish = { search, reader: { accountId, role } };
      const file = await inside((tx) => program.get(ExportAttendees).run(tx, stage.eventId, wish));
      return [file.attendees.length, ...file.questions.map(({ labelJa }) => labelJa)];
    };
    expect(await columns('staff')).toEqual([2, 'アレルギー', '乗車場所']);
    expect(await columns('accountant')).toEqual([2, '乗車場所']);
    const left = await database.look<{ people: number; reason: string }>(
      `select people, reason from membership.access_log where act = 'export_members' and reason like $1 order by id`,
      [`event:${stage.eventId}%`],
    );
    expect(left).toEqual([
      { people: 1, reason: `event:${stage.eventId} with sensitive answers` },
      { people: 1, reason: `event:${stage.eventId}` },
    ]);
  });
});

describe('sensitive answers', () => {
  it('are deleted so many days of Japan after the event, others stay', async () => {
    const stage = await asking(3);
    await order(people[0]!, await hold(people[0]!, stage), answersFor(stage));
    program.clock.set(new Date('2026-05-13T14:59:00Z'));
    await program.get(PurgeAnswersJob).run();
    expect((await list(stage.eventId, 'staff'))[1]).toHaveLength(2);
    program.clock.set(new Date('2026-05-13T15:00:00Z'));
    await program.get(PurgeAnswersJob).run();
    expect(await list(stage.eventId, 'staff')).toEqual([['乗車場所: 釧路駅'], ['乗車場所: 釧路駅']]);
  });

  it('wait for the last of several dates', async () => {
    const second = new Date('2026-05-20T09:30:00Z');
    const dates = [second, new Date('2026-05-10T09:30:00Z')].map((startsAt) => ({
      ...{ startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), saleUntil: startsAt, capacity: 60 },
    }));
    const eventId = await publishEvent(program, communityId, { dates, types: exampleSale.types });
    await set(eventId, [allergy], 1);
    const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const [food] = await asked(eventId);
    const stage = { eventId, boarding: '', food: food!.id, date: date!, free: date!.types[1]!.id };
    const answer = { questionId: stage.food, slot: { typeId: stage.free, nth: 1 }, values: ['卵'] };
    await order(people[0]!, await hold(people[0]!, stage), [answer]);
    program.clock.set(new Date('2026-05-15T03:00:00Z'));
    await program.get(PurgeAnswersJob).run();
    expect(await list(eventId, 'staff')).toEqual([['アレルギー: 卵'], []]);
  });
});
