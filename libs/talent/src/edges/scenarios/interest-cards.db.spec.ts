import { AddStaff } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ListCards } from '../../actions/list-cards.ts';
import { OpenCard } from '../../actions/open-card.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { CardCalendar } from '../schedules/card-calendar.ts';
import { opening, setCardStage } from './card-stage.ts';
import type { CardStage, Company } from './card-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: CardStage;
let company: Company;
let deskId: string;
const day = 86_400_000;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setCardStage(program, 'kyomi');
  deskId = await stage.inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'desk@kyomi.example.jp', role: 'staff', locale: 'ja' }),
  );
});
beforeEach(async () => {
  program.clock.set(opening);
  company = await stage.company();
});
afterEach(() => jest.restoreAllMocks());

const page = { first: 50, after: null };
const list = (clerk: Company) => stage.inside((tx) => program.get(ListCards).run(tx, clerk, page));
const own = (memberId: string) =>
  stage.inside(async (tx) => (await program.get(ReadOwnConsents).list(tx, memberId, page)).rows);
const diary = (memberId: string) =>
  stage.inside(async (tx) => (await program.get(ReadOwnConsents).diary(tx, memberId, page)).rows);
const letters = async (email: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
    [email],
  );
  return rows.map(({ subject }) => subject);
};
/** The second entry becomes the first; answers the id of the merge. */
const merge = (keptId: string, mergedId: string): Promise<string> =>
  stage.inside(async (tx) => {
    const ids: [string, string] = [keptId, mergedId];
    const reader = { accountId: deskId, role: 'staff' };
    const { usual, revision } = await program.get(ReviewMerge).run(tx, keptId, mergedId, reader);
    const choice = { ...usual, number: keptId, email: keptId };
    await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: deskId });
    const [row] = await tx.query<{ id: string }>(
      'select id from membership.member_merge where kept_id = $1 and merged_id = $2',
      ids,
    );
    return row!.id;
  });
/** Under which consents a copy of somebody's data says that they were shown to a company. */
const disclosures = async ({ memberId: subjectId, ...person }: Awaited<ReturnType<CardStage['member']>>) => {
  const named = { ...person, subjectId, name: '山田　花子' };
  const copy = await stage.inside((tx) => program.get(PersonalRecords).collect(tx, named));
  return copy.find(({ table }) => table === 'talent.provision')!.rows.map((row) => row['consent_id']);
};
const lettersInFull = async (email: string): Promise<string> => {
  const rows = await database.look<{ text: string }>(
    'select letter::text "text" from platform.mail where recipient = $1 order by id',
    [email],
  );
  return rows.map(({ text }) => text).join('\n');
};
const typed = (id: string) =>
  database.look('select message from talent.interest_card where consent_id = $1', [id]);
const gone = { code: 'CARD_NOT_FOUND', kind: 'not_found' };

