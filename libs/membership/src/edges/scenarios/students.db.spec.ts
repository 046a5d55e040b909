import { AddStaff, EnsureAccounts } from '@enishi/identity';
import { addDays, monthOf, tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { AnswerStudent } from '../../actions/answer-student.ts';
import { DeclareStudent } from '../../actions/declare-student.ts';
import { DefinePlans } from '../../actions/define-plans.ts';
import { KeepStudentRule } from '../../actions/keep-student-rule.ts';
import { ListStudentDeclarations } from '../../actions/list-student-declarations.ts';
import { ReadStudentStanding } from '../../actions/read-student-standing.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { freePlan, standardPlan } from '../../domain/plan-examples.ts';
import { PricesAtStripe } from '../prices-at-stripe.ts';
import { MovePricesJob } from '../schedules/move-prices.job.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, membershipOf } = stage;
const monthly = { planKey: 'ind_standard', interval: 'month' } as const;
const studentPlan = {
  ...standardPlan,
  reductions: [
    { kind: 'student' as const, below: null, prices: [{ interval: 'month' as const, amount: yen(330) }] },
  ],
};
let by: string;

const today = (): TokyoDate => tokyoDateOf(program.clock.now());
const define = (plan: typeof standardPlan) =>
  inside((tx) => program.get(DefinePlans).run(tx, [freePlan, plan]));
const declare = (memberId: string, school = '北見工業大学') =>
  inside((tx) =>
    program.get(DeclareStudent).run(tx, memberId, { school, graduatesIn: monthOf(addDays(today(), 400)) }),
  );
const waiting = () =>
  inside((tx) => program.get(ListStudentDeclarations).run(tx, { accountId: by, role: 'owner' }));
const declarationOf = async (memberId: string): Promise<string> =>
  (await waiting()).waiting.find((each) => each.memberId === memberId)!.id;
const confirm = async (memberId: string, days: number): Promise<void> => {
  const id = await declarationOf(memberId);
  await inside((tx) => program.get(AnswerStudent).confirm(tx, id, { lastDay: addDays(today(), days), by }));
  await program.runReactions();
};
const student = async (days: number) => {
  const person = await stage.member();
  await declare(person.id);
  await confirm(person.id, days);
  return person;
};
const night = async (): Promise<void> => {
  await program.get(MovePricesJob).run();
  await program.runReactions();
};
const passNights = async (days: number): Promise<void> => {
  for (let passed = 0; passed < days; passed += 5) {
    await stage.pass(Math.min(5, days - passed));
    await night();
  }
};
const paidBy = async (memberId: string): Promise<number[]> => {
  const rows = await database.look<{ amount: number }>(
    `select amount from membership.timeline_entry where member_id = $1 and kind = 'paid' order by at, id`,
    [memberId],
  );
  return rows.map(({ amount }) => amount);
};
const chargedToday = async (memberId: string): Promise<number> =>
  (await inside((tx) => program.get(ReviewCheckout).run(tx, memberId, monthly))).disclosure.chargedToday;

beforeAll(async () => {
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'owner@example.jp', role: 'owner', locale: 'ja' }),
  );
  await inside((tx) => program.get(EnsureAccounts).run(tx, ['owner@example.jp'], 'ja'));
});

