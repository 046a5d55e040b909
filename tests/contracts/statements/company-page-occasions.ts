import { pngOfPhoto } from './example-photo.ts';
import { ask, clerk, payer, type Clerk } from './company-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const page = {
  ...{ purpose: '釧路の朝をつくる。', industry: 'M', area: '', website: '', peopleAgree: true },
  people: [{ name: '高橋 誠', role: '店長' }],
  openings: [{ title: '店長候補', link: 'https://cafe.example.jp/jobs' }],
};

async function press(stage: OperationStage, person: Clerk, call: string, types = '', more: object = {}) {
  const { companyId } = person;
  await ask(stage, person, `mutation ($companyId: ID!${types}) { ${call} }`, { companyId, ...more });
}

/** A company with a plan that has written a page with a photo; many more photos stand beside it. */
async function writer(stage: OperationStage): Promise<Clerk & { photoId: string }> {
  const person = await payer(stage);
  await press(
    stage,
    person,
    'saveCompanyPage(companyId: $companyId, page: $page)',
    ', $page: CompanyPageInput!',
    { page },
  );
  await press(
    stage,
    person,
    'addCompanyPhoto(companyId: $companyId, content: $content, alt: "店")',
    ', $content: String!',
    { content: pngOfPhoto },
  );
  const { companyPageDraft } = await ask<{ companyPageDraft: { page: { photos: { id: string }[] } } }>(
    stage,
    person,
    'query ($companyId: ID!) { companyPageDraft(companyId: $companyId) { page { photos { id } } } }',
    { companyId: person.companyId },
  );
  const photoId = companyPageDraft.page.photos[0]!.id;
  await stage.multiply('membership.company_photo', photoId, { id: 'gen_random_uuid()' });
  return { ...person, photoId };
}

/** A company whose page everybody sees, beside as many others as there are rows. */
export async function shown(stage: OperationStage): Promise<Clerk> {
  const person = await writer(stage);
  await press(stage, person, 'publishCompanyPage(companyId: $companyId)');
  await stage.inside(async (tx) => {
    await tx.query(
      `insert into membership.company_page (company_id, community_id, draft, published, published_at, updated_at)
       select c.id, c.community_id, p.draft, p.published, p.published_at, p.updated_at
         from membership.company_page p join membership.company c on c.community_id = p.community_id and c.id <> p.company_id
        where p.company_id = $1 and c.id not in (select o.company_id from membership.company_page o)`,
      [person.companyId],
    );
    await tx.query(
      `insert into membership.company_holding
       select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid(), 'company_id', c.id))).*
         from membership.company_holding h join membership.company c on c.community_id = h.community_id and c.id <> h.company_id
        where h.company_id = $1 and c.id not in (select o.company_id from membership.company_holding o)`,
      [person.companyId],
    );
  });
  return person;
}

const byCompany = ({ asker, companyId }: Clerk, variables: object = {}): Occasion => ({
  asker,
  variables: { companyId, ...variables },
});
const byDesk = async (stage: OperationStage, { companyId }: Clerk, variables: object = {}) => ({
  asker: (await stage.owner()).asker,
  variables: { companyId, ...variables },
});

/** What companies say of themselves to everybody. */
export const companyPageOccasions: Occasions = {
  'public Query.companyDirectory': async (stage) => {
    await shown(stage);
    const filter = { area: '01', industry: 'M', row: 'ta' };
    return { asker: stage.visitor, variables: { first: 100, after: null, filter } };
  },
  'public Query.companyPage': async (stage) => {
    const { companyId } = await shown(stage);
    return { asker: stage.visitor, variables: { companyId } };
  },
  'public Query.companyPageDraft': async (stage) => byCompany(await writer(stage)),
  'public Mutation.saveCompanyPage': async (stage) => byCompany(await clerk(stage), { page }),
  'public Mutation.publishCompanyPage': async (stage) => byCompany(await writer(stage)),
  'public Mutation.takeBackCompanyPage': async (stage) => byCompany(await shown(stage)),
  'public Mutation.addCompanyPhoto': async (stage) =>
    byCompany(await writer(stage), { content: pngOfPhoto, alt: '店' }),
  'public Mutation.removeCompanyPhoto': async (stage) => {
    const { photoId: id, ...person } = await writer(stage);
    return byCompany(person, { id });
  },
  'desk Query.companyPage': async (stage) => byDesk(stage, await writer(stage)),
  'desk Mutation.hideCompanyPage': async (stage) =>
    byDesk(stage, await shown(stage), { reason: '連絡先が違います' }),
  'desk Mutation.showCompanyPage': async (stage) => {
    const person = await shown(stage);
    const { errors } = await stage.api.desk(
      'mutation ($companyId: ID!) { hideCompanyPage(companyId: $companyId, reason: "x1") }',
      { companyId: person.companyId },
      (await stage.owner()).asker,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return byDesk(stage, person);
  },
};
