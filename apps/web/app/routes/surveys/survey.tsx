import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { SurveyFormQuery } from '../../gql/public/graphql.ts';
import { Notice, Page } from '../../parts/page.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { fieldsOf, intentions, likelihoods, ownField, surveyIn } from './survey-in.ts';
import { AnswerSurveyDocument, SurveyFormDocument } from './survey-questions.ts';
import styles from './survey.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(SurveyFormDocument, { code: params.code ?? '' });
  const saved = new URL(request.url).searchParams.has('saved');
  return api.answer({ survey: found?.surveyForm ?? null, saved }, found ? 200 : 404);
}

/** Keeps the answer of whoever has the link. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const { answer, values } = surveyIn(await textOf(request));
  const outcome = await api.send(AnswerSurveyDocument, { code, answer });
  if (outcome.ok) return api.redirect(`/surveys/${code}?saved`);
  return api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

type Survey = SurveyFormQuery['surveyForm'];

/** How an event was, as whoever has the link from the mail says it, without signing in. */
export default function SurveyPage() {
  const { survey, saved } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('survey');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (!survey)
    return (
      <Page title={t('unknownTitle')}>
        <meta name="robots" content="noindex" />
        <Notice>{t('unknown')}</Notice>
      </Page>
    );
  const until = moment(survey.closesAt, locale);
  return (
    <Page title={text(survey.title)} eyebrow={t('title')}>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      {survey.closed ? (
        <Notice title={t('closedTitle')}>
          <p>{t('closed', { at: until })}</p>
        </Notice>
      ) : (
        <>
          {saved && !returned ? (
            <Notice tone="good" title={t('savedTitle')}>
              <p>{t('saved', { at: until })}</p>
            </Notice>
          ) : (
            <p>{t('lead')}</p>
          )}
          <SurveyQuestions survey={survey} returned={returned} />
          <p className="small quiet">{t('until', { at: until })}</p>
        </>
      )}
    </Page>
  );
}

const upTo = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), label: String(from + at) }));

function SurveyQuestions({ survey, returned }: { survey: Survey; returned?: Returned }) {
  const t = useTranslations('survey');
  const locale = useLocale() as UiLocale;
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const values = returned?.values ?? fieldsOf(survey.answer);
  const labels = (['satisfaction', 'recommend', 'said'] as const).map((name) => [name, t(name)]);
  const inWords = (ja: string, en: string | null | undefined) => (locale === 'en' ? (en ?? ja) : ja);
  return (
    <Form method="post" noValidate className={styles.form}>
      <ProblemSummary wrong={wrongAmong(Object.fromEntries(labels))} refusal={returned?.refusal} />
      <ChoiceRow
        name="satisfaction"
        label={t('satisfaction')}
        choices={upTo(1, 5)}
        chosen={values.satisfaction}
        ends={[t('satisfactionLow'), t('satisfactionHigh')]}
        error={problem('satisfaction')}
        scale
      />
      <ChoiceRow
        name="recommend"
        label={t('recommend')}
        choices={upTo(0, 10)}
        chosen={values.recommend}
        ends={[t('recommendLow'), t('recommendHigh')]}
        error={problem('recommend')}
        scale
      />
      {intentions.map((name) => (
        <ChoiceRow
          key={name}
          name={name}
          label={t(name)}
          choices={likelihoods.map((value) => ({ value, label: t(`would.${value}`) }))}
          chosen={values[name]}
          optional
        />
      ))}
      {survey.questions.map(({ id, kind, labelJa, labelEn, options }) =>
        kind === 'choice' ? (
          <ChoiceRow
            key={id}
            name={ownField(id)}
            label={inWords(labelJa, labelEn)}
            choices={options.map(({ ja, en }) => ({ value: ja, label: inWords(ja, en) }))}
            chosen={values[ownField(id)]}
            optional
          />
        ) : (
          <LongTextField
            key={id}
            id={`field-${ownField(id)}`}
            name={ownField(id)}
            label={inWords(labelJa, labelEn)}
            defaultValue={values[ownField(id)] ?? ''}
            maxLength={2_000}
            autosize
            minRows={3}
            optional
          />
        ),
      )}
      <LongTextField
        id="field-said"
        name="said"
        label={t('said')}
        description={t('saidHint')}
        defaultValue={values.said ?? ''}
        error={problem('said')}
        maxLength={2_000}
        autosize
        minRows={4}
        optional
      />
      <SubmitButton mih={52} fullWidth>
        {t(survey.answer ? 'change' : 'send')}
      </SubmitButton>
    </Form>
  );
}
