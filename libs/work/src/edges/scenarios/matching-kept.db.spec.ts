import { useProgram, useTestDatabase } from '@enishi/testing';
import { WaitForGig } from '../../actions/remake/wait-for-gig.ts';
import { matchingOn } from './matching-stage.ts';
import { teamStage } from './team-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
let matching: ReturnType<typeof matchingOn>;
const { gather, join } = teamStage(program, () => stage);

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'totteoku');
  company = await stage.company();
  matching = matchingOn(program, stage, database);
});
beforeEach(() => program.clock.set(opening));
afterEach(() => database.look(`update work.gig set state = 'closed' where state = 'open'`));

const gig = async (places: number) => (await stage.gigs(company, { places }))[0]!;
const codes = async (memberId: string, gigId: string) =>
  (await matching.suggestedOne(memberId, gigId)).hindrances.map(({ code }) => code);
const later = (minutes: number) => program.clock.set(new Date(opening.getTime() + minutes * 60_000));

describe('places that friends keep', () => {
  it('are none that anybody else is shown as free; they are once the team is over', async () => {
    const [founder, other] = [await stage.member(), await stage.member()];
    const gigId = await gig(3);
    const code = await gather(founder.memberId, gigId, { size: 3 });
    expect(await codes(other.memberId, gigId)).toContain('FULL');
    expect((await matching.suggested(other.memberId)).suited).toEqual([]);
    await expect(stage.take(other.memberId, gigId)).rejects.toMatchObject({ code: 'GIG_KEPT' });
    later(24 * 60);
    expect(await codes(other.memberId, gigId)).not.toContain('FULL');
    expect((await matching.suggested(other.memberId)).suited.map((one) => one.gig.id)).toEqual([gigId]);
    await stage.take(other.memberId, gigId);
    await expect(join(other.memberId, code)).rejects.toMatchObject({ code: expect.stringMatching(/TEAM/) });
  });

  it('leave the places beside them free, and nobody is mailed of a gig of which none is', async () => {
    const [founder, other] = [await stage.member(), await stage.member()];
    const [room, none] = [await gig(4), await gig(2)];
    for (const { memberId } of [other]) {
      await matching.says(memberId);
      await matching.hears(memberId);
    }
    await gather(founder.memberId, room, { size: 3 });
    await gather((await stage.member()).memberId, none, { size: 2 });
    expect(await codes(other.memberId, room)).not.toContain('FULL');
    await matching.tell(room);
    await matching.tell(none);
    expect([await matching.told(room), await matching.told(none)]).toEqual([[other.memberId], []]);
    expect((await matching.candidates(none)).candidates).toEqual([]);
    expect((await matching.candidates(room)).candidates.map(({ memberId }) => memberId)).toEqual([
      other.memberId,
    ]);
  });
});

describe('a place that is kept for somebody who waited', () => {
  it('is free for them and for nobody else', async () => {
    const [holder, waits, other] = [await stage.member(), await stage.member(), await stage.member()];
    const gigId = await gig(1);
    const assignmentId = await stage.take(holder.memberId, gigId);
    await stage.inside((tx) => program.get(WaitForGig).run(tx, waits.memberId, gigId));
    await stage.back(holder.memberId, assignmentId);
    expect(await codes(waits.memberId, gigId)).not.toContain('FULL');
    expect(await codes(other.memberId, gigId)).toContain('FULL');
  });
});
