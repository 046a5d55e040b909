import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { OwnCases } from './own-cases.tsx';
import { AskForSupportDocument, CompanySupportDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { companySupport } = await api.load(CompanySupportDocument, { companyId });
  return api.answer({
    ...{ companyId, cases: companySupport },
    asked: new URL(request.url).searchParams.has('asked'),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { wish = '' } = await textOf(request);
  const outcome = await api.send(AskForSupportDocument, { companyId, wish });
  if (outcome.ok) return api.redirect(`/company/${companyId}/support?asked`);
  return api.answer<Returned>(returnedBy(outcome.refusal, { wish }), 422);
}

/** Who of the secretariat accompanies a company. */
export default function CompanySupport() {
  const { companyId, cases, asked } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('support');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('leadCompany')}>
      <OwnCases {...{ cases, asked, returned }} />
      <Acts>
        <ButtonLink quiet to={to(`/company/${companyId}`)}>
          {t('backToCompany')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
