import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { nextIn } from './cases/case-acts.ts';
import { NextFields, WeightField, WhoField } from './cases/case-fields.tsx';
import { CaseDeskDocument, OpenCaseDocument } from './cases/questions.ts';
import { DeskCompaniesDocument } from './companies/questions.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';

const mostCompanies = 100;

/** `record` in the address: whose record of the talent bank the case is for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const { caseDesk } = await api.load(CaseDeskDocument);
  const { companies } = await api.load(DeskCompaniesDocument, { first: mostCompanies });
  return api.answer({
    ...{ recordId: query.get('record'), companyId: query.get('company') },
    companies: companies.items.map(({ id, title }) => ({ id, title })),
    ...{ me: caseDesk.me?.accountId ?? '', leads: caseDesk.leads },
    coordinators: caseDesk.meters.map(({ coordinator }) => coordinator),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const { wish = '', weight = '', mainId = '', what = '', dueOn = '', companyId = '' } = fields;
  const outcome = await api.send(OpenCaseDocument, {
    ...{ companyId: companyId || null, recordId: fields.recordId || null, wish, mainId },
    ...{ weight: Number(weight) || 0, next: nextIn(fields) },
  });
  if (outcome.ok) return api.redirect(`/desk/cases/${outcome.value.openCase}?said=opened`);
  const named = { companyId, wish, weight, mainId, what, dueOn };
  const fieldOf = { COMPANY_NOT_FOUND: 'companyId', COORDINATOR_UNKNOWN: 'mainId' };
  return api.answer<Returned>(returnedBy(outcome.refusal, named, fieldOf), 422);
}

/** The desk begins to accompany a company, or somebody of the talent bank. */
export default function DeskCaseNew() {
  const { companies, companyId, recordId, me, leads, coordinators } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.cases');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = {
    ...{ companyId: t('fields.company'), wish: t('fields.wish'), weight: t('fields.weight') },
    ...{ mainId: t('fields.main'), what: t('fields.what'), dueOn: t('fields.dueOn') },
  };
  return (
    <div className={form.page}>
      <BackLink to="/desk/cases">{t('title')}</BackLink>
      <DeskTitle title={t('newTitle')} />
      <p className="quiet">{recordId ? t('newPersonLead') : t('newLead')}</p>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <Form method="post" noValidate className={form.form}>
        <input type="hidden" name="recordId" value={recordId ?? ''} />
        <SelectField
          {...{
            id: 'field-companyId',
            name: 'companyId',
            label: labels.companyId,
            optional: Boolean(recordId),
          }}
          error={problemOf('companyId')}
          defaultValue={returned?.values.companyId ?? companyId ?? ''}
          data={[
            { value: '', label: recordId ? t('nobody') : t('choose') },
            ...companies.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <LongTextField
          {...{ id: 'field-wish', name: 'wish', rows: 3, label: labels.wish, error: problemOf('wish') }}
          description={t('fields.wishHint')}
          defaultValue={returned?.values.wish ?? ''}
        />
        {leads ? (
          <WhoField
            {...{ name: 'mainId' as const, label: labels.mainId, coordinators, act: 'new' }}
            returned={returned ?? { problems: {}, values: { mainId: me } }}
            none={t('choose')}
          />
        ) : (
          <input type="hidden" name="mainId" value={me} />
        )}
        <WeightField returned={returned} act="new" />
        <NextFields returned={returned} act="new" />
        <div className={form.acts}>
          <SubmitButton mih={48}>{t('new')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
