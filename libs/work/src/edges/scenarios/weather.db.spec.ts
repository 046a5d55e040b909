import { newId, tokyoDate } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { VerifyPay } from '../../actions/pay/verify-pay.ts';
import { WaitForGig } from '../../actions/remake/wait-for-gig.ts';
import { SaveWorkSettings } from '../../actions/settings/save-work-settings.ts';
import { TurnGig } from '../../actions/turn-gig.ts';
import { MoveForWeather } from '../../actions/weather/move-for-weather.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'tenki');
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

/** Five in the morning of the gigs of the stage. */
const atFive = new Date('2026-12-27T20:00:00Z');
const substituteDay = tokyoDate('2026-12-30');
const settings = () => stage.inside((tx) => program.get(SaveWorkSettings).read(tx));
const turns = () => stage.inside(async (tx) => (await program.get(SaveWorkSettings).story(tx)).turns);
const share = async (calledOffShare: string) =>
  stage.inside(async (tx) => {
    const { seen } = await program.get(SaveWorkSettings).read(tx);
    const typed = { feePercent: '20', callOffPercent: '100', calledOffShare };
    await program.get(SaveWorkSettings).run(tx, { typed, employsMinors: false, seen, by: stage.deskId });
  });
const move = (id: string, shown = 0, of: { companyId: string; accountId: string } | null = null) =>
  stage.inside((tx) => {
    const call = { id, reason: '大雪のため', shown };
    const moving = program.get(MoveForWeather);
    return of ? moving.asCompany(tx, of, call) : moving.run(tx, { ...call, by: stage.deskId });
  });
const mails = async (email: string) => {
  await program.runReactions();
  const sent = await database.look<{ text: string }>(
    'select letter::text "text" from platform.mail where recipient = $1',
    [email],
  );
  return sent.map(({ text }) => text).join('\n');
};

describe('edge 5: called off at five in the morning', () => {
  it('owes the share that the terms told, in the books, to the person and from the company; not what was set meanwhile', async () => {
    await share('50');
    const [gigId] = await stage.gigs(company);
    const { memberId, email } = await stage.member();
    await stage.take(memberId, gigId!);
    const [own] = await stage.own(memberId);
    expect(own!.terms.lines.map(({ text }) => text).join()).toContain('報酬の50%を支払います');
    await share('0');
    program.clock.set(atFive);
    const call = { id: gigId!, reason: '大雪のため', by: stage.deskId };
    const off = (shown?: number) =>
      stage.inside((tx) => program.get(TurnGig).callOff(tx, shown === undefined ? call : { ...call, shown }));
    await expect(off()).rejects.toMatchObject({ code: 'CALL_OFF_COSTS', facts: { cost: 1500 } });
    await off(1500);
    await off(1500);
    const payouts = await database.look<Record<string, unknown>>(
      `select part, amount, charge, tax, fee_gross, passed_on, state from work.payout where member_id = $1`,
      [memberId],
    );
    expect(payouts).toEqual([
      {
        part: 'allowance',
        amount: 1500,
        charge: 1500,
        tax: 0,
        fee_gross: 0,
        passed_on: true,
        state: 'accrued',
      },
    ]);
    expect(await mails(email)).toContain('急な取りやめの分 1,500円');
    expect(await stage.inside((tx) => program.get(VerifyPay).run(tx))).toBeNull();
  });

  it('owes nothing in time, or where no share was agreed', async () => {
    await share('50');
    const [inTime] = await stage.gigs(company);
    await stage.take((await stage.member()).memberId, inTime!);
    program.clock.set(new Date('2026-12-27T00:00:00Z'));
    await stage.callOff(inTime!);
    program.clock.set(opening);
    await share('0');
    const [plain] = await stage.gigs(company);
    const { memberId, email } = await stage.member();
    await stage.take(memberId, plain!);
    program.clock.set(atFive);
    await stage.callOff(plain!);
    expect(await mails(email)).toContain('報酬は発生しません');
    expect(await database.look('select 1 from work.payout where member_id = $1', [memberId])).toEqual([]);
  });

  it('is set by percents that are read as they are typed, and by nobody whose page was overtaken', async () => {
    await share('50');
    const { seen } = await settings();
    await share('30');
    const typed = { feePercent: '20', callOffPercent: '100', calledOffShare: '40' };
    const late = stage.inside((tx) =>
      program.get(SaveWorkSettings).run(tx, { typed, employsMinors: false, seen, by: stage.deskId }),
    );
    await expect(late).rejects.toMatchObject({ code: 'WORK_SETTINGS_OVERTAKEN' });
    await expect(share('101')).rejects.toMatchObject({ code: 'WORK_PERCENT_WRONG' });
    expect(await settings()).toMatchObject({ calledOffShare: 30, feePercent: 20 });
    await share('0');
  });

  it('keeps who changed it, when, from what to what; saving what stands already is no change', async () => {
    const before = (await turns()).length;
    await share('25');
    await share('25');
    const kept = await turns();
    expect(kept).toHaveLength(before + 1);
    expect(kept[0]).toMatchObject({
      ...{ actor: expect.stringContaining('@') as string, at: program.clock.now() },
      ...{ before: { calledOffShare: 0, feePercent: 20 }, after: { calledOffShare: 25, feePercent: 20 } },
    });
    await share('0');
    const gone = stage.inside((tx) => tx.change('delete from work.settings_turn', []));
    await expect(gone).rejects.toThrow('permission denied');
  });
});

