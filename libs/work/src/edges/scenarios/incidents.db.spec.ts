import { PersonalRecords } from '@enishi/platform';
import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReportIncident } from '../../actions/incidents/report-incident.ts';
import { SettleIncidents } from '../../actions/incidents/settle-incidents.ts';
import { doingOn, morning } from './doing-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let elsewhere: WorkStage;
let company: { companyId: string; accountId: string };
let doing: ReturnType<typeof doingOn>;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'kega');
  elsewhere = await setWorkStage(program, 'yosokega');
  company = await stage.company();
  doing = doingOn(program, stage, database);
});

const what = { what: '包丁で指を切った', happenedAt: morning.nine, insurance: '証券 123-456' };
const told = (memberId: string, id: string, more: Partial<typeof what> = {}, of = stage) =>
  of.inside((tx) => program.get(ReportIncident).asWorker(tx, memberId, { id, ...what, ...more }));
const list = (of = stage) =>
  of.inside((tx) => program.get(SettleIncidents).list(tx, { accountId: of.deskId, role: 'staff' }));
const close = (id: string, note = '病院に付き添い、保険の手続きをした', of = stage) =>
  of.inside((tx) => program.get(SettleIncidents).close(tx, { id, note, by: of.deskId }));

describe('edge 18: somebody is hurt at a gig', () => {
  it('is told to the office and to the company, and holds evaluations, but never pay, until it is settled', async () => {
    program.clock.set(opening);
    const [gigId] = await stage.gigs(company);
    const person = await stage.member();
    const id = await stage.take(person.memberId, gigId!);
    program.clock.set(morning.halfPast);
    await doing.checkIn(person.memberId, { code: (await doing.codes(gigId!)).picture });
    program.clock.set(morning.over);
    await expect(told(person.memberId, id, { what: ' ' })).rejects.toMatchObject({
      code: 'INCIDENT_WHAT_WRONG',
    });
    for (const happenedAt of [new Date('2026-12-27T22:59:59Z'), new Date('2026-12-28T02:30:01Z')])
      await expect(told(person.memberId, id, { happenedAt })).rejects.toMatchObject({
        code: 'INCIDENT_TIME_WRONG',
      });
    await told(person.memberId, id);
    const asCompany = (of = company) =>
      stage.inside((tx) =>
        program.get(ReportIncident).asCompany(tx, of, { id, ...what, what: '厨房で負傷' }),
      );
    await asCompany();
    await doing.report(person.memberId, id);
    await doing.accept(company, id);
    const [paid] = await database.look<{ amount: number }>(
      'select amount from work.payout where assignment_id = $1',
      [id],
    );
    expect(paid!.amount).toBe(3_000);
    for (const evaluate of [
      () => doing.workerSays(person.memberId, id),
      () => doing.companySays(company, id),
    ])
      await expect(evaluate()).rejects.toMatchObject({ code: 'EVALUATION_FROZEN' });
    const open = await list();
    expect(
      open.map(({ side, company: of, memberId, closedAt }) => [side, of !== '', memberId, closedAt]).sort(),
    ).toEqual([
      ['company', true, person.memberId, null],
      ['worker', true, person.memberId, null],
    ]);
    await program.runReactions();
    const mails = await database.look<{ recipient: string; text: string }>(
      `select recipient, letter::text "text" from platform.mail where letter ->> 'subject' like '%けが・事故%'`,
    );
    expect(mails.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(['office@example.jp']));
    expect(mails.some(({ recipient }) => recipient.startsWith('somu'))).toBe(true);
    expect(JSON.stringify(mails)).not.toContain('包丁');
    await expect(close(id, ' ')).rejects.toMatchObject({ code: 'WORK_REASON_WRONG' });
    await close(id);
    await expect(close(id)).rejects.toMatchObject({ code: 'INCIDENT_NOT_FOUND' });
    await doing.workerSays(person.memberId, id);
    await doing.companySays(company, id);

    const stranger = await stage.company();
    await expect(asCompany(stranger)).rejects.toMatchObject({ code: 'PLACE_NOT_FOUND' });
    const other = await stage.member();
    await expect(told(other.memberId, id)).rejects.toMatchObject({ code: 'ASSIGNMENT_NOT_FOUND' });
    const foreign = await elsewhere.member();
    await expect(told(foreign.memberId, id, {}, elsewhere)).rejects.toMatchObject({
      code: 'ASSIGNMENT_NOT_FOUND',
    });
    await expect(close(id, '済み', elsewhere)).rejects.toMatchObject({ code: 'INCIDENT_NOT_FOUND' });
    expect(await list(elsewhere)).toEqual([]);

    await database.look(`update work.payout set state = 'paid' where assignment_id = $1`, [id]);
    const records = program.get(PersonalRecords);
    const erased = { accountId: newId(), subjectId: person.memberId, email: person.email, name: '山田' };
    expect(JSON.stringify(await stage.inside((tx) => records.collect(tx, erased)))).toContain('包丁');
    await stage.inside((tx) => records.erase(tx, erased));
    const rows = await database.look<{ what: null; insurance: null; note: null }>(
      'select what, insurance, closed_note note from work.incident where assignment_id = $1',
      [id],
    );
    expect(rows).toEqual([
      { what: null, insurance: null, note: null },
      { what: null, insurance: null, note: null },
    ]);
  });
});
