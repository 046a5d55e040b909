import { day, type UiLocale } from '@enishi/ui';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { CancelCompanyPlanDocument, CompanyDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.companyId ?? '';
  const { company } = await api.load(CompanyDocument, { id });
  const { holding, standing } = company;
  if (!holding || holding.cancelled || (standing !== 'current' && standing !== 'grace'))
    throw api.redirect(`/company/${id}`);
  return api.answer({ company, holding });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const outcome = await api.send(CancelCompanyPlanDocument, { companyId });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect(`/company/${companyId}`);
}

/** What cancelling means, and the one button that does it. */
export default function CancelCompany() {
  const { company, holding } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const ends = holding.paidThrough ?? holding.lastUsableDay;
  return (
    <Page title={t('cancelTitle')} lead={t('cancelLead')} eyebrow={company.title}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <Facts>
        <Fact name={t('plan')}>{text(holding.planName)}</Fact>
        {ends ? <Fact name={t('lastDay')}>{day(ends, locale)}</Fact> : null}
      </Facts>
      <p>{t('cancelUse')}</p>
      <p className="quiet">{t('cancelRefund')}</p>
      <Form method="post">
        <Acts>
          <SubmitButton size="lg">{t('cancelSure')}</SubmitButton>
          <ButtonLink to={to(`/company/${company.id}`)} quiet>
            {t('cancelNot')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