describe('an interest card', () => {
  it('is given with the words that were agreed to, confirmed by mail, read live, and seen to have been read', async () => {
    const { memberId, email } = await stage.member();
    const id = await stage.give(memberId, company.companyId, {
      telephone: '０１５４（００）００００',
      message: '湿原の案内に\r\n興味があります。',
    });
    const [consent] = await own(memberId);
    expect(consent).toMatchObject({
      ...{ id, state: 'in_force', shown: true, readings: 0, locale: 'ja', wordingVersion: 2 },
      ...{ items: ['name', 'telephone', 'message'], purpose: 'contact_about_work' },
      expiresAt: new Date('2026-06-30T15:00:00Z'),
    });
    expect(consent!.wording).toContain('2026年6月30日まで');
    expect(await letters(email)).toEqual([expect.stringContaining('に興味カードを渡しました')]);

    const { cards } = await list(company);
    expect(cards).toEqual([expect.objectContaining({ id, openedAt: null })]);
    await stage.inside((tx) =>
      tx.query(`update membership.member set family_name = '佐藤', family_kana = 'サトウ' where id = $1`, [
        memberId,
      ]),
    );
    const { card, contact } = await stage.open(company, id);
    expect(contact).toMatchObject({ name: '佐藤　花子', kana: 'サトウ　ハナコ', email });
    expect(card).toMatchObject({ telephone: '0154-00-0000', message: '湿原の案内に\n興味があります。' });
    expect((await diary(memberId)).map(({ reader, items }) => ({ reader, items }))).toEqual([
      { reader: expect.stringMatching(/^so•••@kyomi/), items: ['name', 'telephone', 'message'] },
    ]);
    expect((await list(company)).cards[0]!.openedAt).toEqual(opening);
  });

  it('is refused without the tick, under other words, by a child, and to whoever shows itself to nobody', async () => {
    const { memberId } = await stage.member();
    const { memberId: child } = await stage.member('2009-04-02');
    const { memberId: unknown } = await stage.member('1900-01-01');
    await expect(stage.give(child, company.companyId)).rejects.toMatchObject({ code: 'CARD_TOO_YOUNG' });
    expect(await stage.give(unknown, company.companyId)).toBeTruthy();
    for (const companyId of [newId(), 'no-id'])
      await expect(stage.give(memberId, companyId)).rejects.toMatchObject({ code: 'COMPANY_PAGE_NOT_FOUND' });
    await stage.inside((tx) =>
      tx.query('update membership.company_page set hidden_at = now() where company_id = $1', [
        company.companyId,
      ]),
    );
    await expect(stage.give(memberId, company.companyId)).rejects.toMatchObject({
      code: 'COMPANY_PAGE_NOT_FOUND',
    });
    expect(await own(memberId)).toEqual([]);
  });

  it('shows nothing to others, without a consent, out of time, or while the company or the person is not in force', async () => {
    const { memberId } = await stage.member();
    const other = await stage.company();
    const id = await stage.give(memberId, company.companyId);
    for (const [clerk, which, code] of [
      [other, id, 'CARD_NOT_FOUND'],
      [{ ...company, accountId: other.accountId }, id, 'COMPANY_NOT_FOUND'],
      [company, newId(), 'CARD_NOT_FOUND'],
      [company, 'no-id', 'CARD_NOT_FOUND'],
    ] as const)
      await expect(stage.open(clerk, which)).rejects.toMatchObject({ code, kind: 'not_found' });
    const publish = (published: string | null) =>
      stage.inside((tx) =>
        tx.query('update membership.company_page set published = $2::jsonb where company_id = $1', [
          ...[company.companyId, published],
        ]),
      );
    await publish(null);
    await expect(stage.open(company, id)).rejects.toMatchObject(gone);
    expect(await list(company)).toMatchObject({ company: { page: false }, cards: [] });
    await publish('{"purpose":"釧路の朝"}');
    await stage.open(company, id);
    program.clock.set(new Date('2026-06-30T14:59:59Z'));
    await stage.open(company, id);
    program.clock.set(new Date('2026-06-30T15:00:00Z'));
    await expect(stage.open(company, id)).rejects.toMatchObject(gone);
    expect((await list(company)).cards).toEqual([]);
    expect((await own(memberId))[0]!.state).toBe('expired');
    expect(await diary(memberId)).toHaveLength(2);
    const again = await stage.give(memberId, company.companyId);
    expect(again).not.toBe(id);
    program.clock.set(new Date('2027-03-01T15:00:00Z'));
    await stage.inside((tx) =>
      tx.query(`update membership.company_holding set until_day = '2027-03-01' where company_id = $1`, [
        company.companyId,
      ]),
    );
    await expect(stage.open(company, again)).rejects.toMatchObject(gone);
  });

  it('stopped, is forgotten at once; only who has read it is asked by mail to delete, once', async () => {
    const { memberId } = await stage.member();
    const unread = await stage.company();
    const id = await stage.give(memberId, company.companyId, { message: 'よろしくお願いします' });
    const quiet = await stage.give(memberId, unread.companyId);
    await stage.open(company, id);
    const stranger = await stage.member();
    await expect(stage.stop(stranger.memberId, id)).rejects.toMatchObject({ code: 'CONSENT_NOT_FOUND' });
    for (const each of [id, quiet, id]) await stage.stop(memberId, each);
    await expect(stage.open(company, id)).rejects.toMatchObject(gone);
    expect((await own(memberId)).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    expect(await letters(company.email)).toEqual([
      '興味カードが取り消されました（控えの削除をお願いします）',
    ]);
    const letter = await lettersInFull(company.email);
    expect(letter).toContain(`（番号 ${id.slice(-6).toUpperCase()}）は、ご本人が取り消されました`);
    expect(await letters(unread.email)).toEqual([]);
    expect(await typed(id)).toEqual([{ message: null }]);
  });

  it('ends when its giver leaves; erased, the record of the reading stays and leads to nobody', async () => {
    const { memberId, ...person } = await stage.member();
    const id = await stage.give(memberId, company.companyId, { message: '消えるはずの言葉' });
    await stage.open(company, id);
    await stage.leave(memberId);
    await expect(stage.open(company, id)).rejects.toMatchObject(gone);
    expect(await letters(company.email)).toEqual(['興味カードが終了しました（控えの削除をお願いします）']);
    const letter = await lettersInFull(company.email);
    expect(letter).toContain('会員でなくなったため');
    expect(letter).not.toContain('取り消され');
    await stage.inside((tx) =>
      program.get(PersonalRecords).erase(tx, { ...person, subjectId: memberId, name: '山田　花子' }),
    );
    expect(
      await database.look('select member_id, giver_id, state from talent.consent where id = $1', [id]),
    ).toEqual([{ member_id: null, giver_id: null, state: 'departed' }]);
    expect(await database.look('select items from talent.provision where consent_id = $1', [id])).toEqual([
      { items: ['name', 'message'] },
    ]);
  });

  it('goes with a merge and comes back with its undoing; what both gave to one company is one', async () => {
    const [kept, merged] = [await stage.member(), await stage.member()];
    const other = await stage.company();
    const both = await stage.give(kept.memberId, company.companyId);
    const doubled = await stage.give(merged.memberId, company.companyId, { message: '二枚目の言葉' });
    const moved = await stage.give(merged.memberId, other.companyId);
    await stage.open(other, moved);
    const mergeId = await merge(kept.memberId, merged.memberId);
    const [survivor] = await database.look<{ id: string }>(
      'select id from membership.member where id = any($1) and merged_into is null',
      [[kept.memberId, merged.memberId]],
    );
    expect(survivor!.id).toBe(kept.memberId);
    const standing = (await own(kept.memberId)).filter(({ state }) => state === 'in_force');
    expect(standing.map(({ id }) => id).sort()).toEqual([both, moved].sort());
    expect(await diary(kept.memberId)).toHaveLength(1);
    expect([await disclosures(kept), await disclosures(merged)]).toEqual([[moved], []]);
    expect(await typed(doubled)).toEqual([{ message: null }]);
    await expect(stage.open(company, doubled)).rejects.toMatchObject(gone);
    await stage.open(other, moved);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, deskId));
    expect((await own(merged.memberId)).map(({ state }) => state)).toEqual(['in_force', 'merged']);
    expect((await own(kept.memberId)).map(({ id }) => id)).toEqual([both]);
    expect([await disclosures(kept), await disclosures(merged)]).toEqual([[], [moved, moved]]);
  });

  it('of an earlier double comes back with the entry that it had become, and stays with it', async () => {
    const [earliest, middle, last] = [await stage.member(), await stage.member(), await stage.member()];
    const id = await stage.give(earliest.memberId, company.companyId);
    await merge(middle.memberId, earliest.memberId);
    const mergeId = await merge(last.memberId, middle.memberId);
    expect((await own(last.memberId)).map((each) => each.id)).toEqual([id]);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, deskId));
    expect((await own(middle.memberId)).map((each) => each.id)).toEqual([id]);
    expect(await own(last.memberId)).toEqual([]);
    await stage.open(company, id);
  });

  it('that ended otherwise is forgotten by night as well, whatever stands in it', async () => {
    const { memberId } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    await stage.stop(memberId, id);
    await database.look(`update talent.interest_card set message = '残った言葉' where consent_id = $1`, [id]);
    await program.get(CardCalendar).forgetOld();
    expect(await typed(id)).toEqual([{ message: null }]);
  });

  it('is told to the company in one mail a day, which names nobody', async () => {
    const tell = () => program.get(CardCalendar).tellCompanies();
    for (let n = 0; n < 2; n += 1) await stage.give((await stage.member()).memberId, company.companyId);
    await tell();
    await stage.give((await stage.member()).memberId, company.companyId);
    await tell();
    expect(await letters(company.email)).toEqual(['興味カードが2枚届いています']);
    program.clock.advance(day);
    await tell();
    await tell();
    expect((await letters(company.email)).slice(1)).toEqual(['興味カードが1枚届いています']);
  });
});

describe('the record of a disclosure', () => {
  const record = async (): Promise<string> => {
    const { memberId } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    await stage.open(company, id);
    return id;
  };

  it('is written with the reading or not at all', async () => {
    const { memberId } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    await expect(
      stage.inside(async (tx) => {
        await program.get(OpenCard).run(tx, company, id);
        throw new Error('the answer never left');
      }),
    ).rejects.toThrow('never left');
    expect(await diary(memberId)).toEqual([]);
  });

  it('is neither changed nor deleted by anybody for three years, and forgotten after them', async () => {
    const id = await record();
    for (const statement of [
      `update talent.provision set items = '{}' where consent_id = '${id}'`,
      `delete from talent.provision where consent_id = '${id}'`,
      'truncate talent.provision',
    ])
      await expect(database.look(statement)).rejects.toThrow(/append-only/);
    await database.look(
      `insert into talent.provision select gen_random_uuid(), community_id, consent_id, member_id, recipient_id,
         recipient_name, read_by, items, purpose, now() - interval '3 years 1 day' from talent.provision where consent_id = $1`,
      [id],
    );
    await program.get(CardCalendar).forgetOld();
    expect(await database.look('select id from talent.provision where consent_id = $1', [id])).toHaveLength(
      1,
    );
  });
});
