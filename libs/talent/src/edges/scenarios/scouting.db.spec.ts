import { newId } from '@enishi/kernel';
import { UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ListCards } from '../../actions/list-cards.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { AskScout } from '../../actions/scouting/ask-scout.ts';
import { OfferSharedCard } from '../../actions/scouting/offer-shared-card.ts';
import { ReadSharedCard } from '../../actions/scouting/read-shared-card.ts';
import { ShareCard } from '../../actions/scouting/share-card.ts';
import { CardCalendar } from '../schedules/card-calendar.ts';
import type { Company } from './card-stage.ts';
import { opening } from './card-stage.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: ScoutStage;
let elsewhere: ScoutStage;
let company: Company;
const day = 86_400_000;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setScoutStage(program, database, 'sagasu');
  elsewhere = await setScoutStage(program, database, 'yososagasu');
});
beforeEach(async () => {
  program.clock.set(opening);
  await database.look(
    `update talent.consent set state = 'withdrawn', ended_at = now() where state = 'in_force'`,
  );
  await database.look('delete from talent.card_index');
  await stage.licence('51-募-000123');
  company = await stage.searcher();
});
afterEach(() => jest.restoreAllMocks());

const page = { first: 50, after: null };
const later = (days: number) => program.clock.set(new Date(opening.getTime() + days * day));
const diary = (memberId: string) =>
  stage.inside(async (tx) => (await program.get(ReadOwnConsents).diary(tx, memberId, page)).rows);
const scoutsLeft = async (): Promise<number | null> => (await stage.look(company)).side.scoutsLeft;
const letters = async (email: string): Promise<string> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    'select letter::text "text" from platform.mail where recipient = $1 order by id',
    [email],
  );
  return rows.map(({ text }) => text).join('\n');
};
const gone = { code: 'SHARED_CARD_NOT_FOUND', kind: 'not_found' };

