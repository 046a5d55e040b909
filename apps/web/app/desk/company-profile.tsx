import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';
import { useCheckedForm } from '../forms/checked-form.ts';
import { LongTextField } from '../forms/long-text-field.tsx';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { readForm } from '../forms/read-form.ts';
import * as rules from '../forms/rules.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { CompanyFields } from '../routes/company/company-fields.tsx';
import { factFields, factsSchema } from '../routes/company/company-schema.ts';
import { ConfirmProfile, type ShownFee } from './companies/confirm-profile.tsx';
import {
  DeskChangeProfileDocument,
  DeskCompanyFactsDocument,
  DeskCompanyFeeReviewDocument,
} from './companies/questions.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';

type Answer = { returned: Returned; fee: ShownFee | null };

const schema = z.object({ ...factsSchema.shape, reason: rules.text(300) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { company } = await api.load(DeskCompanyFactsDocument, { id: params.id ?? '' });
  return api.answer({ company });
}

/** Another fee is shown with its arithmetic first; only the press below it changes anything. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const companyId = params.id ?? '';
  const read = await readForm(request, schema);
  if (!read.ok) return api.answer<Answer>({ returned: read.returned, fee: null }, 422);
  const { value, fields } = read;
  const { reason, ...facts } = value;
  const reviewed = await api.send(DeskCompanyFeeReviewDocument, { companyId, employees: facts.employees });
  if (!reviewed.ok) {
    // A number of employees that cannot be read is refused with whatever else cannot.
    const unread = reviewed.refusal.kind === 'invalid';
    const all = unread
      ? await api.send(DeskChangeProfileDocument, {
          companyId,
          change: { facts, agreedAmount: null, reason },
        })
      : reviewed;
    const { refusal } = all.ok ? reviewed : all;
    return api.answer<Answer>({ returned: returnedBy(refusal, fields), fee: null }, 422);
  }
  const fee = reviewed.value.companyFeeReview ?? null;
  const agreed = fields.agreedAmount ? Number(fields.agreedAmount) : null;
  if (fee && fee.nextAmount !== agreed)
    return api.answer<Answer>({ returned: { problems: {}, values: fields }, fee });
  const agreedAmount = fee?.nextAmount ?? null;
  const change = { facts, agreedAmount, reason };
  const outcome = await api.send(DeskChangeProfileDocument, { companyId, change });
  if (!outcome.ok)
    return api.answer<Answer>({ returned: returnedBy(outcome.refusal, fields), fee: null }, 422);
  return api.redirect(`/desk/companies/${companyId}?done=profileDone`);
}

/** What stands on a company's papers from now on, and its size, changed for a company that called. */
export default function DeskCompanyProfile() {
  const { company } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.companies.profileChange');
  return (
    <div className={form.page}>
      <BackLink to={`/desk/companies/${company.id}`}>{company.title}</BackLink>
      <DeskTitle title={t('title')} />
      {answer?.fee ? (
        <ConfirmProfile fee={answer.fee} values={answer.returned.values} companyId={company.id} />
      ) : (
        <ProfileForm returned={answer?.returned} />
      )}
    </div>
  );
}

function ProfileForm({ returned }: { returned: Returned | undefined }) {
  const { company } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.companies.profileChange');
  const site = useTranslations('company');
  const { name, kana, postalCode, prefecture, address } = company;
  const checked = useCheckedForm(schema, returned, {
    ...{ name, kana, postalCode, prefecture, address, reason: '' },
    ...{ legalForm: company.legalForm, formPlace: company.formPlace },
    ...{ registrationNumber: company.registrationNumber ?? '', employees: String(company.employees) },
  });
  const wrong = checked
    .wrongAmong([...factFields, 'reason'])
    .map((one) => ({ ...one, label: one.name === 'reason' ? t('reason') : site(one.name as 'name') }));
  return (
    <Form method="post" noValidate onSubmit={checked.onSubmit} className={form.form}>
      <p className="quiet">{t('lead')}</p>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <CompanyFields form={checked} />
      <LongTextField {...checked.field('reason')} label={t('reason')} autosize minRows={2} />
      <div className={form.acts}>
        <SubmitButton>{t('save')}</SubmitButton>
        <p className="small quiet">{t('saveHint')}</p>
      </div>
    </Form>
  );
}
