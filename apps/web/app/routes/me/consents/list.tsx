import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { textOf } from '../../../forms/read-form.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import { titlesOfEvents } from '../../companies/event-titles.ts';
import { MyPagesNav } from '../my-pages.tsx';
import { EndedConsent, GivenConsent } from './consent.tsx';
import styles from './consents.module.css';
import { Diary } from './diary.tsx';
import { DoneForYou } from './done-for-you.tsx';
import {
  ForgetFamilyContactDocument,
  MyConsentsDocument,
  MyDeskActsDocument,
  StopConsentDocument,
} from './questions.ts';

const perPage = 20;
const said = ['given', 'stopped'] as const;
const forgotten = 'family-forgotten';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const query = new URL(request.url).searchParams;
  const { myConsents, myAccessDiary } = await api.load(MyConsentsDocument, {
    ...{ first: perPage, after: query.get('after'), diaryAfter: query.get('diary') },
  });
  const { myDeskActs } = await api.load(MyDeskActsDocument);
  const titles = await titlesOfEvents(
    api,
    myConsents.items.map(({ eventId }) => eventId),
  );
  const done = said.find((one) => one === query.get('said')) ?? null;
  return api.answer({
    consents: myConsents,
    diary: myAccessDiary,
    desk: myDeskActs,
    titles,
    done,
    forgot: query.get('said') === forgotten,
  });
}

/** Stops one consent. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { id = '', act } = await textOf(request);
  if (act === 'forget-family') {
    const gone = await api.send(ForgetFamilyContactDocument);
    if (gone.ok) return api.redirect(`/me/consents?said=${forgotten}`);
    return api.answer({ refusal: gone.refusal.message }, 409);
  }
  const outcome = await api.send(StopConsentDocument, { id });
  if (outcome.ok) return api.redirect('/me/consents?said=stopped');
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** Whom the viewer shows something, each with the way to stop it; what has ended; and who looked when. */
export default function MyConsents() {
  const { consents, diary, desk, titles, done, forgot } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('consents');
  const ofDesk = useTranslations('deskActs');
  const talks = useTranslations('talks');
  const to = useLinks();
  const given = consents.items.filter(({ state }) => state === 'in_force');
  const ended = consents.items.filter(({ state }) => state !== 'in_force');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(done)}</Notice> : null}
      {forgot && !returned ? <Notice tone="good">{ofDesk('forgotten')}</Notice> : null}
      {consents.items.length === 0 ? (
        <Notice title={t('empty')}>
          <p>{t('emptyLead')}</p>
          <Acts>
            <ButtonLink quiet to={to('/companies')}>
              {t('seeCompanies')}
            </ButtonLink>
            <ButtonLink quiet to={to('/me/talent')}>
              {t('toTalent')}
            </ButtonLink>
          </Acts>
        </Notice>
      ) : null}
      <ul className={styles.given} hidden={given.length === 0}>
        {given.map((consent) => (
          <GivenConsent key={consent.id} consent={consent} title={titles[consent.eventId ?? ''] ?? null} />
        ))}
      </ul>
      {ended.length > 0 ? (
        <Section title={t('endedTitle')}>
          <ul className={styles.lines}>
            {ended.map((consent) => (
              <EndedConsent key={consent.id} consent={consent} />
            ))}
          </ul>
        </Section>
      ) : null}
      {consents.hasNext && consents.endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(consents.endCursor)}`}>{t('older')}</Link>
        </p>
      ) : null}
      <p>
        <Link to={to('/me/talks')}>{talks('title')}</Link>
      </p>
      <Diary diary={diary} />
      <DoneForYou {...desk} />
    </Page>
  );
}
