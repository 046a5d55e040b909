import { useProgram, useTestDatabase } from '@enishi/testing';
import { SaveOwnNeeds, StopConsent } from '@enishi/talent';
import { OpenCaseNeeds } from '../../actions/cases/open-case-needs.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { setCaseStage } from './case-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: Awaited<ReturnType<typeof setCaseStage>>;
let kono: CaseReader;
let other: CaseReader;
let lead: CaseReader;

beforeAll(async () => {
  stage = await setCaseStage(program, 'banso-sasae');
  [kono, other, lead] = [
    await stage.coordinator(),
    await stage.coordinator(),
    await stage.coordinator('staff'),
  ];
}, 60_000);

const open = (reader: CaseReader, id: string) =>
  stage.inside((tx) => program.get(OpenCaseNeeds).run(tx, reader, id));
/** Somebody who is accompanied, and lets nobody but their coordinators read what they need. */
const needing = async () => {
  const { memberId, recordId } = await stage.allowed();
  await stage.inside(async (tx) => {
    const { wording } = await program.get(SaveOwnNeeds).own(tx, memberId);
    const form = { needs: ['housing' as const], note: '春までに越したい' };
    const wish = { memberId, form, reader: 'coordinator' as const, agreedTo: wording.coordinator.ja };
    await program.get(SaveOwnNeeds).run(tx, { ...wish, locale: 'ja' });
  });
  return { memberId, recordId };
};
const stopped = async (memberId: string, scope: string) => {
  const [consent] = await database.look<{ id: string }>(
    `select id from talent.consent where member_id = $1 and scope = $2 and state = 'in_force'`,
    [memberId, scope],
  );
  await stage.inside((tx) => program.get(StopConsent).run(tx, memberId, consent!.id));
};
const notFound = { code: 'NEEDS_NOT_FOUND' };

describe('what the person of a case needs in order to live here', () => {
  it('is read by the coordinators of the case, and by nobody else of the desk, each look told', async () => {
    const { memberId, recordId } = await needing();
    const id = await stage.openCase(kono, { recordId });
    expect((await open(kono, id)).kept).toMatchObject({ needs: ['housing'], note: '春までに越したい' });
    await expect(open(other, id)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    await expect(open(lead, id)).rejects.toMatchObject({ code: 'CASE_NOT_YOURS', kind: 'forbidden' });
    await stage.second(lead, id, other.accountId);
    expect((await open(other, id)).member.name).toContain('山田');
    const looks = await database.look<{ by: string }>(
      `select read_by "by" from talent.provision where member_id = $1 and 'life_needs' = any (items) order by id`,
      [memberId],
    );
    expect(looks.map(({ by }) => by)).toEqual([kono.accountId, other.accountId]);
    await stage.closeCase(kono, id);
    await expect(open(kono, id)).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' });
  });

  it.each(['life_needs', 'accompany'])('is not found from the stop of %s on', async (scope) => {
    const { memberId, recordId } = await needing();
    const id = await stage.openCase(kono, { recordId });
    await stopped(memberId, scope);
    await expect(open(kono, id)).rejects.toMatchObject(notFound);
  });

  it('is not found of whoever said nothing, nor in a case that is about a company alone', async () => {
    const { recordId } = await stage.allowed();
    await expect(open(kono, await stage.openCase(kono, { recordId }))).rejects.toMatchObject(notFound);
    const { companyId } = await stage.company();
    const alone = await stage.openCase(kono, { companyId });
    await expect(open(kono, alone)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
});
