import { tokyoDate } from '@enishi/kernel';
import { UndoMerge } from '@enishi/membership';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AccruePay } from '../../actions/pay/accrue-pay.ts';
import { ReadPay } from '../../actions/pay/read-pay.ts';
import { ClaimEntry } from '../../actions/registration/claim-entry.ts';
import { JoinEntry } from '../../actions/registration/join-entry.ts';
import { ReadOwnActs } from '../../actions/registration/read-own-acts.ts';
import { TakeForPerson } from '../../actions/registration/take-for-person.ts';
import { placeAccepted } from '../../work.events.ts';
import { deskStage } from './registration-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let elsewhere: WorkStage;
let desks: ReturnType<typeof deskStage>;
let company: { companyId: string; accountId: string };

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'hitotsuni');
  elsewhere = await setWorkStage(program, 'yosohitotsuni');
  desks = deskStage(program, stage);
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

const refused = (code: string) => expect.objectContaining({ code });
const accountOf = async (memberId: string) =>
  (
    await database.look<{ id: string }>('select account_id id from membership.member where id = $1', [
      memberId,
    ])
  )[0]!.id;
const join = async (memberId: string, typed: { code: string; birthDate: string }, by = stage) => {
  const accountId = await accountOf(memberId);
  return by.inside((tx) => program.get(JoinEntry).run(tx, { ...typed, memberId, accountId }));
};
/** Everything of work and talent that leads to a member, by table. */
const held = async (memberId: string) => {
  const tables = {
    places: 'select id from work.assignment where member_id = $1',
    rewards: 'select id from work.payout where member_id = $1',
    evidence: 'select id from talent.skill_evidence where member_id = $1',
    consents: `select scope || ' ' || coalesce(witness, '') || ' ' || state as id from talent.consent where member_id = $1`,
    diary: 'select id from talent.provision where member_id = $1',
    registrations: 'select id from work.registration where member_id = $1',
  };
  const found: Record<string, string[]> = {};
  for (const [name, sql] of Object.entries(tables))
    found[name] = (await database.look<{ id: string }>(`${sql} order by 1`, [memberId])).map(({ id }) => id);
  return found;
};

/** Somebody of a desk who did a gig that was accepted and has another one ahead, and their membership of longer ago. */
const twice = async () => {
  const { token } = await desks.desk();
  const entry = await desks.registered(token);
  const [done, ahead] = [
    (await stage.gigs(company))[0]!,
    (await stage.gigs(company, { from: '13:00', to: '15:00' }))[0]!,
  ];
  const take = (gigId: string) =>
    stage.inside((tx) => program.get(TakeForPerson).atTablet(tx, token, { gigId, word: '行けます' }));
  const assignmentId = await take(done);
  await take(ahead);
  await stage.inside((tx) => program.get(AccruePay).record(tx, assignmentId));
  await stage.inside((tx) =>
    tx.emit(placeAccepted, {
      ...{ assignmentId, gigId: done, companyId: company.companyId, memberId: entry.memberId },
      ...{ skillId: stage.form.skillId, minutes: 150, workedOn: tokyoDate('2026-12-28') },
    }),
  );
  const own = await stage.member(entry.birthDate);
  return { ...entry, token, own: own.memberId };
};

describe('a sheet of somebody who is a member already', () => {
  it('(edge 24) brings gigs, rewards, evidence, consents with their witness and the diary to the membership, and gives them back', async () => {
    const { memberId, own, code, birthDate } = await twice();
    const before = await held(memberId);
    expect(before).toMatchObject({
      consents: ['gig_calls 斉藤 恵 in_force', 'talent_record 斉藤 恵 in_force'],
    });
    expect([before['places'], before['rewards'], before['evidence']].map((rows) => rows!.length)).toEqual([
      2, 1, 1,
    ]);
    const joined = await join(own, { code, birthDate });
    expect(joined).toMatchObject({ memberId: own, undoableUntil: '2026-12-15' });
    expect(await held(own)).toEqual(before);
    expect(Object.values(await held(memberId)).flat()).toEqual([]);
    expect((await stage.own(own)).length).toBe(2);
    const { payouts } = await stage.inside((tx) => program.get(ReadPay).own(tx, own));
    expect(payouts.map(({ id }) => id)).toEqual(before['rewards']);
    const { acts } = await stage.inside((tx) => program.get(ReadOwnActs).run(tx, own));
    expect(acts.map(({ act }) => act)).toEqual(expect.arrayContaining(['gig_taken', 'claimed']));
    const [merge] = await database.look<{ id: string }>(
      'select id from membership.member_merge where kept_id = $1',
      [own],
    );
    await stage.inside((tx) => program.get(UndoMerge).run(tx, merge!.id, stage.deskId));
    expect(await held(memberId)).toEqual(before);
    expect(Object.values(await held(own)).flat()).toEqual([]);
  });

  it('opens nothing once it is done, and pressed again it says that it is done', async () => {
    const { own, code, birthDate } = await twice();
    await join(own, { code, birthDate });
    expect(await join(own, { code, birthDate })).toBeNull();
    const browser = { userAgent: null, sessionId: null };
    await expect(
      stage.inside((tx) => program.get(ClaimEntry).run(tx, { code, birthDate }, browser)),
    ).rejects.toMatchObject(refused('CLAIM_NOT_FOUND'));
    const other = await stage.member(birthDate);
    await expect(join(other.memberId, { code, birthDate })).rejects.toMatchObject(refused('CLAIM_NOT_FOUND'));
  });

  it('where both had given the same consent one is in force, and what ended keeps who heard it', async () => {
    const first = await twice();
    const second = await twice();
    await join(first.own, first);
    await database.look('update membership.member set birth_date = $2 where id = $1', [
      ...[second.memberId, first.birthDate],
    ]);
    await join(first.own, { code: second.code, birthDate: first.birthDate });
    const { consents } = await held(first.own);
    expect(consents!.filter((each) => each.endsWith('in_force'))).toHaveLength(2);
    expect(consents!.filter((each) => each.endsWith('斉藤 恵 merged'))).toHaveLength(2);
    expect((await held(first.own))['places']).toHaveLength(4);
  });

  it('is taken by nobody with another code, another birthday, after ninety days, or of another community', async () => {
    const { memberId, own, code, birthDate } = await twice();
    const grandchild = await stage.member('2001-01-01');
    const foreign = await elsewhere.member(birthDate);
    for (const [who, typed, by] of [
      [own, { code: 'abc', birthDate }, stage],
      [own, { code, birthDate: '1948-01-01' }, stage],
      [foreign.memberId, { code, birthDate }, elsewhere],
    ] as const)
      await expect(join(who, typed, by)).rejects.toMatchObject(refused('CLAIM_NOT_FOUND'));
    await expect(join(grandchild.memberId, { code, birthDate })).rejects.toMatchObject(
      refused('ENTRY_OTHER_PERSON'),
    );
    program.clock.set(new Date(opening.getTime() + 90 * 86_400_000));
    await expect(join(own, { code, birthDate })).rejects.toMatchObject(refused('CLAIM_NOT_FOUND'));
    expect((await held(memberId))['places']).toHaveLength(2);
  });
});
