import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import { Notice, Page, Section } from '../../../parts/page.tsx';
import { MyPagesNav } from '../my-pages.tsx';
import { Subscribe } from '../../tickets/subscribe.tsx';
import styles from '../../tickets/tickets.module.css';
import { MyGigCalendarDocument, RenewGigCalendarDocument } from './calendar-questions.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myGigCalendarAddress } = await api.load(MyGigCalendarDocument);
  const { origin, searchParams } = new URL(request.url);
  const address = myGigCalendarAddress ? `${origin}${myGigCalendarAddress}` : null;
  return api.answer({ address, renewed: searchParams.has('renewed') });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(RenewGigCalendarDocument);
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect('/me/gigs/calendar?renewed');
}

/** One's own gigs in the calendar of one's phone: the secret address, how to use it, and another one where it got known. */
export default function GigCalendar() {
  const { address, renewed } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('calendar');
  const gigs = useTranslations('gigCalendar');
  const to = useLinks();
  return (
    <Page title={gigs('title')} lead={gigs('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {renewed ? <Notice tone="good">{t('made')}</Notice> : null}
      {address ? (
        <>
          <Subscribe address={address} />
          <Section title={t('renewTitle')}>
            <p>{t('renewLead')}</p>
            <Form method="post">
              <SubmitButton quiet mih={48}>
                {t('renew')}
              </SubmitButton>
            </Form>
          </Section>
        </>
      ) : (
        <Form method="post">
          <p className={styles.lead}>{t('secret')}</p>
          <SubmitButton mih={48}>{t('make')}</SubmitButton>
        </Form>
      )}
      <p>
        <Link to={to('/me/gigs')}>← {gigs('back')}</Link>
      </p>
    </Page>
  );
}
