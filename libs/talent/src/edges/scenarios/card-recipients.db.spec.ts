import { newId } from '@enishi/kernel';
import { FindEntitledCompany } from '@enishi/membership';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { RecipientWish } from '../../actions/scouting/card-recipients.ts';
import { ReadSharedCard } from '../../actions/scouting/read-shared-card.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { SharedCardStore } from '../../store/shared-card.store.ts';
import { opening } from './card-stage.ts';
import type { Company } from './card-stage.ts';
import { firstOf, latch } from './latches.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const kushiro: RecipientWish = { kind: 'area', key: '01206' };
const search: RecipientWish = { kind: 'plan', key: 'corp_search' };
let stage: ScoutStage;
let elsewhere: ScoutStage;
let company: Company;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setScoutStage(program, database, 'darani');
  elsewhere = await setScoutStage(program, database, 'yosodarani');
}, 60_000);
beforeEach(async () => {
  program.clock.set(opening);
  company = await stage.searcher();
  await stage.confirm(company.companyId, '01206');
});
afterEach(() => jest.restoreAllMocks());

const first = { first: 20, after: null };
const own = (memberId: string, to?: RecipientWish) =>
  stage.inside((tx) => program.get(ReadSharedCard).run(tx, memberId, to));
const diary = (memberId: string) =>
  stage.inside(async (tx) => (await program.get(ReadOwnConsents).diary(tx, memberId, first)).rows);
const notFound = { code: 'SHARED_CARD_NOT_FOUND' };

describe('a card for the companies of an area, or of a plan', () => {
  it('is found by those alone, and no longer from the moment that one of them moves or its plan becomes another', async () => {
    const near = await stage.sharer(false, kushiro);
    const planned = await stage.sharer(false, search);
    const far = await stage.searcher();
    const seen = async (clerk: Company) =>
      (await stage.seen(clerk)).filter((id) => [near.cardId, planned.cardId].includes(id)).sort();
    expect(await seen(company)).toEqual([near.cardId, planned.cardId].sort());
    expect(await seen(far)).toEqual([planned.cardId]);
    await expect(stage.openShared(far, near.cardId)).rejects.toMatchObject(notFound);
    await expect(stage.scout(far, near.cardId)).rejects.toMatchObject(notFound);
    await stage.confirm(company.companyId, null);
    await stage.plan(company.companyId, 'corp_other');
    expect(await seen(company)).toEqual([]);
    for (const { cardId } of [near, planned])
      await expect(stage.openShared(company, cardId)).rejects.toMatchObject(notFound);
  });

  it('is kept word for word with whom it is for; the diary names the real company and by what it could look', async () => {
    const { memberId, cardId } = await stage.sharer(false, kushiro);
    await stage.openShared(company, cardId);
    const [row] = await database.look(
      'select recipient_kind, recipient_key, recipient_name, wording, wording_version from talent.consent where id = $1',
      [cardId],
    );
    expect(row).toMatchObject({
      ...{ recipient_kind: 'area', recipient_key: '01206', recipient_name: { ja: '釧路市', en: 'Kushiro' } },
      wording: expect.stringContaining('釧路市にあると事務局が確かめた会社だけが') as string,
      wording_version: 3,
    });
    // The region calls it otherwise by now; the record stays as it was.
    const named = (name: string) =>
      database.look('update identity.community set municipalities = $2 where id = $1', [
        stage.communityId,
        JSON.stringify([{ code: '01206', name: { ja: name, en: name } }]),
      ]);
    await named('新釧路市');
    const [line] = await diary(memberId);
    expect(line).toMatchObject({
      recipientId: company.companyId,
      recipientName: expect.stringContaining('商店') as string,
      ground: { kind: 'area', name: { ja: '釧路市', en: 'Kushiro' } },
    });
    await named('釧路市');
    const all = await stage.sharer();
    await stage.openShared(company, all.cardId);
    expect((await diary(all.memberId))[0]).toMatchObject({ ground: { kind: 'companies', name: null } });
  });

  it('is one at a time: pressed again for others nothing changes before it was stopped', async () => {
    const { memberId, cardId } = await stage.sharer(false, kushiro);
    await stage.share(memberId, false, search);
    expect((await own(memberId)).offer.standing).toMatchObject({ id: cardId, recipientKind: 'area' });
    await stage.stop(memberId, cardId);
    await stage.share(memberId, false, search);
    expect((await own(memberId)).offer.standing).toMatchObject({
      ...{ recipientKind: 'plan', recipientKey: 'corp_search' },
    });
  });

  it('stands, where two entries are one person, as the one that goes on gave it', async () => {
    const kept = await stage.sharer(false, kushiro);
    const merged = await stage.sharer(false, search);
    await stage.merge(kept.memberId, merged.memberId);
    const [consent] = await database.look(
      `select id, recipient_kind from talent.consent where member_id = $1 and scope = 'shared_card' and state = 'in_force'`,
      [kept.memberId],
    );
    expect(consent).toEqual({ id: kept.cardId, recipient_kind: 'area' });
  });
});

