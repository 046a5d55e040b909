import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { actAtTablet } from './acts.ts';
import { NextPerson } from './next-person.tsx';
import { PersonOnScreen } from './person-on-screen.tsx';
import { MinorsWelcomeDocument, TabletDocument, TabletGigsDocument } from './questions.ts';
import { forgetToken, tokenOf } from './tablet-cookie.ts';
import styles from './tablet.module.css';
import { useClearedScreen } from './use-cleared-screen.ts';

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }];

/** What the server still knows of this tablet; the tablet itself knows nothing. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const origin = new URL(request.url).origin;
  const found = await api.find(TabletDocument, { token: tokenOf(request) });
  if (!found) {
    api.setCookie(forgetToken());
    return api.answer({ tablet: null, gigs: [], origin, minorsWelcome: false });
  }
  const served = found.tablet.person?.number;
  const beingEntered = found.tablet.person && !served;
  const minorsWelcome = beingEntered ? (await api.load(MinorsWelcomeDocument)).minorsWelcome : false;
  const gigs = served ? (await api.load(TabletGigsDocument)).gigs.items : [];
  // A gig of employment is taken by the person alone.
  const offered = gigs.filter(({ phase, track }) => phase === 'open' && track === 'outsourcing');
  return api.answer({ tablet: found.tablet, gigs: offered, origin, minorsWelcome });
}

export async function action({ request }: ActionFunctionArgs) {
  return actAtTablet(request, await textOf(request));
}

/** A clerk at work: one person at a time, and a blank screen between two. */
export default function TabletDesk() {
  const { tablet, gigs, origin, minorsWelcome } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('tablet');
  useClearedScreen(tablet?.idleMinutes ?? null);
  if (!tablet)
    return (
      <main className={styles.page}>
        <title>{t('title')}</title>
        <h1>{t('overTitle')}</h1>
        <p>{t('overLead')}</p>
      </main>
    );
  const { desk, place, clerk, person } = tablet;
  return (
    <main className={styles.page} data-person={person ? 'shown' : 'none'}>
      <title>{t('title')}</title>
      <header className={`${styles.head} not-printed`}>
        <h1>
          {t('title')} <span className={styles.of}>{desk}</span>
        </h1>
        <p className="quiet">
          {place} · {t('atWork', { clerk })}
        </p>
        <Form method="post" reloadDocument>
          <SubmitButton quiet name="act" value="leave" mih={48}>
            {t('leave')}
          </SubmitButton>
        </Form>
      </header>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {person ? (
        <PersonOnScreen
          tablet={tablet}
          person={person}
          gigs={gigs}
          minorsWelcome={minorsWelcome}
          origin={origin}
          sheet={returned?.sheet}
          terms={returned?.terms}
          values={returned?.values ?? {}}
        />
      ) : (
        <NextPerson />
      )}
    </main>
  );
}
