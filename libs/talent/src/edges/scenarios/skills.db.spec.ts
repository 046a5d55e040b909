import { newId, tokyoDate } from '@enishi/kernel';
import { UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ContestEvidence } from '../../actions/evidence/contest-evidence.ts';
import { ConfirmSkill } from '../../actions/skills/confirm-skill.ts';
import { ReadSkills } from '../../actions/skills/read-skills.ts';
import { RecordGig } from '../../actions/skills/record-gig.ts';
import type { AcceptedGig } from '../../actions/skills/record-gig.ts';
import type { Confirmation } from '../../domain/evidence.ts';
import type { Company } from './card-stage.ts';
import { opening } from './card-stage.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;
let elsewhere: TalentStage;
let [inn, farm]: Company[] = [];
let [reception, grass]: string[] = [];

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'ginou');
  elsewhere = await setTalentStage(program, database, 'yosoginou');
  [inn, farm] = [await stage.company(), await stage.company()];
  const { choices } = await stage.own((await stage.member()).memberId);
  [reception, grass] = choices.skills.map(({ id }) => id);
});
beforeEach(() => program.clock.set(opening));

let day = 0;
const gig = (memberId: string, company: Company, more: Partial<AcceptedGig> = {}): AcceptedGig => {
  day = (day % 28) + 1;
  const workedOn = tokyoDate(`2026-03-${String(day).padStart(2, '0')}`);
  return {
    ...{ assignmentId: newId(), gigId: newId(), companyId: company.companyId, memberId, skillId: reception! },
    ...{ title: '受付の手伝い', minutes: 150, workedOn, ...more },
  };
};
const record = (...gigs: AcceptedGig[]) =>
  stage.inside(async (tx) => {
    for (const each of gigs) await program.get(RecordGig).run(tx, each);
  });
const held = (memberId: string) => stage.inside((tx) => program.get(ReadSkills).run(tx, memberId));
const levelOf = async (memberId: string, skillId = reception!) =>
  (await held(memberId)).find(({ skill }) => skill.id === skillId)?.standing;
const confirm = (id: string, what: Confirmation, skillId = reception!) =>
  stage.inside((tx) => program.get(ConfirmSkill).run(tx, { id, skillId, what, by: stage.deskId }));
const at = (id: string, lineId: string, act: 'takeBack' | 'settle') =>
  stage.inside((tx) => program.get(ConfirmSkill)[act](tx, { id, lineId, by: stage.deskId }));
const contest = (memberId: string, id: string) =>
  stage.inside((tx) => program.get(ContestEvidence).run(tx, memberId, { id, reply: '3時間でした。' }));

