import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { readForm } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import join from '../join/join.module.css';
import { contactFields, contactSchema } from './company-schema.ts';
import { ContactFields } from './contact-fields.tsx';
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
  const to = useLinks();
  const { department, contactName, contactEmail } = company;
  const form = useCheckedForm(contactSchema, returned, { department, contactName, contactEmail });
  const wrong = form.wrongAmong(contactFields).map((one) => ({ ...one, label: t(one.name as 'name') }));
  return (
    <Page title={t('contactTitle')} lead={t('contactLead')} eyebrow={company.title}>
      <Form method="post" noValidate onSubmit={form.onSubmit} className={join.form}>
        <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
        <ContactFields form={form} />
        <Acts>
          <SubmitButton size="lg">{t('contactSave')}</SubmitButton>
          <ButtonLink to={to(`/company/${id}`)} quiet>
            {t('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
