import { newId } from '@enishi/kernel';
import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { matchingOn } from './matching-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
let matching: ReturnType<typeof matchingOn>;
let skillIds: string[];

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'hitobito');
  company = await stage.company();
  matching = matchingOn(program, stage, database);
  skillIds = (await matching.skills()).map(({ id }) => id);
});

const gig = async () => (await stage.gigs(company))[0]!;

describe('people who were shown too much this month', () => {
  it('stand behind others who can do it, for this month, and are not left out', async () => {
    const id = await gig();
    const people: { memberId: string; record: string }[] = [];
    for (let at = 0; at < 12; at += 1) {
      const { memberId } = await stage.member();
      const record = await matching.says(
        memberId,
        at === 0 ? { skillIds, areas: ['01206'], slots: [0] } : {},
      );
      people.push({ memberId, record });
    }
    const [best] = people;
    const places = async () =>
      (await matching.candidates(id)).candidates.findIndex(({ recordId }) => recordId === best!.record) + 1;
    expect(await places()).toBe(1);
    const shown = (memberId: string, times: number, on: string) =>
      database.look(
        `insert into work.gig_impression (id, community_id, gig_id, member_id, giver_id, channel, position, score, version, terms, shape, shown_on, shown_at)
         select gen_random_uuid(), $1, gen_random_uuid(), $2, $2, 'mail', 1, 1, 1, '[]', n::text, $4, now() from generate_series(1, $3) n`,
        [stage.communityId, memberId, times, on],
      );
    for (const { memberId } of people) await shown(memberId, 5, '2026-12-01');
    await shown(best!.memberId, 200, '2026-11-30');
    expect(await places()).toBe(1);
    await shown(best!.memberId, 200, '2026-12-01');
    expect(await places()).toBe(3);
    expect((await matching.candidates(id)).found).toBe(12);
  });
});

describe('what was shown and written', () => {
  const reader = () => ({ accountId: stage.deskId, role: 'staff' }) as const;
  const heldBy = async (memberId: string) =>
    (
      await database.look<{ many: string }>(
        `select (select count(*) from work.gig_impression where member_id = $1) || ' ' || (select count(*) from work.gig_pick where member_id = $1)
             || ' ' || coalesce((select weekly_minutes from work.gig_wish where member_id = $1), 0) many`,
        [memberId],
      )
    )[0]!.many;

  it('follows a merge and comes back with its undoing; limits stand where the other entry set none (edge 20)', async () => {
    const id = await gig();
    const [kept, merged] = [await stage.member(), await stage.member()];
    const record = await matching.says(merged.memberId, { areas: ['01206'] });
    await matching.limits(merged.memberId, '20');
    await matching.word(id, record, 'また一緒に');
    await matching.suggestedOne(merged.memberId, id);
    const before = await heldBy(merged.memberId);
    expect(before).toBe('1 1 1200');
    const ids: [string, string] = [kept.memberId, merged.memberId];
    const mergeId = await stage.inside(async (tx) => {
      const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, reader());
      const choice = { ...usual, number: kept.memberId, email: kept.memberId };
      await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: stage.deskId });
      const [row] = await tx.query<{ id: string }>(
        'select id from membership.member_merge where kept_id = $1 and merged_id = $2 and undone_at is null',
        ids,
      );
      return row!.id;
    });
    expect(await heldBy(kept.memberId)).toBe(before);
    expect((await matching.suggestedOne(kept.memberId, id)).word).toBe('また一緒に');
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect(await heldBy(merged.memberId)).toBe(before);
    // A limit that the other person never set is not left with them.
    expect(await heldBy(kept.memberId)).toBe('1 0 0');
  });

  it('is handed out on request, and gone with the person', async () => {
    const id = await gig();
    const { memberId, email } = await stage.member();
    const record = await matching.says(memberId, { areas: ['01206'] });
    await matching.limits(memberId, '20');
    await matching.place(id, record, 'asked_us');
    await matching.suggestedOne(memberId, id);
    const records = program.get(PersonalRecords);
    const person = { accountId: newId(), subjectId: memberId, email, name: '山田' };
    const copy = JSON.stringify(await stage.inside((tx) => records.collect(tx, person)));
    for (const words of ['asked_us', 'weekly_minutes', '"term":"skill"']) expect(copy).toContain(words);
    await stage.inside((tx) => records.erase(tx, person));
    expect(await heldBy(memberId)).toBe('0 0 0');
  });
});
