import { newId, tokyoDate } from '@enishi/kernel';
import { RecordGig } from '@enishi/talent';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { LookForCompanions } from '../../actions/team/look-for-companions.ts';
import { teamStage } from './team-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
const { gather, join } = teamStage(program, () => stage);

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'nareta');
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

/** Six in the evening before the gigs of the stage. */
const due = new Date('2026-12-27T09:00:00Z');
const accompanied = async () =>
  (await stage.gigs(company, { places: 3, accompanied: true, beginnerOk: true }))[0]!;

/** Somebody with two verified works by the skill of the stage's gigs. */
async function experienced() {
  const somebody = await stage.member();
  for (const workedOn of ['2026-10-01', '2026-10-02'])
    await stage.inside((tx) =>
      program.get(RecordGig).run(tx, {
        ...{
          assignmentId: newId(),
          gigId: newId(),
          companyId: company.companyId,
          title: '清掃',
          minutes: 120,
        },
        ...{ memberId: somebody.memberId, skillId: stage.form.skillId, workedOn: tokyoDate(workedOn) },
      }),
    );
  return somebody;
}

const look = () =>
  stage.inside(async (tx) => {
    for (const gigId of await program.get(LookForCompanions).due(tx))
      await program.get(LookForCompanions).run(tx, gigId);
  });
const state = async (memberId: string) =>
  (await stage.own(memberId)).map(({ assignment }) => [assignment.state, assignment.endedBy]);
const mails = async (email: string) => {
  await program.runReactions();
  const sent = await database.look<{ text: string }>(
    'select letter::text "text" from platform.mail where recipient = $1',
    [email],
  );
  return sent.map(({ text }) => text).join('\n');
};

describe('edge 16: a beginner comes with somebody experienced', () => {
  it('has a place that waits, is told so with the terms, and keeps it once somebody experienced has one too', async () => {
    const gigId = await accompanied();
    const [novice, other] = [await stage.member(), await experienced()];
    await stage.take(novice.memberId, gigId);
    const [own] = await stage.own(novice.memberId);
    expect(own!.terms.lines.map(({ text }) => text).join()).toContain('18:00');
    expect(own!.gig).toMatchObject({ accompanied: true, companionHere: false });
    await stage.take(other.memberId, gigId);
    expect((await stage.own(novice.memberId))[0]!.gig.companionHere).toBe(true);
    program.clock.set(due);
    await look();
    expect(await state(novice.memberId)).toEqual([['taken', null]]);
  });

  it('loses it at six on the evening before where nobody is, is told, and can take it again with somebody', async () => {
    const gigId = await accompanied();
    const novice = await stage.member();
    await stage.take(novice.memberId, gigId);
    program.clock.set(new Date(due.getTime() - 1));
    await look();
    expect(await state(novice.memberId)).toEqual([['taken', null]]);
    program.clock.set(due);
    await look();
    await look();
    expect(await state(novice.memberId)).toEqual([['withdrawn', 'alone']]);
    expect(await mails(novice.email)).toContain('慣れた方が見つからず');
    await expect(stage.take(novice.memberId, gigId)).rejects.toMatchObject({ code: 'GIG_NEEDS_COMPANION' });
    await stage.take((await experienced()).memberId, gigId);
    await stage.take(novice.memberId, gigId);
  });

  it('is told when whoever was experienced steps back; after the hour nothing ends by itself, and the office is written to', async () => {
    const gigId = await accompanied();
    const [novice, first, second] = [await stage.member(), await experienced(), await experienced()];
    await stage.take(novice.memberId, gigId);
    const one = await stage.take(first.memberId, gigId);
    await stage.back(first.memberId, one);
    expect(await mails(novice.email)).toContain('来られなくなりました');
    const two = await stage.take(second.memberId, gigId);
    program.clock.set(due);
    await look();
    await stage.back(second.memberId, two);
    expect(await mails(novice.email)).toContain('事務局が別の方を探しています');
    expect(await mails('office@example.jp')).toContain('慣れた方がいなくなりました');
    program.clock.set(new Date(due.getTime() + 3_600_000));
    await look();
    expect(await state(novice.memberId)).toEqual([['taken', null]]);
  });

  it('may be of a team with somebody experienced, also after the hour; beginners alone may not', async () => {
    const gigId = await accompanied();
    const [a, b, c] = [await stage.member(), await stage.member(), await experienced()];
    program.clock.set(new Date(due.getTime() + 60_000));
    const alone = await gather(a.memberId, gigId, { size: 2 });
    await expect(join(b.memberId, alone)).rejects.toMatchObject({ code: 'GIG_NEEDS_COMPANION' });
    expect(await join(c.memberId, alone)).toBe(true);
    expect(await state(a.memberId)).toEqual([['taken', null]]);
  });

  it('is chosen only where beginners may come and there is room for two, and of no employment', async () => {
    const id = await stage.asked(company);
    for (const more of [{ places: 1 }, { beginnerOk: false }])
      await expect(stage.cut(id, { places: 2, ...more, accompanied: true })).rejects.toMatchObject({
        ...{ code: 'GIG_COMPANION_WRONG', facts: { field: 'accompanied' } },
      });
    const [plain] = await stage.gigs(company);
    const somebody = await stage.member();
    await stage.take(somebody.memberId, plain!);
    expect((await stage.own(somebody.memberId))[0]!.assignment.seasoned).toBeNull();
  });
});
