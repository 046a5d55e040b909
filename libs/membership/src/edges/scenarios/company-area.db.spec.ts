import { UpdateCommunity } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ChangeCompanyProfile } from '../../actions/company/change-company-profile.ts';
import { CompanyGrounds } from '../../actions/company/company-grounds.ts';
import { ConfirmCompanyArea } from '../../actions/company/confirm-company-area.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { SavePage } from '../../actions/company/page/save-page.ts';
import { exampleCompany } from '../../domain/company/example-company-form.ts';
import type { TypedFacts } from '../../domain/company/company-profile.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const { inside } = stage;

beforeAll(() =>
  inside((tx) =>
    program.get(UpdateCommunity).run(tx, {
      municipalities: [
        { code: '01206', name: { ja: '釧路市', en: 'Kushiro' } },
        { code: '01665', name: { ja: '弟子屈町', en: 'Teshikaga' } },
      ],
    }),
  ),
);

const confirm = ({ companyId }: Pick<Clerk, 'companyId'>, area: string | null) =>
  inside((tx) => program.get(ConfirmCompanyArea).run(tx, { companyId, area, actor: 'mori@example.jp' }));
const areaOf = ({ companyId }: Clerk) =>
  inside(async (tx) => (await program.get(CompanyGrounds).run(tx, [companyId])).get(companyId)?.area);
const changes = ({ accountId, companyId }: Clerk, typed: Partial<TypedFacts>) =>
  inside(async (tx) => {
    const company = await program.get(OwnCompany).run(tx, accountId, companyId);
    const wish = { typed: { ...exampleCompany, ...typed }, agreedAmount: null };
    await program.get(ChangeCompanyProfile).run(tx, company, wish);
  });
const says = ({ accountId, companyId }: Clerk, area: string) =>
  inside(async (tx) => {
    const company = await program.get(OwnCompany).run(tx, accountId, companyId);
    const page = { purpose: '朝をつくる。', industry: 'M', website: '', people: [], openings: [] };
    await program.get(SavePage).run(tx, company, { ...page, area, peopleAgree: false });
  });
const areaTurns = async (clerk: Clerk) =>
  (await companies.story(clerk)).filter((kind) => kind.startsWith('area_'));

describe('where a company is', () => {
  it('is what the secretariat has confirmed, and nothing that the company says; pressed twice it is one line of its story', async () => {
    const clerk = await companies.found();
    await says(clerk, '01206');
    expect(await areaOf(clerk)).toBeNull();
    await confirm(clerk, '01206');
    await confirm(clerk, '01206');
    expect(await areaOf(clerk)).toBe('01206');
    await confirm(clerk, null);
    expect(await areaOf(clerk)).toBeNull();
    expect(await areaTurns(clerk)).toEqual(['area_confirmed', 'area_open']);
  });

  it('is confirmed no more once the company says that it is elsewhere: it loses that, and gains nothing', async () => {
    const clerk = await companies.found();
    await says(clerk, '01206');
    await confirm(clerk, '01206');
    await says(clerk, '01206');
    expect(await areaOf(clerk)).toBe('01206');
    await says(clerk, '01665');
    expect(await areaOf(clerk)).toBeNull();
    await confirm(clerk, '01665');
    await says(clerk, '');
    expect(await areaOf(clerk)).toBeNull();
    expect((await areaTurns(clerk)).filter((kind) => kind === 'area_moved')).toHaveLength(2);
  });

  it('is confirmed no more once it has another address; another name or size says nothing of it', async () => {
    const clerk = await companies.found();
    await confirm(clerk, '01206');
    await changes(clerk, { name: 'みなと珈琲' });
    expect(await areaOf(clerk)).toBe('01206');
    await changes(clerk, { name: 'みなと珈琲', address: '弟子屈町中央2-3-1' });
    expect(await areaOf(clerk)).toBeNull();
    expect(await areaTurns(clerk)).toEqual(['area_confirmed', 'area_moved']);
  });

  it('is one of the municipalities of this community, of a company of this community', async () => {
    const clerk = await companies.found();
    await expect(confirm(clerk, '43423')).rejects.toMatchObject({
      ...{ kind: 'invalid', code: 'COMPANY_AREA_UNKNOWN', facts: { field: 'area' } },
    });
    for (const companyId of [newId(), 'no-id'])
      await expect(confirm({ companyId }, '01206')).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
    expect(await areaOf(clerk)).toBeNull();
  });
});