describe('edge 5: a substitute day of gigs on several days', () => {
  it('lies as many days after each of them, and each moves by itself', async () => {
    const [first, second] = await stage.gigs(company, { days: 2, substituteDay });
    const { memberId } = await stage.member();
    await stage.take(memberId, second!);
    const moved = await move(second!);
    const days = await database.look<{ id: string; day: string; substitute: string; state: string }>(
      `select id, day::text, substitute_day::text substitute, state from work.gig where id = any ($1::uuid[]) order by day`,
      [[first, second, moved]],
    );
    expect(days.map(({ day, substitute, state }) => [day, substitute, state])).toEqual([
      ['2026-12-28', '2026-12-30', 'open'],
      ['2026-12-29', '2026-12-31', 'called_off'],
      ['2026-12-31', null, 'open'],
    ]);
    await expect(stage.gigs(company, { days: 3, substituteDay })).rejects.toMatchObject({
      code: 'GIG_SUBSTITUTE_WRONG',
    });
  });
});

describe('edge 5: the next dry day', () => {
  it('is on the board by one press; whoever had a place is asked, and has it with terms of that day once they say yes', async () => {
    const [gigId] = await stage.gigs(company, { substituteDay });
    const [one, other] = [await stage.member(), await stage.member()];
    for (const { memberId } of [one, other]) await stage.take(memberId, gigId!);
    const [before] = await stage.own(one.memberId);
    expect(before!.terms.lines.map(({ label }) => label)).toContain('予備日');
    program.clock.set(atFive);
    const moved = await move(gigId!, 0, company);
    expect(await move(gigId!, 0, company)).toBe(moved);
    expect((await stage.own(one.memberId)).map(({ assignment }) => assignment.state)).toEqual(['called_off']);
    expect(await mails(one.email)).toMatch(/予備日の2026年12月30日/);
    const read = (memberId: string) =>
      stage.inside((tx) => program.get(WaitForGig).read(tx, memberId, moved));
    expect((await read(one.memberId)).heldUntil).toEqual(new Date('2026-12-28T20:00:00Z'));
    // Kept for both of its two places; nobody else takes one meanwhile.
    const stranger = await stage.member();
    await expect(stage.take(stranger.memberId, moved)).rejects.toMatchObject({ code: 'GIG_KEPT' });
    await stage.take(one.memberId, moved);
    const [after] = await stage.own(one.memberId);
    expect(after!.gig.startsAt).toEqual(new Date('2026-12-30T00:00:00Z'));
    expect(after!.terms.fingerprint).not.toBe(before!.terms.fingerprint);
    // Who says nothing has nothing: their place is free for others.
    program.clock.set(new Date('2026-12-28T20:00:00Z'));
    await stage.take(stranger.memberId, moved);
    expect((await stage.own(other.memberId)).map(({ assignment }) => assignment.state)).toEqual([
      'called_off',
    ]);
  });

  it('takes nobody’s time before they say yes, and refuses a yes across another gig of theirs', async () => {
    const [gigId] = await stage.gigs(company, { substituteDay });
    const { memberId } = await stage.member();
    await stage.take(memberId, gigId!);
    const [busy] = await stage.gigs(company, {
      title: '雪かき',
      firstDay: substituteDay,
      from: '10:00',
      to: '12:00',
    });
    await stage.take(memberId, busy!);
    program.clock.set(atFive);
    const moved = await move(gigId!);
    await expect(stage.take(memberId, moved)).rejects.toMatchObject({
      ...{ code: 'GIG_OVERLAPS', facts: { title: '雪かき' } },
    });
  });

  it('is none where none was named, where it has begun, or of another company or community', async () => {
    const [plain] = await stage.gigs(company);
    await expect(move(plain!)).rejects.toMatchObject({ code: 'GIG_NO_SUBSTITUTE' });
    const [gigId] = await stage.gigs(company, { substituteDay });
    const foreign = await stage.company();
    await expect(move(gigId!, 0, foreign)).rejects.toMatchObject({ code: 'GIG_NOT_FOUND' });
    await expect(move(newId())).rejects.toMatchObject({ code: 'GIG_NOT_FOUND' });
    const elsewhere = await setWorkStage(program, 'yosotenki');
    const away = elsewhere.inside((tx) =>
      program.get(MoveForWeather).run(tx, { id: gigId!, reason: '雨', by: elsewhere.deskId }),
    );
    await expect(away).rejects.toMatchObject({ code: 'GIG_NOT_FOUND' });
    program.clock.set(new Date('2026-12-28T00:00:00Z'));
    await expect(move(gigId!)).rejects.toMatchObject({ code: 'GIG_OVER' });
  });
});
