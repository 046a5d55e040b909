import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  type MetaDescriptor,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { SelectField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { ComplaintKind } from '../../gql/public/graphql.ts';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import styles from './postings.module.css';
import { ComplainOfPostingDocument, PostingDocument } from './questions.ts';

const kinds: readonly ComplaintKind[] = ['differs', 'gone', 'unfair', 'money', 'other'];

export const meta = (): MetaDescriptor[] => [{ name: 'robots', content: 'noindex' }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { posting } = await api.load(PostingDocument, { id: params.id ?? '' });
  const { id, title, company } = posting.posting;
  return api.answer({ id, title, company, told: new URL(request.url).searchParams.get('said') === 'told' });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { kind = '', words = '' } = await textOf(request);
  const postingId = params.id ?? '';
  const outcome = await api.send(ComplainOfPostingDocument, {
    ...{ postingId, words },
    kind: kinds.find((one) => one === kind) ?? 'other',
  });
  if (outcome.ok) return api.redirect(`/postings/${encodeURIComponent(postingId)}/wrong?said=told`);
  return api.answer(returnedBy(outcome.refusal, { kind, words }), 422);
}

/** Whoever read a posting says what is wrong with it, without a name. */
export default function WrongPosting() {
  const { id, title, company, told } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('postings.wrong');
  const to = useLinks();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  return (
    <Page title={t('title')} eyebrow={`${company} · ${title}`}>
      {told && !returned ? (
        <Notice tone="good" title={t('told')}>
          <p>{t('toldLead')}</p>
        </Notice>
      ) : (
        <Form method="post" preventScrollReset noValidate className={styles.apply}>
          <ProblemSummary wrong={wrongAmong({ words: t('words') })} refusal={returned?.refusal} />
          <p>{t('lead')}</p>
          <SelectField
            {...{ id: 'field-kind', name: 'kind', label: t('kind') }}
            data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            defaultValue={returned?.values.kind || 'differs'}
          />
          <LongTextField
            {...{ id: 'field-words', name: 'words', rows: 4, label: t('words'), optional: true }}
            description={t('wordsHint')}
            error={problemOf('words')}
            defaultValue={returned?.values.words ?? ''}
          />
          <Acts>
            <SubmitButton mih={48}>{t('tell')}</SubmitButton>
          </Acts>
        </Form>
      )}
      <p>
        <Link to={to(`/postings/${id}`)}>{t('back')}</Link>
      </p>
    </Page>
  );
}
