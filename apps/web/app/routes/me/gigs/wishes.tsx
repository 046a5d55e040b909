import { money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { TextField, TickField } from '../../../forms/fields.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyGigWishesQuery } from '../../../gql/public/graphql.ts';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import { StopConsentDocument } from '../consents/questions.ts';
import { MyPagesNav } from '../my-pages.tsx';
import styles from '../requests/requests.module.css';
import { MyGigWishesDocument, SaveGigWishesDocument } from './wishes-questions.ts';

const said = ['saved', 'stopped'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const query = new URL(request.url).searchParams.get('said');
  const outcome = await api.send(MyGigWishesDocument);
  if (!outcome.ok) return api.answer({ own: null, done: null, refusal: outcome.refusal.message }, 409);
  const done = said.find((one) => one === query) ?? null;
  return api.answer({ own: outcome.value.myGigWishes, done, refusal: null });
}

/** Keeps the limits and, with the tick, that mails are wanted; or stops those. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { act, id = '', weeklyHours = '', yearlyYen = '', agreed } = await textOf(request);
  const outcome =
    act === 'stop'
      ? await api.send(StopConsentDocument, { id })
      : await api.send(SaveGigWishesDocument, {
          wishes: { weeklyHours, yearlyYen, agreedTo: agreed || null },
        });
  if (outcome.ok) return api.redirect(`/me/gigs/wishes?said=${act === 'stop' ? 'stopped' : 'saved'}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, { weeklyHours, yearlyYen }), 422);
}

type Own = MyGigWishesQuery['myGigWishes'];

/** What the viewer sets for themselves about gigs: hours, a sum of a year, and whether they are told by mail. */
export default function MyGigWishes() {
  const { own, done, refusal } = useLoaderData<typeof loader>();
  const t = useTranslations('gigWishes');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      {done ? <Notice tone="good">{t(done)}</Notice> : null}
      {own ? <Wishes own={own} /> : <Notice>{refusal}</Notice>}
      <p>
        <Link to={to('/gigs')}>{t('toBoard')}</Link>
      </p>
    </Page>
  );
}

function Wishes({ own }: { own: Own }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('gigWishes');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = { weeklyHours: t('weeklyHours'), yearlyYen: t('yearlyYen') };
  const number = (name: 'weeklyHours' | 'yearlyYen') => ({
    ...{ id: `field-${name}`, name, inputMode: 'numeric' as const, optional: true, label: labels[name] },
    ...{ error: problemOf(name), description: t(`${name}Hint`) },
    defaultValue: returned?.values[name] ?? String(own[name] ?? ''),
  });
  return (
    <>
      <Form method="post" noValidate className={styles.answer} key={own.consentId}>
        <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
        <TextField {...number('weeklyHours')} />
        <TextField {...number('yearlyYen')} />
        <p className="small figures">{t('earned', { year: own.year, total: money(own.earned, locale) })}</p>
        {own.consentId ? null : (
          <Section title={t('mailTitle')} lead={t('mailHint')}>
            <TickField id="field-agreed" name="agreed" value={text(own.wording)} label={text(own.wording)} />
          </Section>
        )}
        <Acts>
          <SubmitButton mih={48} name="act" value="save">
            {t('save')}
          </SubmitButton>
        </Acts>
      </Form>
      {own.consentId ? (
        <Section title={t('mailTitle')} lead={t('mailOn')}>
          <Form method="post">
            <input type="hidden" name="id" value={own.consentId} />
            <SubmitButton quiet mih={48} name="act" value="stop">
              {t('mailStop')}
            </SubmitButton>
          </Form>
        </Section>
      ) : null}
    </>
  );
}
