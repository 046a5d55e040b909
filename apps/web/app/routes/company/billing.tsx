import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { readForm } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { contactSchema } from './company-schema.ts';
import { ContactForm } from './contact-form.tsx';
import { ChangeCompanyBillingDocument, CompanyContactDocument } from './people-questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.companyId ?? '';
  const { company } = await api.load(CompanyContactDocument, { id });
  return api.answer({ id, company });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const clears = new URL(request.url).searchParams.has('clear');
  const read = clears
    ? { ok: true as const, value: null, fields: {} }
    : await readForm(request, contactSchema);
  if (!read.ok) return api.answer(read.returned, 422);
  const outcome = await api.send(ChangeCompanyBillingDocument, { companyId, contact: read.value });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, read.fields), 422);
  return api.redirect(`/company/${companyId}`);
}

/** Whom to write to about a company's money, where that is somebody else than its contact. */
export default function CompanyBilling() {
  const { id, company } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyPeople');
  const { billingContact: known } = company;
  return (
    <Page title={t('billingTitle')} lead={t('billingLead')} eyebrow={company.title}>
      <ContactForm
        companyId={id}
        known={{
          ...{ department: known?.department ?? '', contactName: known?.name ?? '' },
          contactEmail: known?.email ?? '',
        }}
        returned={returned}
        save={t('billingSave')}
        hint={false}
      />
      {known ? (
        <Form method="post" action="?clear">
          <Acts>
            <SubmitButton quiet>{t('billingClear')}</SubmitButton>
          </Acts>
        </Form>
      ) : null}
    </Page>
  );
}