/** Who sees a card: company × consent × time × block × licence × plan × page × person. One line differs from the first in one thing. */
describe('a shared card', () => {
  type Stood = { memberId: string; cardId: string };
  type Row = [string, (of: Stood) => Promise<unknown>, string];
  const nothing = () => Promise.resolve();
  const rows: Row[] = [
    ['a company with a current plan that gives the search', nothing, 'seen'],
    ['the last instant of the last day', () => Promise.resolve(later(90.499)), 'seen'],
    ['the first instant after it', () => Promise.resolve(later(90.5)), 'SHARED_CARD_NOT_FOUND'],
    ['a consent that was stopped', (of) => stage.stop(of.memberId, of.cardId), 'SHARED_CARD_NOT_FOUND'],
    ['a person who has left', (of) => stage.leave(of.memberId), 'SHARED_CARD_NOT_FOUND'],
    [
      'a company that is blocked',
      (of) => stage.block(of.memberId, [company.companyId]),
      'SHARED_CARD_NOT_FOUND',
    ],
    [
      'another company that is blocked',
      async (of) => stage.block(of.memberId, [(await stage.company()).companyId]),
      'seen',
    ],
    [
      'a person who has a seat of the company',
      (of) => seat(of.memberId, `'claimed'`),
      'SHARED_CARD_NOT_FOUND',
    ],
    ['a person who had one', (of) => seat(of.memberId, `'ended'`), 'SHARED_CARD_NOT_FOUND'],
    [
      'a person who acts for the company',
      (of) =>
        database.look(
          `insert into membership.company_admin (id, community_id, company_id, account_id, since)
           select gen_random_uuid(), community_id, $2, account_id, now() from membership.member where id = $1`,
          [of.memberId, company.companyId],
        ),
      'SHARED_CARD_NOT_FOUND',
    ],
    [
      'a person who was invited to act for it, and does no more',
      (of) =>
        database.look(
          `insert into membership.company_invite (id, community_id, company_id, email, token_hash, locale, sent_at, expires_at, accepted_at, accepted_by)
           select gen_random_uuid(), community_id, $2, 'a@example.jp', sha256(id::text::bytea), 'ja', now(), now(), now(), account_id
             from membership.member where id = $1`,
          [of.memberId, company.companyId],
        ),
      'SHARED_CARD_NOT_FOUND',
    ],
    [
      'a person who once brought the company, and acts for it no more',
      (of) =>
        database.look(
          `insert into membership.company_declaration (id, community_id, company_id, account_id, version, locale, wording, declared_at)
           select gen_random_uuid(), community_id, $2, account_id, 1, 'ja', '', now() from membership.member where id = $1`,
          [of.memberId, company.companyId],
        ),
      'SHARED_CARD_NOT_FOUND',
    ],
    ['a community without a number', () => stage.licence(null), 'SCOUTING_OFF'],
    ['a plan without the search', () => stage.plan(company.companyId, 'corp_basic'), 'SCOUTING_NOT_IN_PLAN'],
    [
      'a plan that is over',
      () =>
        database.look(
          `update membership.company_holding set until_day = '2026-03-15' where company_id = $1`,
          [company.companyId],
        ),
      'SCOUTING_NOT_IN_PLAN',
    ],
    [
      'a company that shows no page',
      () =>
        database.look('update membership.company_page set hidden_at = now() where company_id = $1', [
          company.companyId,
        ]),
      'SCOUTING_NOT_SHOWN',
    ],
  ];
  const seat = (memberId: string, state: string) =>
    database.look(
      `insert into membership.company_seat (id, community_id, company_id, state, way, email, name, serial, invited_at, member_id, claimed_at, ended_at, because)
       values (gen_random_uuid(), $1, $2, ${state}, 'letter', 'a@example.jp', '', 1, now(), $3, now(),
               case when ${state} = 'ended' then now() end, case when ${state} = 'ended' then 'left' end)`,
      [stage.communityId, company.companyId, memberId],
    );

  it.each(rows)('with %s', async (_, change, outcome) => {
    const of = await stage.sharer();
    expect(await stage.seen(company)).toEqual([of.cardId]);
    await change(of);
    expect(await stage.seen(company)).toEqual(outcome === 'seen' ? [of.cardId] : []);
    const opened = stage.openShared(company, of.cardId);
    if (outcome === 'seen') await expect(opened).resolves.toMatchObject({ card: { id: of.cardId } });
    else await expect(opened).rejects.toMatchObject({ code: outcome });
    const asking = stage.scout(company, of.cardId);
    if (outcome === 'seen') await expect(asking).resolves.toBeTruthy();
    else await expect(asking).rejects.toMatchObject({ code: outcome });
  });

  it('is no card to another community, to whoever does not act for the company, and under an id of nothing', async () => {
    const { cardId } = await stage.sharer();
    const other = await elsewhere.searcher();
    expect(await elsewhere.seen(other)).toEqual([]);
    await expect(elsewhere.openShared(other, cardId)).rejects.toMatchObject(gone);
    for (const unknown of [newId(), 'no-id'])
      await expect(stage.openShared(company, unknown)).rejects.toMatchObject(gone);
    await expect(stage.openShared({ ...company, accountId: other.accountId }, cardId)).rejects.toMatchObject({
      code: 'COMPANY_NOT_FOUND',
    });
  });

  it('is searched for by skills that the region keeps, or kept, as at the desk: another one is refused', async () => {
    const { cardId } = await stage.sharer();
    const { choices } = await stage.look(company);
    const [foreign] = (await elsewhere.look(await elsewhere.searcher())).choices.skills;
    expect((await stage.look(company, { skillId: choices.skills[0]!.id })).cards).toMatchObject([
      { id: cardId },
    ]);
    for (const skillId of [foreign!.id, newId(), 'no-id']) {
      const unknown = { code: 'TALENT_SKILL_UNKNOWN', kind: 'not_found' };
      await expect(stage.look(company, { skillId })).rejects.toMatchObject(unknown);
      await expect(stage.find({ skillId })).rejects.toMatchObject(unknown);
    }
    await stage.licence(null);
    expect((await stage.look(company, { skillId: newId() })).cards).toEqual([]);
  });

  it('shows nothing before its tick, and with it nothing that names anybody or leads to them', async () => {
    const person = await stage.member();
    await stage.write(person.memberId);
    expect(await stage.seen(company)).toEqual([]);
    await stage.share(person.memberId);
    const { cards } = await stage.look(company);
    const { card } = await stage.openShared(company, cards[0]!.id);
    expect(card).toMatchObject({ ageBand: 30, areas: ['01206'], slots: [15, 16], about: null });
    const said = JSON.stringify([cards, card]);
    for (const hidden of ['山田', '花子', 'ヤマダ', person.email, person.memberId, person.accountId])
      expect(said).not.toContain(hidden);
    expect(await diary(person.memberId)).toMatchObject([
      {
        recipientId: company.companyId,
        purpose: 'find_people',
        reader: expect.stringMatching(/^so•••@/),
        items: ['age_band', 'skills', 'areas', 'availability', 'roles', 'styles', 'careers'],
      },
    ]);
    const own = await stage.inside((tx) => program.get(ReadSharedCard).run(tx, person.memberId));
    expect(own.shownTo).toBe(1);
  });

  it('shows the line about somebody with its own tick, and never while it gives away how to reach them', async () => {
    const { memberId, cardId } = await stage.sharer(true);
    expect((await stage.openShared(company, cardId)).card.about).toBe('週末に動けます。');
    await stage.write(memberId, { about: '電話は0154-00-0000です' }, false);
    expect((await stage.openShared(company, cardId)).card.about).toBeNull();
    expect((await stage.look(company)).cards[0]!.about).toBeNull();
    await stage.stop(memberId, cardId);
    await expect(stage.share(memberId, true)).rejects.toMatchObject({ code: 'SHARED_ABOUT_TELEPHONE' });
    expect(await stage.seen(company)).toEqual([]);
  });

  it('is refused without a record, under other words, to the young, and where companies do not search', async () => {
    const { memberId } = await stage.member();
    await expect(stage.share(memberId)).rejects.toMatchObject({ code: 'SHARED_RECORD_MISSING' });
    await stage.write(memberId, {}, false);
    const wish = { memberId, withAbout: false, agreedTo: 'はい', locale: 'ja' as const };
    await expect(stage.inside((tx) => program.get(ShareCard).run(tx, wish))).rejects.toMatchObject({
      code: 'CARD_WORDING_CHANGED',
    });
    const { memberId: child } = await stage.member('2009-04-02');
    await expect(stage.share(child)).rejects.toMatchObject({ code: 'TALENT_TOO_YOUNG' });
    await stage.licence(null);
    await expect(stage.share(memberId)).rejects.toMatchObject({ code: 'SCOUTING_OFF' });
    const offer = await stage.inside((tx) => program.get(OfferSharedCard).run(tx, memberId));
    expect(offer).toMatchObject({ offered: false, standing: null });
  });

  it('is found by what it says, by pages, and counted without telling one to four apart', async () => {
    const people = [];
    for (let n = 0; n < 6; n += 1) people.push(await stage.sharer());
    await stage.write(people[0]!.memberId, { slots: [20], roles: ['gig'] }, false);
    const all = await stage.look(company, {}, 4);
    expect([all.cards.length, all.hasNext]).toEqual([4, true]);
    const counted = (kind: string, value: string) =>
      all.facets.find((facet) => facet.kind === kind && facet.value === value)?.people;
    expect([counted('area', '01206'), counted('role', 'staff'), counted('role', 'gig')]).toEqual([
      6,
      5,
      null,
    ]);
    expect(counted('slot', '20')).toBeNull();
    expect((await stage.look(company, { role: 'gig', slot: 20 })).cards).toHaveLength(1);
    expect((await stage.look(company, { role: 'gig', slot: 15 })).cards).toEqual([]);
  });
});

