import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { readForm } from '../../forms/read-form.ts';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { CompanyForm } from './company-form.tsx';
import { companySchema } from './company-schema.ts';
import { CompanyFoundingDocument, FoundCompanyDocument } from './questions.ts';

/** Whoever has to prove their address first comes back here afterwards, with the plan they chose. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { pathname, search } = new URL(request.url);
  const { companyFounding } = await api.load(CompanyFoundingDocument);
  if (!companyFounding) api.setCookie(rememberReturn(pathname + search));
  return api.answer({ founding: companyFounding ?? null, here: pathname + search });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const read = await readForm(request, companySchema);
  if (!read.ok) return api.answer(read.returned, 422);
  const { fields, value } = read;
  const input = {
    ...value,
    declarationVersion: Number(fields.declarationVersion),
    termsVersion: Number(fields.termsVersion),
    privacyVersion: Number(fields.privacyVersion),
  };
  const outcome = await api.send(FoundCompanyDocument, { input });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, fields), 422);
  const params = new URL(request.url).searchParams;
  const page = `/company/${outcome.value.foundCompany}`;
  const plan = params.get('plan');
  const interval = params.get('interval') === 'month' ? 'month' : 'year';
  return api.redirect(plan ? `${page}/order?plan=${encodeURIComponent(plan)}&interval=${interval}` : page);
}

/** Entering a company: a proved address first, then what stands on its papers. */
export default function NewCompany() {
  const { founding, here } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('company');
  const to = useLinks();
  if (!founding)
    return (
      <Page title={t('startTitle')} lead={t('startLead')}>
        <Acts>
          <ButtonLink to={to('/join')}>{t('startNew')}</ButtonLink>
          <ButtonLink to={to(`/sign-in?next=${encodeURIComponent(here)}`)} quiet>
            {t('startKnown')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  return (
    <Page title={t('formTitle')} lead={t('formLead')} eyebrow={founding.email}>
      <CompanyForm founding={founding} returned={returned} />
    </Page>
  );
}