describe('to whom a card can be shown', () => {
  it('is offered with how many companies are meant today, without one’s own and those from which it is kept', async () => {
    const member = await stage.member();
    await stage.write(member.memberId, {}, false);
    const countOf = async ({ kind, key }: RecipientWish) =>
      (await own(member.memberId)).recipients.find((each) => each.kind === kind && each.key === key)
        ?.companies;
    const all: RecipientWish = { kind: 'companies', key: null };
    const before = { all: await countOf(all), area: await countOf(kushiro), plan: await countOf(search) };
    const other = await stage.searcher();
    await stage.confirm(other.companyId, '01206');
    const one: RecipientWish = { kind: 'one_company', key: other.companyId };
    expect([await countOf(all), await countOf(kushiro), await countOf(search), await countOf(one)]).toEqual([
      ...[before.all! + 1, before.area! + 1, before.plan! + 1, 1],
    ]);
    await stage.plan(other.companyId, 'corp_basic');
    expect(await countOf(search)).toBe(before.plan);
    await stage.block(member.memberId, [other.companyId]);
    expect([await countOf(all), await countOf(kushiro), await countOf(one)]).toEqual([
      ...[before.all, before.area, undefined],
    ]);
  });

  it.each<[string, () => Promise<RecipientWish>]>([
    ['an area that is none here', () => Promise.resolve({ kind: 'area', key: '43423' })],
    ['an area without its code', () => Promise.resolve({ kind: 'area', key: null })],
    ['a plan that was never one', () => Promise.resolve({ kind: 'plan', key: 'corp_none' })],
    ['a company that never was', () => Promise.resolve({ kind: 'one_company', key: newId() })],
    ['a company under no id', () => Promise.resolve({ kind: 'one_company', key: `x'y` })],
    [
      'a company of elsewhere',
      async () => ({ kind: 'one_company', key: (await elsewhere.searcher()).companyId }),
    ],
  ])('is nothing else: %s', async (_, wish) => {
    const member = await stage.member();
    await stage.write(member.memberId, {}, false);
    const refused = { kind: 'not_found', code: 'SHARED_RECIPIENT_UNKNOWN' };
    await expect(stage.share(member.memberId, false, await wish())).rejects.toMatchObject(refused);
    expect((await own(member.memberId)).offer.standing).toBeNull();
  });
});

describe('a company that moves, or whose plan becomes another, while it opens a card', () => {
  /** A reader stands between finding the card and its answer. Answers what came first, and how many readings are recorded. */
  const openWhile = async (to: RecipientWish, change: () => Promise<unknown>) => {
    const { cardId } = await stage.sharer(false, to);
    const store = program.get(SharedCardStore);
    const real = store.held.bind(store);
    const [found, goOn] = [latch(), latch()];
    jest.spyOn(store, 'held').mockImplementation(async (...asked) => {
      const card = await real(...asked);
      found.letGo();
      await goOn.wait;
      return card;
    });
    const reading = stage.openShared(company, cardId);
    await found.wait;
    const changing = change().then(() => 'changed' as const);
    const came = await firstOf(database, changing);
    goOn.letGo();
    await Promise.allSettled([reading, changing]);
    jest.restoreAllMocks();
    const rows = await database.look('select 1 from talent.provision where consent_id = $1', [cardId]);
    await expect(stage.openShared(company, cardId)).rejects.toMatchObject(notFound);
    return { came, readings: rows.length };
  };
  const moves = () => stage.confirm(company.companyId, null);
  const changesPlan = () => stage.plan(company.companyId, 'corp_other');

  it.each([
    ['moves', kushiro, moves],
    ['changes its plan', search, changesPlan],
  ] as const)('lets the reader finish first, so that nothing is shown once it %s', async (_, to, change) => {
    expect(await openWhile(to, change)).toEqual({ came: 'waits', readings: 1 });
  });

  it.each([
    ['moves', kushiro, moves],
    ['changes its plan', search, changesPlan],
  ] as const)('would be shown it after it %s without the lock (control)', async (_, to, change) => {
    const entitled = program.get(FindEntitledCompany);
    const unlocked = jest.spyOn(entitled, 'held').mockImplementation((...asked) => entitled.run(...asked));
    expect(await openWhile(to, change)).toEqual({ came: 'changed', readings: 1 });
    unlocked.mockRestore();
  });
});
