import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { OfferFreed } from '../../actions/remake/offer-freed.ts';
import { WaitForGig } from '../../actions/remake/wait-for-gig.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'akimachi');
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));
afterEach(() => jest.restoreAllMocks());

/** Eleven at night in Tokyo, and ten on the morning after. */
const [atNight, inTheMorning] = [new Date('2026-12-01T14:00:00Z'), new Date('2026-12-02T01:00:00Z')];
const wait = (memberId: string, gigId: string) =>
  stage.inside((tx) => program.get(WaitForGig).run(tx, memberId, gigId));
const leave = (memberId: string, gigId: string) =>
  stage.inside((tx) => program.get(WaitForGig).leave(tx, memberId, gigId));
const read = (memberId: string | null, gigId: string) =>
  stage.inside((tx) => program.get(WaitForGig).read(tx, memberId, gigId));
const again = () =>
  stage.inside(async (tx) => {
    for (const gigId of await program.get(OfferFreed).lapsed(tx))
      await program.get(OfferFreed).run(tx, gigId);
  });

/** A gig of one place that somebody has, for which two others wait. */
async function full() {
  const [gigId] = await stage.gigs(company, { places: 1 });
  const [holder, first, second] = [await stage.member(), await stage.member(), await stage.member()];
  const placeId = await stage.take(holder.memberId, gigId!);
  await wait(first.memberId, gigId!);
  await wait(first.memberId, gigId!);
  program.clock.set(new Date(opening.getTime() + 60_000));
  await wait(second.memberId, gigId!);
  return { gigId: gigId!, holder, first, second, placeId };
}

describe('edge 11: a place that is freed at night', () => {
  it('is kept for the next until the morning and is nobody’s before they take it; then it goes on to the one after', async () => {
    const { gigId, holder, first, second, placeId } = await full();
    expect(await read(second.memberId, gigId)).toEqual({ before: 1, heldUntil: null, kept: 0 });
    program.clock.set(atNight);
    await stage.back(holder.memberId, placeId);
    expect(await read(first.memberId, gigId)).toEqual({ before: null, heldUntil: inTheMorning, kept: 0 });
    expect(await read(null, gigId)).toEqual({ before: null, heldUntil: null, kept: 1 });
    expect(await stage.own(first.memberId)).toEqual([]);
    await program.runReactions();
    const letters = await database.look<{ text: string }>(
      'select letter::text "text" from platform.mail where recipient = $1',
      [first.email],
    );
    expect(letters.map(({ text }) => text).join()).toContain('まだ引き受けたことにはなっていません');
    for (const other of [second.memberId, (await stage.member()).memberId])
      await expect(stage.take(other, gigId)).rejects.toMatchObject({ code: 'GIG_KEPT' });

    program.clock.set(inTheMorning);
    await again();
    expect(await read(first.memberId, gigId)).toMatchObject({ heldUntil: null, kept: 1 });
    expect((await read(second.memberId, gigId)).heldUntil).toEqual(new Date('2026-12-02T03:00:00Z'));
    await expect(stage.take(first.memberId, gigId)).rejects.toMatchObject({ code: 'GIG_KEPT' });
    await stage.take(second.memberId, gigId);
    expect(await read(second.memberId, gigId)).toEqual({ before: null, heldUntil: null, kept: 0 });
    // Whose offer has lapsed can wait again, at the end of the line.
    await wait(first.memberId, gigId);
    expect(await read(first.memberId, gigId)).toMatchObject({ before: 0 });
  });

  it('goes on at once where whoever it was kept for waits no more, and is free for all where nobody waits', async () => {
    const { gigId, holder, first, second, placeId } = await full();
    await stage.back(holder.memberId, placeId);
    await leave(first.memberId, gigId);
    expect((await read(second.memberId, gigId)).heldUntil).not.toBeNull();
    await leave(second.memberId, gigId);
    await stage.take((await stage.member()).memberId, gigId);
  });

  it('is offered on as well when its holder, or whoever it was kept for, is no member any more', async () => {
    const { gigId, holder, first, second } = await full();
    await stage.leave(holder.memberId);
    await program.runReactions();
    expect((await read(first.memberId, gigId)).heldUntil).not.toBeNull();
    await stage.leave(first.memberId);
    await program.runReactions();
    expect((await read(second.memberId, gigId)).heldUntil).not.toBeNull();
  });

  it('is waited for only where a gig is full, open, and not one’s own', async () => {
    const { gigId, holder } = await full();
    await expect(wait(holder.memberId, gigId)).rejects.toMatchObject({ code: 'GIG_OWN' });
    const { memberId } = await stage.member();
    const [free] = await stage.gigs(company);
    await expect(wait(memberId, free!)).rejects.toMatchObject({ code: 'GIG_HAS_PLACES' });
    await expect(wait(memberId, newId())).rejects.toMatchObject({ code: 'GIG_NOT_FOUND' });
    await stage.callOff(gigId);
    await expect(wait(memberId, gigId)).rejects.toMatchObject({ code: 'GIG_NOT_OPEN' });
  });

  it('is forgotten with the person, who had a copy of it', async () => {
    const { gigId, second, first } = await full();
    const person = { accountId: newId(), subjectId: first.memberId, email: first.email, name: '山田' };
    const records = program.get(PersonalRecords);
    expect(JSON.stringify(await stage.inside((tx) => records.collect(tx, person)))).toContain(gigId);
    await stage.inside((tx) => records.erase(tx, person));
    expect(await read(second.memberId, gigId)).toMatchObject({ before: 0 });
  });
});

describe('edge 11: a kept place that eight others want at once', () => {
  const wanted = async () => {
    const { gigId, holder, first, placeId } = await full();
    await stage.back(holder.memberId, placeId);
    const others = await Promise.all(Array.from({ length: 8 }, () => stage.member()));
    const done = await Promise.allSettled(
      [...others, first].map(({ memberId }) => stage.take(memberId, gigId)),
    );
    return done.map(({ status }) => status === 'fulfilled');
  };

  it('is taken by the one for whom it is kept', async () => {
    const got = await wanted();
    expect(got.at(-1)).toBe(true);
    expect(got.filter(Boolean)).toHaveLength(1);
  });

  it('would be whoever’s presses first if nothing were kept (control)', async () => {
    jest.spyOn(program.get(AssignmentStore), 'keptFor').mockResolvedValue(0);
    const got = await wanted();
    expect(got.slice(0, 8).filter(Boolean)).toHaveLength(1);
  });
});