describe('the skills of a member', () => {
  it('are what they say of themselves until works prove them, and a work is one line however often it is told', async () => {
    const { memberId } = await stage.member();
    expect(await held(memberId)).toEqual([]);
    await stage.write(memberId, { skillIds: [reception!, grass!] }, false);
    expect((await held(memberId)).map(({ claimed, standing }) => [claimed, standing.level])).toEqual([
      [true, 0],
      [true, 0],
    ]);
    const [first, second] = [gig(memberId, inn!), gig(memberId, inn!)];
    await record(first, first, second);
    await Promise.all([record(second), record(second)]);
    expect(await levelOf(memberId)).toMatchObject({ level: 1, completions: 2, companies: 1, minutes: 300 });
    expect((await held(memberId))[0]!.lines[0]).toMatchObject({
      ...{ whatJa: '受付の手伝い', companyName: expect.stringContaining('商店'), ownCompany: false },
    });
  });

  it('mark works for a company that one belongs to, which counts as no company', async () => {
    const person = await stage.member();
    await database.look(
      `insert into membership.company_admin (id, community_id, company_id, account_id, since)
       select gen_random_uuid(), community_id, $2, account_id, now() from membership.member where id = $1`,
      [person.memberId, farm!.companyId],
    );
    const own = Array.from({ length: 3 }, () => gig(person.memberId, farm!));
    await record(...own, gig(person.memberId, inn!), gig(person.memberId, inn!));
    expect(await levelOf(person.memberId)).toMatchObject({
      ...{ level: 1, completions: 5, companies: 1, ownCompanyLines: 3 },
    });
  });

  it('rise by what the desk has seen, of records that it may read alone; what it takes back stays to be read', async () => {
    const { memberId } = await stage.member();
    const id = await stage.write(memberId);
    const many = Array.from({ length: 15 }, (_, n) => gig(memberId, n % 2 ? inn! : farm!));
    await record(...many);
    expect(await levelOf(memberId)).toMatchObject({ level: 2, next: { missing: [{ need: 'works_alone' }] } });
    await confirm(id, 'works_alone');
    await confirm(id, 'works_alone');
    expect(await levelOf(memberId)).toMatchObject({ level: 3 });
    await confirm(id, 'taught');
    expect(await levelOf(memberId)).toMatchObject({ level: 4, next: null });
    const lines = (await held(memberId))[0]!.lines;
    expect(lines.filter(({ kind }) => kind === 'works_alone')).toHaveLength(1);
    const wrong = lines.find(({ kind }) => kind === 'works_alone')!;
    await at(id, wrong.id, 'takeBack');
    expect(await levelOf(memberId)).toMatchObject({ level: 2 });
    expect((await held(memberId))[0]!.lines.find((each) => each.id === wrong.id)).toMatchObject({
      ...{ revoked: true, revokedAt: opening },
    });
    for (const lineId of [wrong.id, lines.find(({ kind }) => kind === 'gig')!.id, newId(), 'no-id'])
      await expect(at(id, lineId, 'takeBack')).rejects.toMatchObject({ code: 'EVIDENCE_NOT_FOUND' });
    await expect(confirm(id, 'taught', newId())).rejects.toMatchObject({ code: 'TALENT_SKILL_UNKNOWN' });
    await expect(confirm(id, 'taught', 'no-id')).rejects.toMatchObject({ code: 'TALENT_SKILL_UNKNOWN' });
    await expect(
      elsewhere.inside((tx) =>
        program.get(ConfirmSkill).run(tx, { id, skillId: reception!, what: 'taught', by: elsewhere.deskId }),
      ),
    ).rejects.toMatchObject({ code: 'TALENT_NOT_FOUND' });
    const { memberId: hidden } = await stage.member();
    const closed = await stage.write(hidden, {}, false);
    await expect(confirm(closed, 'works_alone')).rejects.toMatchObject({ code: 'TALENT_NOT_FOUND' });
    expect((await stage.openRecord(id)).held[0]!.standing.level).toBe(2);
  });

  it('wait below the second level while the desk has not looked at what the person contests', async () => {
    const { memberId } = await stage.member();
    const id = await stage.write(memberId);
    await record(...Array.from({ length: 5 }, (_, n) => gig(memberId, n % 2 ? inn! : farm!)));
    const line = (await held(memberId))[0]!.lines[0]!;
    await contest(memberId, line.id);
    expect(await levelOf(memberId)).toMatchObject({
      ...{ level: 1, disputes: 1, next: { missing: [{ need: 'undisputed', have: 0, wanted: 1 }] } },
    });
    await at(id, line.id, 'settle');
    expect(await levelOf(memberId)).toMatchObject({ level: 2, disputes: 0 });
    await expect(at(id, line.id, 'settle')).rejects.toMatchObject({ code: 'EVIDENCE_NOT_FOUND' });
    await contest(memberId, line.id);
    expect(await levelOf(memberId)).toMatchObject({ level: 1 });
    const other = await stage.write((await stage.member()).memberId);
    await expect(at(other, line.id, 'settle')).rejects.toMatchObject({ code: 'EVIDENCE_NOT_FOUND' });
  });

  it('go with a merge and come back with its undoing, and lead to nobody after an erasure', async () => {
    const [kept, merged] = [await stage.member(), await stage.member()];
    await record(gig(kept.memberId, inn!), gig(merged.memberId, farm!));
    const mergeId = await stage.merge(kept.memberId, merged.memberId);
    expect(await levelOf(kept.memberId)).toMatchObject({ level: 1, companies: 2 });
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect([await levelOf(kept.memberId), await levelOf(merged.memberId)]).toMatchObject([
      { level: 0, companies: 1 },
      { level: 0, companies: 1 },
    ]);
    await stage.inside((tx) =>
      program.get(PersonalRecords).erase(tx, {
        ...{ accountId: kept.accountId, subjectId: kept.memberId, email: kept.email, name: '山田　花子' },
      }),
    );
    expect(await held(kept.memberId)).toEqual([]);
  });
});
