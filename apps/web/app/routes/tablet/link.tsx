import { shortDay, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { OpenTabletDocument, TabletLinkDocument } from './questions.ts';
import { keepToken } from './tablet-cookie.ts';
import styles from './tablet.module.css';

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }];

/** Looking opens nothing: programs that preview a link in a message let nobody in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(TabletLinkDocument, { link: params.link ?? '' });
  return api.answer({ desk: found?.tabletLink ?? null }, found ? 200 : 404);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { clerkId = '', pin = '' } = await textOf(request);
  const opened = await api.send(OpenTabletDocument, { link: params.link ?? '', clerkId, pin });
  if (!opened.ok) return api.answer({ refusal: opened.refusal.message, clerkId }, 409);
  api.setCookie(keepToken(request, opened.value.openTablet));
  return api.replaceWith(`${api.place.base}/tablet`);
}

/** Where a clerk comes in: their name and six figures. */
export default function TabletLink() {
  const { desk } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('tablet');
  const locale = useLocale() as UiLocale;
  if (!desk)
    return (
      <main className={styles.page}>
        <title>{t('title')}</title>
        <h1>{t('title')}</h1>
        <p>{t('linkOver')}</p>
      </main>
    );
  const { name, place, lastDay, clerks } = desk;
  return (
    <main className={styles.page}>
      <title>{t('title')}</title>
      <h1>
        {t('title')} <span className={styles.of}>{name}</span>
      </h1>
      <p className="quiet figures">
        {place} · {t('until', { date: shortDay(lastDay, locale) })}
      </p>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {clerks.length === 0 ? (
        <p>{t('noClerks')}</p>
      ) : (
        <Form method="post" className={styles.form} autoComplete="off">
          <p>{t('linkLead')}</p>
          <SelectField
            id="field-clerkId"
            name="clerkId"
            label={t('clerk')}
            size="lg"
            defaultValue={returned?.clerkId}
            data={clerks.map((clerk) => ({ value: clerk.id, label: clerk.name }))}
          />
          <TextField
            id="field-pin"
            name="pin"
            type="password"
            label={t('pin')}
            size="lg"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
          />
          <SubmitButton mih={64} size="lg">
            {t('enter')}
          </SubmitButton>
        </Form>
      )}
    </main>
  );
}