describe('the price for students', () => {
  it('is nothing to declare for while no plan has it', async () => {
    const { id } = await stage.member();
    await expect(declare(id)).rejects.toThrow('STUDENT_NOT_OFFERED');
    await define(studentPlan);
  });

  it('waits for the secretariat, whose look is logged; what is said again takes the place of what waits', async () => {
    const { id } = await stage.member();
    await declare(id);
    await declare(id, '釧路公立大学');
    expect(await chargedToday(id)).toBe(1_100);
    const { waiting: listed } = await waiting();
    expect(listed.filter(({ memberId }) => memberId === id)).toMatchObject([{ school: '釧路公立大学' }]);
    const [logged] = await database.look<{ many: number }>(
      `select count(*)::int many from membership.access_log where $1 = any(member_ids) and reason = 'students'`,
      [id],
    );
    expect(logged!.many).toBeGreaterThan(0);
  });

  it('is declined with a reason by mail, moving no money, and can be declared again', async () => {
    const { id, email } = await stage.member();
    await declare(id);
    const declaration = await declarationOf(id);
    const decline = (reason: string) =>
      inside((tx) => program.get(AnswerStudent).decline(tx, declaration, { reason, by }));
    for (const none of [' ', '長'.repeat(201), '\u202eい'])
      await expect(decline(none)).rejects.toThrow('STUDENT_REASON_MISSING');
    await decline('学生証の写真を事務局にお送りください');
    await program.runReactions();
    expect((await letters(email)).at(-1)).toBe('学生であることを確認できませんでした');
    await expect(decline('もう一度')).rejects.toMatchObject({
      code: 'DECLARATION_DECIDED',
      facts: { by: 'owner@example.jp' },
    });
    const standing = await inside((tx) => program.get(ReadStudentStanding).run(tx, id));
    expect(standing).toMatchObject({
      lastDay: null,
      declaration: { state: 'declined', reason: '学生証の写真を事務局にお送りください' },
    });
    await declare(id);
    expect((await waiting()).waiting.some(({ memberId }) => memberId === id)).toBe(true);
  });

  it('of two desks that answer at once is answered by one', async () => {
    const { id } = await stage.member();
    await declare(id);
    const declaration = await declarationOf(id);
    const answers = await Promise.allSettled([
      inside((tx) =>
        program.get(AnswerStudent).confirm(tx, declaration, { lastDay: addDays(today(), 90), by }),
      ),
      inside((tx) => program.get(AnswerStudent).decline(tx, declaration, { reason: '写真が読めません', by })),
    ]);
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });

  it('is charged to whoever was confirmed, and the regular one with the first renewal after it', async () => {
    const person = await student(40);
    expect((await letters(person.email)).at(-1)).toBe('学生の料金をお使いいただけます');
    expect(await chargedToday(person.id)).toBe(330);
    await pay(await stage.openPage(person.id, monthly));
    await stage.catchUp();
    await night();
    const { reduced } = await membershipOf(person.id);
    expect(reduced).toMatchObject({
      kind: 'student',
      amount: 330,
      regular: 1_100,
      endsOn: addDays(today(), 41),
    });
    await passNights(70);
    expect((await letters(person.email)).some((subject) => /から通常の料金になります$/.test(subject))).toBe(
      true,
    );
    expect(await paidBy(person.id)).toEqual([330, 330, 1_100]);
  }, 240_000);

  it('is prolonged before it ends: the regular price that was told and planned is taken back, and comes after the new end', async () => {
    const person = await student(10);
    await pay(await stage.openPage(person.id, monthly));
    await stage.catchUp();
    await night();
    const planned = async () => (await membershipOf(person.id)).next;
    while (!(await planned())) await passNights(5);
    await declare(person.id);
    await confirm(person.id, 100);
    await night();
    expect(await planned()).toBeNull();
    expect((await membershipOf(person.id)).reduced).toMatchObject({ kind: 'student', amount: 330 });
    await passNights(40);
    expect((await paidBy(person.id)).every((amount) => amount === 330)).toBe(true);
    await passNights(110);
    const paid = await paidBy(person.id);
    expect(paid.at(-1)).toBe(1_100);
    expect(
      (await letters(person.email)).filter((subject) => /から通常の料金になります$/.test(subject)),
    ).toHaveLength(2);
  }, 300_000);

  it('is not announced away by a night that read the old end while the secretariat confirms', async () => {
    const person = await student(10);
    await pay(await stage.openPage(person.id, monthly));
    await stage.catchUp();
    await night();
    await declare(person.id);
    const id = await declarationOf(person.id);
    const prices = program.get(PricesAtStripe);
    await Promise.all([
      inside((tx) => program.get(AnswerStudent).confirm(tx, id, { lastDay: addDays(today(), 200), by })),
      ...[1, 2, 3].map(() => prices.move(stage.communityId(), person.id)),
    ]);
    await program.runReactions();
    await night();
    const { next, feeAhead, reduced } = await membershipOf(person.id);
    expect([next, feeAhead]).toEqual([null, null]);
    expect(reduced).toMatchObject({ kind: 'student', amount: 330 });
  });
});

describe('a student whose word is taken', () => {
  const decide = (ground: 'proof' | 'word', asksFor = { ja: '', en: '' }) =>
    program.transactions.inIdentity(stage.communityId(), (tx) =>
      program.get(KeepStudentRule).run(tx, { ground, asksFor }, by),
    );
  const standing = (id: string) => inside((tx) => program.get(ReadStudentStanding).run(tx, id));
  afterEach(() => decide('proof'));

  it('has the price from declaring on, for a year, waits on no list, and is told by mail', async () => {
    await decide('word');
    const { id, email } = await stage.member();
    await declare(id);
    await program.runReactions();
    expect(await chargedToday(id)).toBe(330);
    expect(await standing(id)).toMatchObject({
      ...{ rule: { ground: 'word' }, lastDay: addDays(today(), 364) },
      declaration: { state: 'confirmed', decidedBy: null },
    });
    expect((await waiting()).waiting.filter(({ memberId }) => memberId === id)).toEqual([]);
    expect((await letters(email)).at(-1)).toBe('学生の料金をお使いいただけます');
    const [turn] = await database.look(
      `select actor from membership.timeline_entry where member_id = $1 and kind = 'student_on_word'`,
      [id],
    );
    expect(turn).toEqual({ actor: null });
  });

  it('counts for what is declared after it was decided: whoever waits is answered by the secretariat', async () => {
    const { id } = await stage.member();
    await declare(id);
    await decide('word');
    expect(await chargedToday(id)).toBe(1_100);
    expect((await waiting()).waiting.some(({ memberId }) => memberId === id)).toBe(true);
    await declare(id);
    expect(await chargedToday(id)).toBe(330);
    expect((await waiting()).waiting.some(({ memberId }) => memberId === id)).toBe(false);
  });

  it('keeps what the secretariat has confirmed for longer, and loses nothing when proof is asked for again', async () => {
    const { id } = await student(380);
    await decide('word');
    await declare(id);
    expect((await standing(id)).lastDay).toBe(addDays(today(), 380));
    await decide('proof', { ja: '学生証の写し', en: 'A copy of your student card' });
    expect(await standing(id)).toMatchObject({
      ...{ rule: { ground: 'proof', asksFor: { ja: '学生証の写し' } }, lastDay: addDays(today(), 380) },
    });
  });
});
