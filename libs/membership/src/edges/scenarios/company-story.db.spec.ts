import { newId } from '@enishi/kernel';
import { mailRefused } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { GiveBackBenefit } from '../../actions/company/benefits/give-back-benefit.ts';
import { GrantBenefit } from '../../actions/company/benefits/grant-benefit.ts';
import { FindCompany } from '../../actions/company/find-company.ts';
import { NoteOnCompany } from '../../actions/company/note-on-company.ts';
import { ReadCompanyStory } from '../../actions/company/read-company-story.ts';
import type { ToldTurn } from '../../actions/company/read-company-story.ts';
import { WriteToCompany } from '../../actions/company/write-to-company.ts';
import { companyTurnTitle } from '../../domain/company/company-turns.ts';
import { foundCommunity } from '../../example-community.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { benefitsOn } from './benefit-stage.ts';

jest.setTimeout(60_000);
const database = useTestDatabase();
const program = useProgram(database);
const actor = 'tamura@example.jp';
let community: string;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);
const company = benefitsOn(inside, program);
const reader = { accountId: newId(), role: 'staff' };
const story = (companyId: string, first = 100, after: { at: Date; id: string } | null = null) =>
  inside((tx) => program.get(ReadCompanyStory).run(tx, companyId, { reader, first, after }));
const titles = async (companyId: string) =>
  (await story(companyId)).turns.map(({ kind, facts }) => companyTurnTitle(kind, facts).ja);
const write = (companyId: string, text: string) =>
  inside(async (tx) =>
    program.get(NoteOnCompany).run(tx, await program.get(FindCompany).run(tx, companyId), text, actor),
  );
const takeBack = (companyId: string, noteId: string) =>
  inside(async (tx) =>
    program.get(NoteOnCompany).takeBack(tx, await program.get(FindCompany).run(tx, companyId), noteId, actor),
  );
const noted = async (companyId: string): Promise<ToldTurn> =>
  (await story(companyId)).turns.find(({ kind }) => kind === 'noted')!;

beforeAll(async () => {
  program.clock.set(new Date('2026-11-26T03:00:00Z'));
  community = await foundCommunity(program, 'doto');
}, 60_000);