describe('a company that would like to talk', () => {
  it('is accepted with one tap, reads the name from then on with a record of each reading, and nothing after the stop', async () => {
    const { memberId, cardId, email } = await stage.sharer();
    const id = await stage.scout(company, cardId);
    expect(await scoutsLeft()).toBe(1);
    expect(await letters(email)).toMatch(/話を聞きたいそうです.*冬の客室の準備/su);
    expect(await stage.inside((tx) => program.get(ListCards).run(tx, company, page))).toMatchObject({
      cards: [],
    });
    await stage.answer(memberId, id, true);
    await stage.answer(memberId, id, true);
    const [asked] = await stage.scoutsOf(company);
    expect(asked).toMatchObject({ id, state: 'accepted' });
    const opened = await stage.open(company, asked!.consentId!);
    expect(opened.contact).toMatchObject({ name: '山田　花子', email });
    expect((await diary(memberId)).map(({ purpose }) => purpose)).toEqual(['contact_about_work']);
    await expect(stage.answer(memberId, id, false)).rejects.toMatchObject({ code: 'SCOUT_OVER' });
    await stage.stop(memberId, asked!.consentId!);
    await expect(stage.open(company, asked!.consentId!)).rejects.toMatchObject({ code: 'CARD_NOT_FOUND' });
    expect(await letters(company.email)).toContain('削除');
    expect(await scoutsLeft()).toBe(1);
  });

  it('gets its scout back for a no, for no answer and for an end, and not for what it takes back itself', async () => {
    const [no, late, stopped, own] = [
      await stage.sharer(),
      await stage.sharer(),
      await stage.sharer(),
      await stage.sharer(),
    ];
    await stage.answer(no.memberId, await stage.scout(company, no.cardId), false);
    expect(await scoutsLeft()).toBe(2);
    await stage.scout(company, stopped.cardId);
    await stage.stop(stopped.memberId, stopped.cardId);
    expect(await scoutsLeft()).toBe(2);
    const lateId = await stage.scout(company, late.cardId);
    later(14);
    await expect(stage.answer(late.memberId, lateId, true)).rejects.toMatchObject({ code: 'SCOUT_OVER' });
    await program.get(CardCalendar).lapseScouts();
    expect(await scoutsLeft()).toBe(2);
    const ownId = await stage.scout(company, own.cardId);
    await stage.inside((tx) => program.get(AskScout).withdraw(tx, company.companyId, ownId));
    expect(await scoutsLeft()).toBe(1);
    const states = (await stage.scoutsOf(company)).map(({ state }) => state);
    expect(states.sort()).toEqual(['declined', 'declined', 'lapsed', 'withdrawn']);
  });

  it('asks a person once, and leaves in peace for half a year whoever said no', async () => {
    const { memberId, cardId } = await stage.sharer();
    const id = await stage.scout(company, cardId);
    const again = { code: 'SCOUT_ASKED_ALREADY', facts: { days: 180 } };
    await expect(stage.scout(company, cardId)).rejects.toMatchObject(again);
    await stage.answer(memberId, id, false);
    later(60);
    await expect(stage.scout(company, cardId)).rejects.toMatchObject(again);
    expect(await scoutsLeft()).toBe(2);
    await expect(stage.scout(company, cardId, ' ')).rejects.toMatchObject({ code: 'SCOUT_WHY_MISSING' });
    const other = await stage.searcher();
    expect(await stage.scout(other, cardId)).toBeTruthy();
  });

  it('waits for an answer, and leaves people in peace, for as long as the community says', async () => {
    await stage.licence('51-募-000123', { answerDays: 3, quietDays: 30 });
    const { memberId, cardId } = await stage.sharer();
    await stage.scout(company, cardId);
    const [asked] = await stage.ownScouts(memberId);
    expect(asked!.answerBy).toEqual(new Date(opening.getTime() + 3 * day));
    later(29);
    const again = { code: 'SCOUT_ASKED_ALREADY', facts: { days: 30 } };
    await program.get(CardCalendar).lapseScouts();
    await expect(stage.scout(company, cardId)).rejects.toMatchObject(again);
    later(31);
    expect(await stage.scout(company, cardId)).toBeTruthy();
  });

  it('asks nobody without a scout left, and what it could not pay for is not asked', async () => {
    for (const { cardId } of [await stage.sharer(), await stage.sharer()]) await stage.scout(company, cardId);
    const third = await stage.sharer();
    await expect(stage.scout(company, third.cardId)).rejects.toMatchObject({ code: 'BENEFIT_USED_UP' });
    expect(await stage.ownScouts(third.memberId)).toEqual([]);
  });

  it('ends with the person’s block and leaving, reads that as a no, and is somebody else’s to nobody', async () => {
    const { memberId, cardId } = await stage.sharer();
    const stranger = await stage.sharer();
    const id = await stage.scout(company, cardId);
    await expect(stage.answer(stranger.memberId, id, true)).rejects.toMatchObject({
      code: 'SCOUT_NOT_FOUND',
    });
    await stage.block(memberId, [company.companyId]);
    expect((await stage.ownScouts(memberId))[0]!.state).toBe('ended');
    expect((await stage.scoutsOf(company))[0]!.state).toBe('declined');
    await expect(stage.block(memberId, [newId()])).rejects.toMatchObject({ code: 'BLOCK_UNKNOWN' });
    const leaver = await stage.scout(company, stranger.cardId);
    await stage.leave(stranger.memberId);
    expect((await stage.scoutsOf(company)).find((scout) => scout.id === leaver)!.state).toBe('declined');
    expect(await scoutsLeft()).toBe(2);
  });
});

