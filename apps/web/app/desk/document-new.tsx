import { newId } from '@enishi/kernel';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { CounterpartyChoice } from './documents/counterparty-choice.tsx';
import { counterpartyIn } from './documents/counterparty.ts';
import { DocumentEditor } from './documents/document-editor.tsx';
import {
  fieldOf,
  incomeOf,
  kindIn,
  lineIn,
  readDocumentForm,
  tieIn,
  valuesOf,
  withMoreRows,
} from './documents/document-form.ts';
import { DocumentPaper, type ShownPaper } from './documents/document-paper.tsx';
import { termsIn } from './documents/payment-terms.ts';
import {
  DocumentBeginningDocument,
  DocumentPreviewDocument,
  IssueCompanyDocumentDocument,
  IssueDocumentDocument,
} from './documents/questions.ts';
import { TermsForm } from './documents/terms-form.tsx';
import { BackLink } from './parts/back-link.tsx';
import frame from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';

type Values = Record<string, string>;
type Answer = { values: Values; returned?: Returned; paper?: ShownPaper };

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const asked = new URL(request.url).searchParams;
  const tie = tieIn(asked.get('tie'), asked.get('of'));
  const wish = { kind: kindIn(asked.get('kind')), tie, terms: termsIn(asked) };
  const { documentBeginning } = await api.load(DocumentBeginningDocument, wish);
  const { values: taken, ...counterparty } = await counterpartyIn(api, asked, tie);
  const values: Values = { ...valuesOf(documentBeginning), ...taken, ...lineIn(asked), id: newId() };
  return api.answer({ kind: kindIn(documentBeginning.kind), tie, values, counterparty });
}

/** More rows, a look at what it would say, and only then the issue: the id was made with the page, so it is issued once. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const asked = new URL(request.url).searchParams;
  const tie = tieIn(asked.get('tie'), asked.get('of'));
  const { act, ...values } = await textOf(request);
  if (act === 'more') return api.answer<Answer>({ values: withMoreRows(values) });
  if (act === 'back') return api.answer<Answer>({ values });
  const read = readDocumentForm(values);
  const needsReason = tie !== null && tie.tie !== 'follows' && !values.reason?.trim();
  if ('problems' in read || needsReason) {
    const problems = 'problems' in read ? read.problems : {};
    const all: Returned['problems'] = needsReason ? { ...problems, reason: { key: 'required' } } : problems;
    return api.answer<Answer>({ values, returned: { problems: all, values } }, 422);
  }
  const { text, rows } = read;
  const id = values.id ?? '';
  const input = { id, text, tie, reason: values.reason ?? '', ...incomeOf(values) };
  const { companyId } = values;
  const issue = () =>
    companyId
      ? api.send(IssueCompanyDocumentDocument, { companyId, input })
      : api.send(IssueDocumentDocument, { input });
  const outcome = await (act === 'issue' ? issue() : api.send(DocumentPreviewDocument, { text, tie }));
  if (!outcome.ok) {
    const { refusal } = outcome;
    const field = fieldOf(refusal.facts.field, rows);
    const returned = returnedBy(refusal, values, field ? { [refusal.code]: field } : {});
    return api.answer<Answer>({ values, returned }, 422);
  }
  if ('documentPreview' in outcome.value)
    return api.answer<Answer>({ values, paper: outcome.value.documentPreview });
  return api.redirect(`/desk/documents/${id}`);
}

/** A new document: written, looked at, issued. */
export default function DeskDocumentNew() {
  const { kind, tie, values: begun, counterparty } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.documents');
  const values = answer?.values ?? begun;
  const back = tie ? `/desk/documents/${tie.documentId}` : '/desk/documents';
  return (
    <div className={frame.page}>
      <BackLink to={back}>{tie ? t('toDocument') : t('toList')}</BackLink>
      <DeskTitle title={t(tie ? `titles.${tie.tie}` : `titles.${kind}`)} />
      {answer?.paper ? (
        <Look paper={answer.paper} values={values} />
      ) : (
        <>
          <p className="quiet">{t(tie ? `leads.${tie.tie}` : `leads.${kind}`)}</p>
          {tie || answer ? null : <CounterpartyChoice kind={kind} {...counterparty} />}
          {kind === 'invoice' && !answer ? <TermsForm /> : null}
          <DocumentEditor
            key={`${begun.dueOn} ${begun.companyId ?? ''} ${values.rows}`}
            kind={kind}
            tie={tie?.tie ?? null}
            values={values}
            returned={answer?.returned}
          />
        </>
      )}
    </div>
  );
}

/** The document as it would be, to be issued or written once more. */
function Look({ paper, values }: { paper: ShownPaper; values: Values }) {
  const t = useTranslations('desk.documents');
  return (
    <>
      <p className="quiet">{t('beforeIssue')}</p>
      <DocumentPaper paper={paper} />
      <Form method="post" className={frame.acts}>
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton name="act" value="issue">
          {t('issue')}
        </SubmitButton>
        <SubmitButton quiet name="act" value="back">
          {t('writeAgain')}
        </SubmitButton>
      </Form>
    </>
  );
}
