import { useProgram, useTestDatabase } from '@enishi/testing';
import { careDays } from '../../domain/cases/care.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { applicationMoved, placeAccepted } from '../../work.events.ts';
import { CaseCalendar } from '../schedules/case-calendar.ts';
import { fine, setCaseStage, stopping } from './case-stage.ts';
import type { CaseStage } from './case-stage.ts';
import type { Clerk } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: CaseStage;
let kono: CaseReader;
let company: Clerk;
const after = (days: number) => program.clock.set(new Date(opening.getTime() + days * 86_400_000));

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setCaseStage(program, 'koekake');
  await stage.number();
  kono = await stage.coordinator();
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

type Contact = { id: string; side: string; day: number; due_on: string; state: string; risks: string[] };
const caseOf = async (memberId: string): Promise<{ id: string; state: string; ending: string | null }> =>
  (
    await database.look<{ id: string; state: string; ending: string | null }>(
      'select id, state, ending from work.support_case where member_id = $1',
      [memberId],
    )
  )[0]!;
const contacts = (caseId: string): Promise<Contact[]> =>
  database.look<Contact>(
    `select id, side, day, to_char(due_on, 'YYYY-MM-DD') due_on, state, risks from work.care_contact where case_id = $1 order by day, side`,
    [caseId],
  );
const ask = () => program.get(CaseCalendar).ask();
const codeOf = async (memberId: string): Promise<string> =>
  (await stage.ofMember(memberId))[0]!.forms[0]!.code;
const letters = async (subject: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    `select recipient || ' ' || letter::text "text" from platform.mail where letter::text like $1`,
    [`%${subject}%`],
  );
  return rows.map(({ text }) => text);
};

describe('a hire', () => {
  it('is accompanied from its commit on, once, and waits in the tray where nobody accompanies the company', async () => {
    const { memberId, applicationId } = await stage.hired(company);
    const { id, state } = await caseOf(memberId);
    expect(state).toBe('asked');
    expect((await contacts(id)).map(({ side, day, due_on }) => `${day} ${side} ${due_on}`)).toEqual([
      ...['1 company 2026-12-02', '1 person 2026-12-02', '7 company 2026-12-08', '7 person 2026-12-08'],
      ...['30 company 2026-12-31', '30 person 2026-12-31', '90 company 2027-03-01', '90 person 2027-03-01'],
    ]);
    await stage.inside((tx) => tx.emit(applicationMoved, { applicationId }));
    expect(await contacts(id)).toHaveLength(2 * careDays.length);
    expect(
      await database.look('select 1 from work.support_case where source_id = $1', [applicationId]),
    ).toHaveLength(1);
  });

  it('is accompanied by whoever accompanies the company, while they have room', async () => {
    const ours = await stage.company();
    const main = await stage.coordinator();
    await stage.openCase(main, { companyId: ours.companyId });
    const { memberId } = await stage.hired(ours);
    const { id } = await caseOf(memberId);
    const seen = await stage.see(main, id);
    expect(seen).toMatchObject({
      member: null,
      hidden: false,
      next: { dueOn: '2026-12-03' },
      found: { state: 'under_way' },
    });
    await stage.inside((tx) =>
      tx.change('update work.coordinator set load_limit = 3 where account_id = $1', [main.accountId]),
    );
    const second = await stage.hired(ours);
    expect((await caseOf(second.memberId)).state).toBe('asked');
  });

  it('that is taken back asks nobody any more', async () => {
    const { memberId, applicationId } = await stage.hired(company);
    const { id } = await caseOf(memberId);
    await stage.inside(async (tx) => {
      await tx.change(`update work.application set state = 'declined' where id = $1`, [applicationId]);
      await tx.emit(applicationMoved, { applicationId });
    });
    expect(await caseOf(memberId)).toMatchObject({ state: 'closed', ending: 'taken_back' });
    expect((await contacts(id)).map(({ state }) => state)).toEqual(
      Array.from({ length: 8 }, () => 'dropped'),
    );
    after(1);
    await ask();
    expect((await contacts(id)).every(({ state }) => state === 'dropped')).toBe(true);
  });

  it('of somebody who leaves asks neither them nor the company any more', async () => {
    const { memberId } = await stage.hired(company);
    const { id } = await caseOf(memberId);
    await stage.leave(memberId);
    expect(await caseOf(memberId)).toMatchObject({ state: 'closed', ending: 'departed' });
    expect((await contacts(id)).every(({ state }) => state === 'dropped')).toBe(true);
  });
});

describe('gigs of one person for one company', () => {
  it('are accompanied once they go on, and not because of one alone', async () => {
    const [one, two] = [
      ...(await stage.gigs(company)),
      ...(await stage.gigs(company, { from: '13:00', to: '15:00' })),
    ];
    const { memberId } = await stage.member();
    const accept = async (gigId: string) => {
      const assignmentId = await stage.take(memberId, gigId);
      await database.look(`update work.assignment set state = 'accepted' where id = $1`, [assignmentId]);
      const place = {
        assignmentId,
        gigId,
        companyId: company.companyId,
        memberId,
        skillId: '',
        minutes: 150,
      };
      await stage.inside((tx) =>
        tx.emit(placeAccepted, { ...place, skillId: stage.form.skillId, workedOn: stage.day() }),
      );
    };
    await accept(one!);
    expect(await caseOf(memberId)).toBeUndefined();
    await accept(two!);
    expect(await contacts((await caseOf(memberId)).id)).toHaveLength(8);
  });
});

