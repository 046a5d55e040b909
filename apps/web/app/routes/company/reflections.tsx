import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { CompanyReflectionsDocument } from '../trips/reflection-questions.ts';
import { Voices } from '../trips/voices.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', eventId = '' } = params;
  const { companyReflections } = await api.load(CompanyReflectionsDocument, { companyId, eventId });
  return api.answer({ companyId, ...companyReflections });
}

/** What those who visited the company let it read. */
export default function CompanyReflections() {
  const { companyId, title, reflections } = useLoaderData<typeof loader>();
  const t = useTranslations('reflections');
  const text = useText();
  const to = useLinks();
  return (
    <Page title={text(title)} eyebrow={t('title')} lead={t('companyLead')}>
      {reflections.length === 0 ? (
        <Notice title={t('companyEmptyTitle')}>
          <p>{t('companyEmpty')}</p>
        </Notice>
      ) : (
        <Voices items={reflections} />
      )}
      <Acts>
        <ButtonLink to={to(`/company/${companyId}/events`)} quiet>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
