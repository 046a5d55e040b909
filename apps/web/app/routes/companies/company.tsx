import { Link, type LoaderFunctionArgs, type MetaDescriptor, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { CompanyRecordSection, companyRecordsOf } from '../../parts/company-record.tsx';
import { Notice, Page } from '../../parts/page.tsx';
import { CompanyView, useWhereAndWhat } from './company-view.tsx';
import { GiveCardLink } from './give-card-link.tsx';
import { HostedEvents } from './hosted-events.tsx';
import { areaOf, industryName } from './place-names.ts';
import { CompanyPageDocument } from './questions.ts';
import { structuredCompany } from './structured-company.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(CompanyPageDocument, { companyId: params.companyId ?? '' });
  if (!found)
    return api.answer({ page: null, record: undefined, hosted: null, municipalities: [], address: '' }, 404);
  const { companyPage: page, hostedEvents: hosted, community } = found;
  const { municipalities } = community;
  const address = new URL(`${api.place.base}/companies/${page.companyId}`, request.url).href;
  const record = (await companyRecordsOf(api, [page.companyId]))[page.companyId];
  return api.answer({ page, record, hosted, municipalities, address });
}

type Loaded = Awaited<ReturnType<typeof loader>>['data'];

/** What search engines read: the one address of the page, and the company as an organisation of schema.org. */
export function meta({ loaderData }: { loaderData?: Loaded }): MetaDescriptor[] {
  if (!loaderData?.page) return [{ name: 'robots', content: 'noindex' }];
  const { page, municipalities, address } = loaderData;
  return [
    { tagName: 'link', rel: 'canonical', href: address },
    { 'script:ld+json': structuredCompany(page, address, areaOf(page, municipalities)) },
  ];
}

/** A company's page for everybody; of one that is not there any more, a polite word and the way on. */
export default function CompanyPage() {
  const { page, record, hosted, municipalities, address } = useLoaderData<typeof loader>();
  const t = useTranslations('companies');
  const to = useLinks();
  const text = useText();
  const { community } = useFrame();
  const whereAndWhat = useWhereAndWhat();
  if (!page)
    return (
      <Page title={t('goneTitle')}>
        <Notice>
          <p>{t('gone')}</p>
          <ButtonLink to={to('/companies')} quiet>
            {t('all')}
          </ButtonLink>
        </Notice>
      </Page>
    );
  const told = page.purpose.replace(/\s+/g, ' ').slice(0, 120);
  const [photo] = page.photos;
  return (
    <Page
      title={page.title}
      eyebrow={whereAndWhat(areaOf(page, municipalities), industryName(page.industry))}
      lead={page.kana ? <span lang="ja">{page.kana}</span> : undefined}
    >
      <meta name="description" content={told} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={`${page.title} | ${text(community.name)}`} />
      <meta property="og:description" content={told} />
      <meta property="og:url" content={address} />
      {photo ? <meta property="og:image" content={new URL(photo.url, address).href} /> : null}
      <CompanyView page={page} />
      <CompanyRecordSection record={record} />
      <GiveCardLink companyId={page.companyId} />
      <HostedEvents hosted={hosted} />
      <p>
        <Link to={to('/companies')}>← {t('all')}</Link>
      </p>
    </Page>
  );
}