describe('being asked how it goes', () => {
  it('happens on its day, once, to each side by itself; three taps answer, and neither side reads the other', async () => {
    const ours = await stage.company();
    await stage.openCase(kono, { companyId: ours.companyId });
    const { memberId, email } = await stage.member();
    await stage.hired(ours, { memberId });
    const { id } = await caseOf(memberId);
    await ask();
    expect((await contacts(id)).filter(({ state }) => state === 'asked')).toEqual([]);
    after(1);
    await ask();
    await ask();
    const toPerson = await letters('1日がたちました');
    expect(toPerson.filter((one) => one.startsWith(`${email} `))).toHaveLength(1);
    const toCompany = await letters('迎えた方はいかがですか（1日目');
    expect(toCompany.filter((one) => one.includes(ours.companyId))).toHaveLength(1);
    expect(toCompany.join()).not.toContain('山田');
    const code = await codeOf(memberId);
    expect(await stage.careForm(code)).toMatchObject({ side: 'person', day: 1, answered: false });
    await stage.answer(code, stopping);
    await stage.answer(code, fine);
    const seen = await stage.see(kono, id);
    const mine = seen.care.find(({ side, day }) => side === 'person' && day === 1)!;
    expect(mine).toMatchObject({
      personAnswer: { ...stopping },
      risks: ['may_stop', 'goes_badly', 'wants_talk'],
    });
    const shown = async () => JSON.stringify([await stage.ofCompany(ours), await stage.ofMember(memberId)]);
    expect(await shown()).not.toContain('朝がつらい');
    expect(JSON.stringify(await stage.careForm(code))).not.toContain('朝がつらい');
    expect((await stage.desk(kono)).tasks.some(({ contact }) => contact.id === mine.id)).toBe(true);
    await expect(stage.closeCase(kono, id)).rejects.toMatchObject({ code: 'CASE_RISK_OPEN' });
    await stage.settle(kono, id, mine.id);
    await expect(stage.settle(kono, id, mine.id)).rejects.toMatchObject({ code: 'CARE_SETTLED' });
    await stage.closeCase(kono, id);
  });

  it('company × side × time: a form is there for its own side, between its day and three weeks later, and for nobody else', async () => {
    const [ours, theirs] = [await stage.company(), await stage.company()];
    const [{ memberId }, other] = [await stage.hired(ours), await stage.member()];
    const { id } = await caseOf(memberId);
    const forms = async () => ({
      ours: (await stage.ofCompany(ours)).flatMap((one) => one.forms.map(({ day }) => day)),
      theirs: (await stage.ofCompany(theirs)).flatMap((one) => one.forms),
      person: (await stage.ofMember(memberId)).flatMap((one) => one.forms.map(({ day }) => day)),
      other: (await stage.ofMember(other.memberId)).flatMap((one) => one.forms),
    });
    expect(await forms()).toEqual({ ours: [], theirs: [], person: [], other: [] });
    after(7);
    await ask();
    expect(await forms()).toEqual({ ours: [1, 7], theirs: [], person: [1, 7], other: [] });
    const codes = async (of: 'ours' | 'person') =>
      (of === 'ours' ? await stage.ofCompany(ours) : await stage.ofMember(memberId)).flatMap((one) =>
        one.forms.map(({ code }) => code),
      );
    const [companyCodes, personCodes] = [await codes('ours'), await codes('person')];
    expect(companyCodes.filter((code) => personCodes.includes(code))).toEqual([]);
    await expect(stage.careForm(`${personCodes[0]!}x`)).rejects.toMatchObject({ code: 'CARE_NOT_FOUND' });
    await stage.answer(companyCodes[0]!, { ...fine, line: '会社だけの言葉' });
    expect(JSON.stringify([await stage.ofMember(memberId), await stage.ofCompany(ours)])).not.toContain(
      '会社だけ',
    );
    after(23);
    await expect(stage.careForm(personCodes[0]!)).rejects.toMatchObject({ code: 'CARE_NOT_FOUND' });
    await expect(stage.answer(personCodes[0]!, fine)).rejects.toMatchObject({ code: 'CARE_NOT_FOUND' });
    expect(await stage.careForm(personCodes[1]!)).toMatchObject({ day: 7 });
    const wrong = `update work.care_contact set person_answer = '{}' where case_id = $1 and side = 'company'`;
    await expect(database.look(wrong, [id])).rejects.toThrow('care_answer_of_its_side');
  });

  it('silence on day 7 is a sign after three days; an answer at the telephone takes its place', async () => {
    const ours = await stage.company();
    await stage.openCase(kono, { companyId: ours.companyId });
    const { memberId } = await stage.hired(ours);
    const { id } = await caseOf(memberId);
    after(7);
    await ask();
    after(9);
    await ask();
    expect((await contacts(id)).flatMap(({ risks }) => risks)).toEqual([]);
    after(10);
    await ask();
    await ask();
    const silent = (await contacts(id)).filter(({ risks }) => risks.length > 0);
    expect(silent.map(({ day, side, risks }) => [day, side, risks])).toEqual([
      [7, 'company', ['silent']],
      [7, 'person', ['silent']],
    ]);
    const person = silent.find(({ side }) => side === 'person')!;
    await stage.byPhone(kono, id, person.id, { ...fine, line: '電話で聞いた' });
    await expect(stage.byPhone(kono, id, person.id, fine)).rejects.toMatchObject({ code: 'CARE_ANSWERED' });
    const found = (await contacts(id)).find((one) => one.id === person.id);
    expect(found).toMatchObject({ state: 'answered', risks: [] });
  });
});
