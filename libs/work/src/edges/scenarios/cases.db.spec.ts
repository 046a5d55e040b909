import { newId } from '@enishi/kernel';
import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { CaseCalendar } from '../schedules/case-calendar.ts';
import { setCaseStage } from './case-stage.ts';
import type { CaseStage } from './case-stage.ts';
import type { Clerk } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: CaseStage;
let elsewhere: CaseStage;
let lead: CaseReader;
let kono: CaseReader;
let company: Clerk;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setCaseStage(program, 'banso');
  elsewhere = await setCaseStage(program, 'yosobanso');
  lead = await stage.coordinator('staff');
  kono = await stage.coordinator();
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

const letters = async (subject: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    `select recipient || ' ' || letter::text "text" from platform.mail where letter::text like $1 order by id`,
    [`%${subject}%`],
  );
  return rows.map(({ text }) => text);
};
const openActions = async (id: string): Promise<number> =>
  (await database.look(`select 1 from work.next_action where case_id = $1 and state = 'open'`, [id])).length;

describe('a case of a company', () => {
  it('is asked for, assigned, noted, acted on, rests, goes on, is closed and opened again', async () => {
    const id = await stage.askFor(company);
    await expect(stage.askFor(company)).rejects.toMatchObject({ code: 'CASE_ASKED_ALREADY' });
    expect((await stage.desk(kono)).tray.map(({ found }) => found.id)).toEqual([id]);
    expect(await openActions(id)).toBe(0);
    await stage.assign(lead, id, kono.accountId, { secondId: lead.accountId });
    await expect(stage.assign(lead, id, kono.accountId)).rejects.toMatchObject({ code: 'CASE_MOVED' });
    const told = (await letters('担当コーディネーターは')).filter((one) => one.includes('河野'));
    expect(told.length).toBeGreaterThan(0);
    await stage.note(kono, id, '採用の進め方を話した');
    const { next } = await stage.see(kono, id);
    await stage.act(kono, id, next!.id, stage.next('求人を一緒に書く', 7));
    await expect(stage.act(kono, id, next!.id)).rejects.toMatchObject({ code: 'CASE_OVERTAKEN' });
    await stage.rest(kono, id);
    expect(await openActions(id)).toBe(1);
    await stage.rest(kono, id, 'under_way');
    await stage.closeCase(kono, id);
    expect(await openActions(id)).toBe(0);
    await expect(stage.closeCase(kono, id)).rejects.toMatchObject({ code: 'CASE_MOVED' });
    await stage.rest(kono, id, 'under_way');
    const seen = await stage.see(kono, id);
    expect(seen.notes.map(({ kind }) => kind).reverse()).toEqual([
      ...['opened', 'assigned', 'note', 'done', 'rested', 'resumed', 'closed', 'reopened'],
    ]);
    expect(seen.found).toMatchObject({ state: 'under_way', ending: null, mainId: kono.accountId });
    const [shown] = await stage.ofCompany(company);
    expect(shown).toMatchObject({
      coordinator: { name: expect.stringContaining('河野') },
      wish: '伴走してほしい',
    });
    await stage.closeCase(kono, id);
    expect((await stage.ofCompany(company))[0]?.coordinator).toBeNull();
  });

  it('is nobody else’s: another coordinator and another community find nothing, and only a lead gives it away', async () => {
    const id = await stage.openCase(kono, { companyId: company.companyId });
    const other = await stage.coordinator();
    const stranger = await elsewhere.coordinator('staff');
    await expect(stage.see(other, id)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    await expect(elsewhere.see(stranger, id)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    await expect(stage.note(other, id)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect((await stage.desk(other)).mine).toEqual([]);
    const given = stage.openCase(kono, { companyId: company.companyId, mainId: other.accountId });
    await expect(given).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' });
    const asked = await stage.askFor(await stage.company());
    await expect(stage.assign(kono, asked, other.accountId)).rejects.toMatchObject({
      code: 'CASE_NOT_YOURS',
    });
    await stage.assign(other, asked, other.accountId);
    await expect(stage.ofCompany({ ...company, accountId: kono.accountId })).rejects.toMatchObject({
      code: 'COMPANY_NOT_FOUND',
    });
  });

  it('is handed over with every point ticked, with its next action, and the company is told', async () => {
    const id = await stage.openCase(kono, { companyId: company.companyId });
    const to = await stage.coordinator();
    const few = stage.handOver(kono, id, to.accountId, { steps: ['story_told'] });
    await expect(few).rejects.toMatchObject({ code: 'CASE_HAND_OVER_UNTICKED', facts: { count: 3 } });
    await expect(stage.handOver(kono, id, kono.accountId)).rejects.toMatchObject({
      code: 'CASE_HAND_OVER_SAME',
    });
    const before = (await letters('担当コーディネーターは')).length;
    await stage.handOver(kono, id, to.accountId);
    const after = await letters('担当コーディネーターは');
    expect(after.length).toBe(before + 1);
    await expect(stage.see(kono, id)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect((await stage.see(to, id)).next).toMatchObject({ whoId: to.accountId });
  });

  it('is not accompanied by whoever belongs to the company, nor over the limit except by a lead who says so', async () => {
    const own = await stage.company();
    const clerk = { accountId: own.accountId, role: 'coordinator' };
    await stage.inside((tx) =>
      tx.change(`insert into work.coordinator values (gen_random_uuid(), $1, $2, '社員', '-', 20, now())`, [
        stage.communityId,
        own.accountId,
      ]),
    );
    await expect(stage.openCase(clerk, { companyId: own.companyId })).rejects.toMatchObject({
      code: 'CASE_OWN_COMPANY',
    });
    const busy = await stage.coordinator();
    await stage.inside((tx) =>
      tx.change('update work.coordinator set load_limit = 4 where account_id = $1', [busy.accountId]),
    );
    await stage.openCase(busy, { companyId: company.companyId, weight: 3 });
    const more = stage.openCase(busy, { companyId: company.companyId, weight: 2 });
    await expect(more).rejects.toMatchObject({ code: 'CASE_LOAD_FULL', facts: { load: 5, limit: 4 } });
    const asked = await stage.askFor(company);
    await expect(stage.assign(lead, asked, busy.accountId)).rejects.toMatchObject({ code: 'CASE_LOAD_FULL' });
    await stage.assign(lead, asked, busy.accountId, { anyway: true });
    const meter = (await stage.desk(lead)).meters.find(
      ({ coordinator }) => coordinator.accountId === busy.accountId,
    );
    expect(meter).toMatchObject({ cases: 2, load: 5 });
  });

  it('keeps its story as it was written, for the database as well', async () => {
    const id = await stage.openCase(kono, { companyId: company.companyId });
    await stage.note(kono, id);
    for (const change of [`update work.case_note set text = 'x'`, 'delete from work.case_note'])
      await expect(database.look(`${change} where case_id = '${id}'`)).rejects.toThrow('append-only');
  });

  it('that is overdue is told in the morning, to its coordinator alone and without a name', async () => {
    const early = await stage.coordinator();
    await stage.openCase(early, { companyId: company.companyId, next: stage.next('電話', 1) });
    program.clock.set(new Date(opening.getTime() + 2 * 86_400_000));
    await program.get(CaseCalendar).tell();
    const mails = (await letters('今日の伴走')).filter((one) => one.startsWith('kono'));
    const mine = mails.filter((one) => one.includes('期限切れ1件'));
    expect(mine.length).toBeGreaterThan(0);
    expect(mails.join()).not.toContain('旅館やまなみ');
  });
});

describe('a case of a person', () => {
  it('is asked for only with a consent in force, and each look is in the diary', async () => {
    const stranger = await stage.member();
    await expect(stage.askMyself(stranger.memberId, lead.accountId)).rejects.toMatchObject({
      code: 'CASE_CONSENT_NEEDED',
    });
    // That the secretariat may read their record is another question, which allows no coordinator anything.
    const reader = await stage.member();
    const recordId = await stage.allow(reader.memberId);
    await expect(stage.askMyself(reader.memberId, lead.accountId)).rejects.toMatchObject({
      code: 'CASE_CONSENT_NEEDED',
    });
    await expect(stage.openCase(kono, { recordId })).rejects.toMatchObject({ code: 'CASE_CONSENT_ASK' });
    await expect(
      stage.askMyself(reader.memberId, lead.accountId, '相談したい', '同意します'),
    ).rejects.toMatchObject({ code: 'CARD_WORDING_CHANGED' });
    const { memberId } = await stage.allowed();
    const id = await stage.askMyself(memberId, lead.accountId, '畑の仕事を知りたい');
    await stage.assign(lead, id, kono.accountId);
    const looks = async () =>
      database.look(`select reason, read_by from talent.provision where member_id = $1`, [memberId]);
    const before = (await looks()).length;
    const seen = await stage.see(kono, id);
    expect(seen).toMatchObject({ member: { name: expect.stringContaining('山田') }, hidden: false });
    const after = await looks();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject({ reason: 'accompany', read_by: kono.accountId });
    expect(JSON.stringify(await stage.desk(kono))).not.toContain('山田');
    expect((await stage.ofMember(memberId))[0]).toMatchObject({
      wish: '畑の仕事を知りたい',
      state: 'under_way',
    });
  });

  it('shows neither name nor story from the second on in which the consent is stopped', async () => {
    const { memberId, recordId } = await stage.allowed();
    const id = await stage.openCase(kono, { recordId, wish: '漁師になりたい' });
    await stage.note(kono, id, '港で話した');
    // Stopping another consent changes nothing here; stopping this one closes the view, and the record stays readable.
    await stopped(memberId, 'talent_record');
    expect(await stage.see(kono, id)).toMatchObject({ hidden: false });
    await stopped(memberId, 'accompany');
    const seen = await stage.see(kono, id);
    expect(seen).toMatchObject({ member: null, hidden: true, found: { wish: null }, next: { what: null } });
    expect(JSON.stringify(seen)).not.toContain('港で話した');
    await expect(stage.openCase(kono, { recordId })).rejects.toMatchObject({ code: 'TALENT_NOT_FOUND' });
  });

  it('is over by its day, though everything else holds', async () => {
    const { memberId, recordId } = await stage.allowed();
    const id = await stage.openCase(kono, { recordId });
    const [consent] = await database.look<{ until: Date; wording: string; version: number }>(
      `select expires_at until, wording, wording_version version from talent.consent where member_id = $1 and scope = 'accompany'`,
      [memberId],
    );
    expect(consent).toMatchObject({ version: 1, wording: expect.stringContaining('伴走の記録') });
    program.clock.set(new Date(consent!.until.getTime() - 1));
    expect(await stage.see(kono, id)).toMatchObject({ hidden: false });
    program.clock.set(consent!.until);
    expect(await stage.see(kono, id)).toMatchObject({ member: null, hidden: true });
    program.clock.set(opening);
  });

  it('has a second coordinator beside the first, who reads and writes, each look in the diary, and is taken off again', async () => {
    const { memberId, recordId } = await stage.allowed();
    const id = await stage.openCase(kono, { recordId, wish: '畑で働きたい' });
    const sato = await stage.coordinator();
    await expect(stage.see(sato, id)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    await expect(stage.second(sato, id, sato.accountId)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    await expect(stage.second(kono, id, kono.accountId)).rejects.toMatchObject({ code: 'CASE_SECOND_SAME' });
    await stage.second(kono, id, sato.accountId);
    await stage.note(sato, id, '畑を一緒に見た');
    expect(await stage.see(sato, id)).toMatchObject({ hidden: false, found: { secondId: sato.accountId } });
    const looks = await database.look(
      'select 1 from talent.provision where member_id = $1 and read_by = $2',
      [...[memberId, sato.accountId]],
    );
    expect(looks).toHaveLength(1);
    await expect(stage.closeCase(sato, id)).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' });
    await expect(stage.second(kono, id, null, 1)).rejects.toMatchObject({ code: 'CASE_OVERTAKEN' });
    await stage.second(kono, id, null);
    await expect(stage.see(sato, id)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
  });

  it('ends with a leaving, goes along with a merge and comes back, and leaves no word after an erasure', async () => {
    const { memberId, recordId } = await stage.allowed();
    const id = await stage.openCase(kono, { recordId, wish: '消えるはずの望み' });
    await stage.note(kono, id, '消えるはずの話');
    const other = await stage.member();
    const mergeId = await merged(memberId, other.memberId);
    expect((await stage.ofMember(other.memberId)).map((one) => one.id)).toEqual([id]);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, lead.accountId));
    expect((await stage.ofMember(memberId)).map((one) => one.id)).toEqual([id]);
    await stage.leave(memberId);
    const [row] = await database.look('select state, ending from work.support_case where id = $1', [id]);
    expect(row).toEqual({ state: 'closed', ending: 'departed' });
    await expect(stage.rest(lead, id, 'under_way')).rejects.toMatchObject({ code: 'CASE_PERSON_GONE' });
    await stage.inside((tx) =>
      program.get(PersonalRecords).erase(tx, {
        ...{ accountId: newId(), subjectId: memberId },
        ...{ email: 'x@example.jp', name: '山田' },
      }),
    );
    const left = await database.look(
      `select s.wish, s.member_id, n.text, a.what from work.support_case s left join work.case_note n on n.case_id = s.id
         left join work.next_action a on a.case_id = s.id where s.id = $1`,
      [id],
    );
    expect(left.every((one) => Object.values(one as object).every((value) => value === null))).toBe(true);
  });
});

async function merged(mergedId: string, keptId: string): Promise<string> {
  return stage.inside(async (tx) => {
    const ids = [keptId, mergedId] as const;
    const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, lead);
    const choice = { ...usual, number: keptId, email: keptId };
    await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: lead.accountId });
    const [row] = await tx.query<{ id: string }>(
      'select id from membership.member_merge where kept_id = $1 and merged_id = $2 and undone_at is null',
      [...ids],
    );
    return row!.id;
  });
}

const stopped = (memberId: string, scope: string) =>
  database.look(
    `update talent.consent set state = 'withdrawn', ended_at = now() where member_id = $1 and scope = $2`,
    [memberId, scope],
  );
