import { moment, occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { ReflectionFormQuery, ReflectionReader } from '../../gql/public/graphql.ts';
import { Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { OwnReaders } from './own-readers.tsx';
import { fieldsOf, reflectionIn } from './reflection-in.ts';
import {
  ReflectionFormDocument,
  TakeReflectionBackDocument,
  WriteReflectionDocument,
} from './reflection-questions.ts';
import styles from './trips.module.css';

const readers: readonly ReflectionReader[] = ['host', 'public'];
const said = ['drafted', 'sent', ...readers] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(ReflectionFormDocument, { code: params.code ?? '' });
  const asked = new URL(request.url).searchParams.get('said');
  const done = said.find((one) => one === asked) ?? null;
  return api.answer({ form: found?.reflectionForm ?? null, done }, found ? 200 : 404);
}

/** Keeps what was typed, or takes it back from somebody. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const fields = await textOf(request);
  const from = readers.find((one) => one === fields.act);
  const { reflection, values } = reflectionIn(fields);
  const outcome = await (from
    ? api.send(TakeReflectionBackDocument, { code, from })
    : api.send(WriteReflectionDocument, { code, reflection }));
  const done = from ?? (reflection.sends ? 'sent' : 'drafted');
  if (outcome.ok) return api.redirect(`/tickets/${code}/reflection?said=${done}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, from ? {} : values), 422);
}

type FormOf = ReflectionFormQuery['reflectionForm'];

/** What somebody learned on a work trip, as whoever bears the ticket writes it, without signing in. */
export default function ReflectionPage() {
  const { form, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('reflections');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  if (!form)
    return (
      <Page title={t('unknownTitle')}>
        <meta name="robots" content="noindex" />
        <Notice>{t('unknown')}</Notice>
      </Page>
    );
  return (
    <Page title={text(form.title)} eyebrow={t('title')} lead={form.stage === 'open' ? t('lead') : undefined}>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      {done && !returned ? (
        <Notice tone="good">{done === 'host' || done === 'public' ? t(`takenBack.${done}`) : t(done)}</Notice>
      ) : null}
      <Facts>
        <Fact name={t('when')}>{occasion(form.startsAt, form.endsAt, locale)}</Fact>
      </Facts>
      {form.stage === 'before' ? (
        <Notice title={t('beforeTitle')}>
          <p className="figures">{t('before', { at: moment(form.startsAt, locale) })}</p>
        </Notice>
      ) : null}
      {form.stage === 'dead' ? (
        <Notice tone="warn" title={t('deadTitle')}>
          <p>{t('dead')}</p>
        </Notice>
      ) : null}
      {form.reflection ? <OwnReaders written={form.reflection} /> : null}
      {form.stage === 'open' ? <Writing key={done} form={form} returned={returned} /> : null}
      <p>
        <Link to={to(`/events/${form.eventId}`)}>{t('event')}</Link>
      </p>
    </Page>
  );
}

function Writing({ form: { hosts, reflection }, returned }: { form: FormOf; returned?: Returned }) {
  const t = useTranslations('reflections');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const values = returned?.values ?? fieldsOf(reflection);
  const labels = { asked: t('asked'), learned: t('learned'), signed: t('signed') };
  const field = (name: keyof typeof labels) => ({
    ...{ id: `field-${name}`, name, label: labels[name], error: problem(name) },
    defaultValue: values[name] ?? '',
  });
  const names = hosts.map(({ name }) => text(name)).join(locale === 'ja' ? '、' : ', ');
  return (
    <Form method="post" noValidate className={styles.form}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <LongTextField
        {...field('asked')}
        description={t('askedHint')}
        maxLength={1_000}
        autosize
        minRows={3}
        optional
      />
      <LongTextField
        {...field('learned')}
        description={t('learnedHint')}
        maxLength={2_000}
        autosize
        minRows={5}
      />
      <fieldset className={styles.readers}>
        <legend>{t('who')}</legend>
        <p className="small quiet">{t('whoLead')}</p>
        {hosts.length > 0 ? (
          <TickField
            name="forHost"
            label={t('forHost', { names })}
            defaultChecked={values.forHost === 'on'}
          />
        ) : null}
        <TickField
          name="forPublic"
          label={t('forPublic')}
          description={t('forPublicHint')}
          defaultChecked={values.forPublic === 'on'}
        />
        <TextField {...field('signed')} description={t('signedHint')} maxLength={60} optional />
      </fieldset>
      <div className={styles.acts}>
        <SubmitButton name="act" value="send" mih={52} fullWidth>
          {t(reflection?.sent ? 'change' : 'send')}
        </SubmitButton>
        {reflection?.sent ? null : (
          <SubmitButton quiet name="act" value="draft" mih={48} fullWidth>
            {t('draft')}
          </SubmitButton>
        )}
      </div>
    </Form>
  );
}
