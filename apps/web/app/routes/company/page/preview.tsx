import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Notice, Page } from '../../../parts/page.tsx';
import { CompanyView, useWhereAndWhat } from '../../companies/company-view.tsx';
import { areaOf, industryName } from '../../companies/place-names.ts';
import { CompanyPageDraftDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyPageDraft, community } = await api.load(CompanyPageDraftDocument, {
    companyId: params.companyId ?? '',
  });
  return api.answer({ page: companyPageDraft.page, municipalities: community.municipalities });
}

/** The draft as everybody would see it. */
export default function CompanyPagePreview() {
  const { page, municipalities } = useLoaderData<typeof loader>();
  const t = useTranslations('companyPage');
  const to = useLinks();
  const whereAndWhat = useWhereAndWhat();
  return (
    <Page
      title={page.title}
      eyebrow={whereAndWhat(areaOf(page, municipalities), industryName(page.industry))}
      lead={page.kana ? <span lang="ja">{page.kana}</span> : undefined}
    >
      <meta name="robots" content="noindex" />
      <Notice title={t('previewTitle')}>
        <p>{t('previewLead')}</p>
        <ButtonLink to={to(`/company/${page.companyId}/page`)} quiet>
          {t('backToEditor')}
        </ButtonLink>
      </Notice>
      <CompanyView page={page} />
    </Page>
  );
}
