import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { HelpFields } from '../parts/help-fields.tsx';
import { helpFields, helpIn } from '../parts/help-form.ts';
import { DeskCompaniesDocument } from './companies/questions.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { EnterHelpDocument } from './work/questions.ts';

const mostCompanies = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { companies } = await api.load(DeskCompaniesDocument, { first: mostCompanies });
  return api.answer({ companies: companies.items.map(({ id, title }) => ({ id, title })) });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const outcome = await api.send(EnterHelpDocument, {
    companyId: fields.companyId ?? '',
    help: helpIn(fields),
  });
  if (outcome.ok) return api.redirect(`/desk/work/${outcome.value.enterHelp}?said=entered`);
  const named = Object.fromEntries(['companyId', ...helpFields].map((name) => [name, fields[name] ?? '']));
  return api.answer<Returned>(returnedBy(outcome.refusal, named, { COMPANY_NOT_FOUND: 'companyId' }), 422);
}

/** The desk writes down what a company asked for on the telephone. */
export default function DeskHelpNew() {
  const { companies } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.work');
  const help = useTranslations('companyHelp');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = Object.fromEntries(helpFields.map((name) => [name, help(`fields.${name}`)]));
  return (
    <div className={form.page}>
      <BackLink to="/desk/work">{t('title')}</BackLink>
      <DeskTitle title={t('enterTitle')} />
      <p className="quiet">{t('enterLead')}</p>
      <ProblemSummary
        wrong={wrongAmong({ companyId: t('companyChoice'), ...labels })}
        refusal={returned?.refusal}
      />
      <Form method="post" noValidate className={form.form}>
        <SelectField
          {...{ id: 'field-companyId', name: 'companyId', label: t('companyChoice') }}
          error={problemOf('companyId')}
          defaultValue={returned?.values.companyId ?? ''}
          data={[
            { value: '', label: t('cut.choose') },
            ...companies.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <HelpFields returned={returned} />
        <div className={form.acts}>
          <SubmitButton mih={48}>{t('enter')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
