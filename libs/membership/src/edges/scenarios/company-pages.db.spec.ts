import { tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { FindCompany } from '../../actions/company/find-company.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { HandOutPhoto } from '../../actions/company/page/hand-out-photo.ts';
import { HidePage } from '../../actions/company/page/hide-page.ts';
import { KeepPhotos } from '../../actions/company/page/keep-photos.ts';
import { PublishPage } from '../../actions/company/page/publish-page.ts';
import { ReadLivePages } from '../../actions/company/page/read-live-pages.ts';
import { ReadOwnPage } from '../../actions/company/page/read-own-page.ts';
import { SavePage } from '../../actions/company/page/save-page.ts';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { isShown } from '../../domain/company/page/page-state.ts';
import type { TypedPage } from '../../domain/company/page/company-page.ts';
import { exampleJpeg } from '../../domain/company/page/example-photos.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyPageStore } from '../../store/company/page/company-page.store.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const { inside } = stage;

const typed: TypedPage = {
  ...{ purpose: '釧路の朝をつくる。', industry: 'M', area: '', website: '' },
  ...{ people: [{ name: '高橋 誠', role: '店長' }], peopleAgree: true, openings: [] },
};
const asClerk = <Answer>(
  { accountId, companyId }: Clerk,
  act: (tx: Tx, company: CompanyEntity) => Promise<Answer>,
): Promise<Answer> =>
  inside(async (tx) => act(tx, await program.get(OwnCompany).run(tx, accountId, companyId)));
const save = (clerk: Clerk, changes: Partial<TypedPage> = {}) =>
  asClerk(clerk, (tx, company) => program.get(SavePage).run(tx, company, { ...typed, ...changes }));
const publish = (clerk: Clerk) => asClerk(clerk, (tx, company) => program.get(PublishPage).run(tx, company));
const own = (clerk: Clerk) => asClerk(clerk, (tx, company) => program.get(ReadOwnPage).run(tx, company));
const atDesk = (clerk: Clerk, act: 'hide' | 'show', reason = '連絡先が違います') =>
  inside(async (tx) => {
    const company = await program.get(FindCompany).run(tx, clerk.companyId);
    const desk = program.get(HidePage);
    return act === 'hide'
      ? desk.run(tx, company, { reason, actor: 'tamura@example.jp' })
      : desk.show(tx, company, 'tamura@example.jp');
  });
const nothing = { area: null, industry: null, row: null };
const listed = (filter: Partial<Parameters<ReadLivePages['list']>[1]> = {}) =>
  inside((tx) => program.get(ReadLivePages).list(tx, { ...nothing, ...filter }, { first: 50, after: null }));
const ids = async (filter: Parameters<typeof listed>[0] = {}) =>
  (await listed(filter)).rows.map(({ id }) => id);
const seen = ({ companyId }: Clerk) =>
  inside(async (tx) => (await program.get(ReadLivePages).one(tx, companyId)).row);
const gone = { code: 'COMPANY_PAGE_NOT_FOUND' };

describe('a company’s page', () => {
  it('is seen by everybody once it is published, as it was published, and not after it was taken back', async () => {
    const clerk = await companies.payer();
    await save(clerk);
    await expect(seen(clerk)).rejects.toMatchObject(gone);
    await publish(clerk);
    await publish(clerk);
    await save(clerk, { purpose: '書きかけ' });
    expect((await seen(clerk)).page).toMatchObject({
      purpose: '釧路の朝をつくる。',
      people: [{ name: '高橋 誠' }],
    });
    expect((await own(clerk)).kept.draft.purpose).toBe('書きかけ');
    expect(await ids({ industry: 'M', row: { letters: 'ダド', within: true } })).toEqual([clerk.companyId]);
    expect(await ids({ area: '01' })).toEqual([clerk.companyId]);
    for (const filter of [{ industry: 'E' }, { area: '13' }, { row: { letters: 'カ', within: true } }])
      expect(await ids(filter)).toEqual([]);
    expect(await listed()).toMatchObject({ areas: ['01'], industries: ['M'] });
    await asClerk(clerk, (tx, company) => program.get(PublishPage).takeBack(tx, company));
    await expect(seen(clerk)).rejects.toMatchObject(gone);
    expect(await listed()).toMatchObject({ rows: [], areas: [], industries: [] });
    expect((await companies.story(clerk)).slice(-2)).toEqual(['page_published', 'page_taken_back']);
  });

  it('is not published without a plan, and is seen exactly while there is one', async () => {
    const without = await companies.found();
    await save(without);
    await expect(publish(without)).rejects.toMatchObject({ code: 'PAGE_NEEDS_PLAN' });
    const clerk = await companies.payer();
    await save(clerk);
    await publish(clerk);
    const today = tokyoDate('2026-06-15');
    const days = ['2026-06-14', '2026-06-15', '2026-06-16'];
    for (const fromDay of days)
      for (const untilDay of [null, ...days])
        for (const graceUntil of [null, ...days]) {
          await database.look(
            'update membership.company_holding set from_day = $2, until_day = $3, grace_until = $4 where company_id = $1',
            [clerk.companyId, fromDay, untilDay, graceUntil],
          );
          const { holding } = await companies.record(clerk);
          const { standing } = companyStanding([holding!], today);
          const live = await inside((tx) => program.get(CompanyPageStore).live(tx, clerk.companyId, today));
          expect([fromDay, untilDay, graceUntil, live !== null]).toEqual([
            ...[fromDay, untilDay, graceUntil, isShown(standing)],
          ]);
        }
  });

  it('is hidden by the desk with a reason that the company is told, and shown again by it alone', async () => {
    const clerk = await companies.payer();
    await expect(atDesk(clerk, 'hide')).rejects.toMatchObject({ code: 'PAGE_NOT_PUBLISHED' });
    await save(clerk);
    await publish(clerk);
    await expect(atDesk(clerk, 'hide', ' ')).rejects.toMatchObject({ code: 'TEXT_MISSING' });
    await atDesk(clerk, 'hide');
    await expect(seen(clerk)).rejects.toMatchObject(gone);
    await save(clerk, { purpose: '直しました。' });
    await expect(publish(clerk)).rejects.toMatchObject({ code: 'PAGE_HIDDEN_BY_DESK' });
    expect(await own(clerk)).toMatchObject({ state: 'hidden', kept: { hiddenBecause: '連絡先が違います' } });
    await atDesk(clerk, 'show');
    expect((await seen(clerk)).page.purpose).toBe('釧路の朝をつくる。');
    await publish(clerk);
    expect((await seen(clerk)).page.purpose).toBe('直しました。');
    const turns = await database.look(
      `select kind, actor, facts from membership.company_turn where company_id = $1 and kind like 'page_%' and actor is not null order by at, id`,
      [clerk.companyId],
    );
    expect(turns).toEqual([
      { kind: 'page_hidden', actor: 'tamura@example.jp', facts: { reason: '連絡先が違います' } },
      { kind: 'page_shown', actor: 'tamura@example.jp', facts: {} },
    ]);
  });

  it('shows photos to everybody while they are published, and forgets those that no page shows', async () => {
    const clerk = await companies.payer();
    const other = await companies.found();
    const content = exampleJpeg.toString('base64');
    const add = (alt: string) =>
      asClerk(clerk, (tx, company) => program.get(KeepPhotos).add(tx, company, { content, alt }));
    const ask = (photoId: string, accountId: string | null) =>
      inside((tx) => program.get(HandOutPhoto).run(tx, photoId, { accountId, deskRole: null }));
    await save(clerk);
    await add('店の正面');
    const [photo] = (await own(clerk)).kept.draft.photos;
    await expect(ask(photo!.id, null)).rejects.toMatchObject({ code: 'PHOTO_NOT_FOUND' });
    await expect(ask(photo!.id, other.accountId)).rejects.toMatchObject({ code: 'PHOTO_NOT_FOUND' });
    expect((await ask(photo!.id, clerk.accountId)).open).toBe(false);
    await publish(clerk);
    const handed = await ask(photo!.id, null);
    expect(handed).toMatchObject({ open: true, photo: { type: 'image/jpeg', width: 240, height: 200 } });
    await asClerk(clerk, (tx, company) => program.get(KeepPhotos).remove(tx, company, photo!.id));
    expect((await ask(photo!.id, null)).open).toBe(true);
    await publish(clerk);
    await expect(ask(photo!.id, clerk.accountId)).rejects.toMatchObject({ code: 'PHOTO_NOT_FOUND' });
    for (let n = 1; n <= 6; n += 1) await add(`写真${n}`);
    await expect(add('七枚目')).rejects.toMatchObject({ code: 'PHOTOS_TOO_MANY' });
    await expect(
      asClerk(clerk, (tx, company) => program.get(KeepPhotos).remove(tx, company, photo!.id)),
    ).rejects.toMatchObject({ code: 'PHOTO_NOT_FOUND' });
    expect((await own(clerk)).photos).toHaveLength(6);
  });
});
