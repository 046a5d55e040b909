import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMembers, exampleDate, foundCommunity, publishEvent } from '../../example-sale.ts';
import { CrewStore } from '../../store/crew.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { AnswerCrew } from './answer-crew.ts';
import { AskForCrew } from './ask-for-crew.ts';
import { FollowCrewMerge } from './follow-crew-merge.ts';
import { TurnCrew } from './turn-crew.ts';
import type { CrewTurn } from './turn-crew.ts';

const database = useTestDatabase();
const program = useProgram(database);
const start = new Date('2026-04-01T03:00:00Z');

let communityId: string;
/** Two entries of the register that are, or seem to be, one person. */
let kept: string;
let merged: string;
let pairs = 0;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'futari');
});
beforeEach(async () => {
  program.clock.set(start);
  const emails = [(pairs += 1), (pairs += 1)].map((number) => `crew-${number}@example.jp`);
  [kept, merged] = (await enterMembers(program, communityId, emails)) as [string, string];
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const by = newId();

/** An entry accepts a shift at the same time as every other of this spec, of an event of its own. */
async function accepts(memberId: string): Promise<string> {
  const eventId = await publishEvent(program, communityId, {});
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const { startsAt, endsAt } = exampleDate;
  const form = { startsAt, endsAt, role: 'volunteer', note: '', fee: null };
  const id = await inside((tx) =>
    program.get(AskForCrew).run(tx, { memberId, eventId, occurrenceId: date!.id, form, by }),
  );
  await inside((tx) => program.get(AnswerCrew).run(tx, memberId, { id, answer: 'accept', named: false }));
  return id;
}
const marked = (id: string, to: CrewTurn) => inside((tx) => program.get(TurnCrew).run(tx, { id, to, by }));
async function came(memberId: string): Promise<string> {
  const id = await accepts(memberId);
  program.clock.set(exampleDate.startsAt);
  await marked(id, 'came');
  program.clock.set(start);
  return id;
}
const merge = (keptId = kept, mergedId = merged) =>
  inside((tx) =>
    program.get(FollowCrewMerge).run(tx, { keptId, mergedId } as Parameters<FollowCrewMerge['run']>[1]),
  );
const part = (doubles: string[] = []) =>
  inside((tx) => {
    const undone = { keptId: kept, mergedId: merged, doubles, mergedAt: start.toISOString() };
    const after = { ...undone, emails: [], openedToo: false };
    return program.get(FollowCrewMerge).undo(tx, after);
  });
const rows = async (...ids: string[]) => {
  const found = await inside((tx) => Promise.all(ids.map((id) => program.get(CrewStore).byId(tx, id))));
  return found.map((row) => [row!.memberId === kept ? 'kept' : 'merged', row!.state]);
};

describe('who took part, where two entries of the register were one person', () => {
  it('is known of both: who came at one time by two entries came to both, and each has theirs once they are parted', async () => {
    const [one, two] = [await came(kept), await came(merged)];
    await merge();
    expect(await rows(one, two)).toEqual([
      ['kept', 'came'],
      ['kept', 'came'],
    ]);
    await part();
    expect(await rows(one, two)).toEqual([
      ['kept', 'came'],
      ['merged', 'came'],
    ]);
    program.clock.set(exampleDate.startsAt);
    await marked(two, 'accepted');
    await marked(two, 'came');
  });

  it('stands before what was accepted for the same time, whichever entry it was', async () => {
    const [one, two] = [await accepts(kept), await came(merged)];
    await merge();
    expect(await rows(one, two)).toEqual([
      ['kept', 'withdrawn'],
      ['kept', 'came'],
    ]);
    const [third] = await enterMembers(program, communityId, [`third-${pairs}@example.jp`]);
    const three = await accepts(third!);
    await merge(kept, third!);
    expect(await rows(two, three)).toEqual([
      ['kept', 'came'],
      ['kept', 'withdrawn'],
    ]);
  });

  it('of what both accepted for the same time, that of the entry that goes on stands', async () => {
    const [one, two] = [await accepts(kept), await accepts(merged)];
    await merge();
    expect(await rows(one, two)).toEqual([
      ['kept', 'accepted'],
      ['kept', 'withdrawn'],
    ]);
  });

  it('of two marks at one time one is put right by saying that they did not come, and never accepted beside the other', async () => {
    const [one, two] = [await came(kept), await came(merged)];
    await merge();
    program.clock.set(exampleDate.startsAt);
    await expect(marked(two, 'accepted')).rejects.toMatchObject({ code: 'CREW_OVERLAPS' });
    await marked(two, 'absent');
    await expect(marked(two, 'came')).rejects.toMatchObject({ code: 'CREW_OVERLAPS' });
    expect(await rows(one, two)).toEqual([
      ['kept', 'came'],
      ['kept', 'absent'],
    ]);
  });

  it('comes back with an entry and those that had been merged into it before', async () => {
    const [third] = await enterMembers(program, communityId, [`third-${pairs}@example.jp`]);
    const three = await came(third!);
    const [one, two] = [await came(kept), await came(merged)];
    await merge(merged, third!);
    await merge();
    expect(await rows(one, two, three)).toEqual(Array(3).fill(['kept', 'came']));
    await part([third!]);
    expect(await rows(one, two, three)).toEqual([
      ['kept', 'came'],
      ['merged', 'came'],
      ['merged', 'came'],
    ]);
    const other = await enterMembers(program, communityId, [`other-${pairs}@example.jp`]);
    await merge(other[0], merged);
    await part([third!]);
    expect(await rows(two, three)).toEqual(Array(2).fill(['merged', 'came']));
  });
});