describe('two entries of one person', () => {
  it('are asked once, keep both their blocks, and part again with what each had', async () => {
    const [kept, double] = [await stage.sharer(), await stage.sharer()];
    const other = await stage.searcher();
    await stage.scout(company, kept.cardId);
    await stage.scout(company, double.cardId);
    await stage.block(double.memberId, [other.companyId]);
    const mergeId = await stage.merge(kept.memberId, double.memberId);
    expect((await stage.ownScouts(kept.memberId)).map(({ state }) => state).sort()).toEqual([
      'asked',
      'ended',
    ]);
    expect(await stage.seen(other)).toEqual([]);
    expect(await stage.seen(company)).toHaveLength(1);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect(await stage.ownScouts(kept.memberId)).toHaveLength(1);
    expect(await stage.seen(other)).toEqual([kept.cardId]);
  });

  it('have all of it in the copy of their data, under the tables’ names', async () => {
    const { memberId, accountId, email, cardId } = await stage.sharer();
    await stage.scout(company, cardId);
    await stage.block(memberId, [(await stage.company()).companyId]);
    await stage.look(company);
    const copy = await stage.inside((tx) =>
      program.get(PersonalRecords).collect(tx, { subjectId: memberId, accountId, email, name: '山田　花子' }),
    );
    for (const table of ['talent.company_block', 'talent.card_showing', 'talent.scout'])
      expect(copy.find((part) => part.table === table)!.rows).toHaveLength(1);
  });
});
