import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Notice, Page } from '../../parts/page.tsx';
import { ChoiceRow } from '../surveys/choice-row.tsx';
import styles from '../surveys/survey.module.css';
import { AnswerCareDocument, CareFormDocument } from '../support/questions.ts';
import { careAnswerIn, careLeftOut, careQuestions } from './care-answer.ts';
import { useCareWords } from './use-care-words.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(CareFormDocument, { code: params.code ?? '' });
  return api.answer({ form: found?.careForm ?? null }, found ? 200 : 404);
}

type CareReturned = Returned & { leftOut: string[] };

/** Keeps the answer of whoever has the letter. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const values = await textOf(request);
  const leftOut = careLeftOut(values);
  if (leftOut.length > 0) return api.answer<CareReturned>({ problems: {}, values, leftOut }, 422);
  const outcome = await api.send(AnswerCareDocument, { code, answer: careAnswerIn(values) });
  if (outcome.ok) return api.redirect(`/care/${code}`);
  return api.answer<CareReturned>({ ...returnedBy(outcome.refusal, values), leftOut }, 422);
}

/** One side of a match says how it goes, without signing in: three taps and a line. */
export default function CarePage() {
  const { form } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('care');
  if (!form || form.answered)
    return (
      <Page title={form ? t('thanksTitle') : t('goneTitle')}>
        <meta name="robots" content="noindex" />
        <Notice tone={form ? 'good' : 'calm'}>{form ? t('thanks') : t('gone')}</Notice>
      </Page>
    );
  const { side, day, company, coordinator } = form;
  return (
    <Page title={t('title')} lead={t(`${side}.lead`, { company, day })}>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      {coordinator ? <p>{t('coordinator', { name: coordinator })}</p> : null}
      <CareQuestions side={side} returned={returned} />
    </Page>
  );
}

function CareQuestions({ side, returned }: { side: 'person' | 'company'; returned?: CareReturned }) {
  const t = useTranslations('care');
  const words = useCareWords(side);
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const missing = careQuestions
    .filter((name) => returned?.leftOut.includes(name))
    .map((name) => ({ name, label: words.title(name), sentence: t('missing') }));
  return (
    <Form method="post" noValidate className={styles.form}>
      <ProblemSummary wrong={[...missing, ...wrongAmong({ line: t('line') })]} refusal={returned?.refusal} />
      {careQuestions.map((name) => (
        <ChoiceRow
          key={name}
          {...{ name, label: words.title(name), chosen: returned?.values[name] }}
          error={missing.find((one) => one.name === name)?.sentence}
          choices={words.choices[name]}
        />
      ))}
      <LongTextField
        {...{ id: 'field-line', name: 'line', rows: 3, label: t('line'), optional: true }}
        description={t('lineHint')}
        error={problemOf('line')}
        defaultValue={returned?.values.line ?? ''}
      />
      <div>
        <SubmitButton mih={48}>{t('send')}</SubmitButton>
      </div>
    </Form>
  );
}
