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
import { returnedBy, type Returned } from '../../forms/problem.ts';
import { readForm } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { CompanyFeeReviewQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import join from '../join/join.module.css';
import { AgreeToFee } from './agree-to-fee.tsx';
import { CompanyFields } from './company-fields.tsx';
import { factFields, factsSchema } from './company-schema.ts';
import {
  ChangeCompanyProfileDocument,
  CompanyFactsDocument,
  CompanyFeeReviewDocument,
} from './profile-questions.ts';

type Answer = { returned: Returned; fee: CompanyFeeReviewQuery['companyFeeReview'] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.companyId ?? '';
  const { company } = await api.load(CompanyFactsDocument, { id });
  return api.answer({ id, company });
}

/** Another fee is shown with its arithmetic first; only the press below it changes anything. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const read = await readForm(request, factsSchema);
  if (!read.ok) return api.answer<Answer>({ returned: read.returned, fee: null }, 422);
  const { value: facts, fields } = read;
  const agreed = fields.agreedAmount ? Number(fields.agreedAmount) : null;
  const reviewed = await api.send(CompanyFeeReviewDocument, { companyId, employees: facts.employees });
  if (!reviewed.ok) {
    // A number of employees that cannot be read is refused with whatever else cannot.
    const unread = reviewed.refusal.kind === 'invalid';
    const all = unread
      ? await api.send(ChangeCompanyProfileDocument, { companyId, facts, agreedAmount: null })
      : reviewed;
    const { refusal } = all.ok ? reviewed : all;
    return api.answer<Answer>({ returned: returnedBy(refusal, fields), fee: null }, 422);
  }
  const fee = reviewed.value.companyFeeReview ?? null;
  if (fee && fee.nextAmount !== agreed)
    return api.answer<Answer>({ returned: { problems: {}, values: fields }, fee });
  const agreedAmount = fee?.nextAmount ?? null;
  const outcome = await api.send(ChangeCompanyProfileDocument, { companyId, facts, agreedAmount });
  if (!outcome.ok)
    return api.answer<Answer>({ returned: returnedBy(outcome.refusal, fields), fee: null }, 422);
  return api.redirect(`/company/${companyId}`);
}

/** What stands on a company's papers from now on, and its size. */
export default function CompanyProfilePage() {
  const { id, company } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('company');
  const words = useTranslations('companyProfile');
  const to = useLinks();
  const { name, kana, postalCode, prefecture, address } = company;
  const form = useCheckedForm(factsSchema, answer?.returned, {
    ...{ name, kana, postalCode, prefecture, address },
    ...{ legalForm: company.legalForm, formPlace: company.formPlace },
    ...{ registrationNumber: company.registrationNumber ?? '', employees: String(company.employees) },
  });
  const wrong = form.wrongAmong(factFields).map((one) => ({ ...one, label: t(one.name as 'name') }));
  if (answer?.fee)
    return <AgreeToFee fee={answer.fee} values={answer.returned.values} title={company.title} />;
  return (
    <Page title={words('title')} lead={words('lead')} eyebrow={company.title}>
      <Form method="post" noValidate onSubmit={form.onSubmit} className={join.form}>
        <ProblemSummary wrong={wrong} refusal={answer?.returned.refusal} />
        <CompanyFields form={form} />
        <p className="small quiet">{words('employeesHint')}</p>
        <Acts>
          <SubmitButton size="lg">{words('save')}</SubmitButton>
          <ButtonLink to={to(`/company/${id}`)} quiet>
            {t('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
