import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { readForm } from '../../forms/read-form.ts';
import { Page } from '../../parts/page.tsx';
import { contactSchema } from './company-schema.ts';
import { ContactForm } from './contact-form.tsx';
import { ChangeCompanyContactDocument, CompanyContactDocument } from './people-questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.companyId ?? '';
  const { company } = await api.load(CompanyContactDocument, { id });
  return api.answer({ id, company });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const read = await readForm(request, contactSchema);
  if (!read.ok) return api.answer(read.returned, 422);
  const outcome = await api.send(ChangeCompanyContactDocument, { companyId, contact: read.value });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, read.fields), 422);
  return api.redirect(`/company/${companyId}`);
}

/** Whom to write to about a company: also the way on after the one before was erased. */
export default function CompanyContact() {
  const { id, company } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('company');
  const { department, contactName, contactEmail } = company;
  return (
    <Page title={t('contactTitle')} lead={t('contactLead')} eyebrow={company.title}>
      <ContactForm
        companyId={id}
        known={{ department, contactName, contactEmail }}
        returned={returned}
        save={t('contactSave')}
      />
    </Page>
  );
}