describe('a company’s story at the desk', () => {
  it('tells of a mail that could not be delivered, once, and of nobody else’s', async () => {
    const { companyId } = await company.member('corp_basic');
    await inside((tx) =>
      program.get(WriteToCompany).decided(tx, companyId, {
        ...{ planKey: 'corp_partner', plan: { ja: '法人パートナー', en: 'Company Partner' }, reason: null },
      }),
    );
    const [mail] = await database.look<{ mailId: string; to: string; about: string }>(
      `select id "mailId", recipient "to", letter->>'about' about from platform.mail
        where letter->>'about' like $1 order by id desc limit 1`,
      [`company:${companyId}:%`],
    );
    await inside((tx) => tx.emit(mailRefused, mail!));
    await inside((tx) => tx.emit(mailRefused, { ...mail!, about: 'gift:1:1' }));
    await program.runReactions();
    const told = (await titles(companyId)).filter((title) => title.includes('届きませんでした'));
    expect(told).toEqual(['担当者へのメールが届きませんでした。宛先を会社に確かめてください']);
  });

  it('tells of benefits that were used, given back and granted, and by whom', async () => {
    const { companyId } = await company.member('corp_basic');
    const key = `ticket:${newId()}`;
    await company.use(companyId, 'tickets_gathering', { key, recordedBy: actor });
    await inside((tx) => program.get(GiveBackBenefit).run(tx, key, { reason: '欠席', by: null }));
    const grant = { kind: 'booth_slots', amount: '2', endsOn: '2027-03-31', reason: '周年のお礼' };
    await inside((tx) => program.get(GrantBenefit).run(tx, companyId, grant, actor));
    expect(await titles(companyId)).toEqual(
      expect.arrayContaining([
        '追加枠を付与：イベントでのブース出展 2回（2027年3月31日まで。理由：周年のお礼）',
        '特典の利用を取り消し：交流会の参加枠 1席（道東マッチングナイト東京。理由：欠席）',
        '特典を利用：交流会の参加枠 1席（2026年11月26日、道東マッチングナイト東京）',
      ]),
    );
    const by = (await story(companyId)).turns.map(({ kind, actor: who }) => [kind, who]);
    expect(by).toEqual(
      expect.arrayContaining([
        ['benefit_granted', actor],
        ['benefit_given_back', null],
        ['benefit_used', actor],
      ]),
    );
  });

  it('tells of each mail that left, by its subject and to whom of the company, without the address', async () => {
    const { companyId } = await company.member('corp_basic');
    const plan = { ja: '法人パートナー', en: 'Partner' };
    await inside((tx) =>
      program.get(WriteToCompany).decided(tx, companyId, { planKey: 'corp_partner', plan, reason: null }),
    );
    const [newest] = (await story(companyId)).turns;
    expect(companyTurnTitle(newest!.kind, newest!.facts)).toMatchObject({
      ja: expect.stringMatching(/^担当者へメール：「.*「法人パートナー」のお申し込みを承りました」$/),
      en: expect.stringMatching(/^Mail to the contact: /),
    });
    expect(JSON.stringify(newest!.facts)).not.toContain('@');
  });

  it('is read page by page to its beginning, also where many turns share one instant, and each look is logged', async () => {
    const { companyId } = await company.found();
    await inside(async (tx) => {
      for (let day = 1; day <= 11; day += 1)
        await program
          .get(CompanyTurnStore)
          .append(tx, companyId, { kind: 'seats_offered', facts: { count: day } });
    });
    const all = (await story(companyId)).turns.map(({ id }) => id);
    const seen: string[] = [];
    let after: { at: Date; id: string } | null = null;
    let pages = 0;
    for (let goesOn = true; goesOn; pages += 1) {
      const page = await story(companyId, 4, after);
      seen.push(...page.turns.map(({ id }) => id));
      after = page.turns.at(-1)!;
      goesOn = page.hasNext;
    }
    expect(seen).toEqual(all);
    const [logged] = await database.look<{ looks: number }>(
      `select count(*)::int looks from membership.access_log where reason = $1 and act = 'read_company'`,
      [`story:${companyId}`],
    );
    expect(logged!.looks).toBe(pages + 1);
  });

  it('holds notes of the desk; one that is taken back is forgotten, who wrote it and who took it back is not', async () => {
    const { companyId } = await company.found();
    await write(companyId, '電話あり。\n来週お越しになる。');
    const kept = await noted(companyId);
    expect(kept).toMatchObject({
      actor,
      note: { text: '電話あり。\n来週お越しになる。', takenBackAt: null },
    });
    await takeBack(companyId, kept.note!.id);
    expect(await noted(companyId)).toMatchObject({
      actor,
      note: { text: '', takenBackBy: actor, takenBackAt: expect.any(Date) },
    });
    expect((await story(companyId)).turns[0]).toMatchObject({ kind: 'note_taken_back', note: null, actor });
    await expect(takeBack(companyId, kept.note!.id)).rejects.toMatchObject({
      code: 'COMPANY_NOTE_TAKEN_BACK',
    });
  });

  it('takes no note back by way of another company, and shows nothing of another community', async () => {
    const [mine, other] = [await company.found(), await company.found()];
    await write(mine.companyId, '来月の訪問');
    const { note } = await noted(mine.companyId);
    await expect(takeBack(other.companyId, note!.id)).rejects.toMatchObject({
      code: 'COMPANY_NOTE_NOT_FOUND',
    });
    const elsewhere = await foundCommunity(program, 'oguni', 'O');
    await expect(
      program.transactions.inCommunity(elsewhere, (tx) =>
        program.get(ReadCompanyStory).run(tx, mine.companyId, { reader, first: 10, after: null }),
      ),
    ).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
  });
});
