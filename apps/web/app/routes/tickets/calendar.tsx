import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { Notice, Page, Section } from '../../parts/page.tsx';
import { MyPagesNav } from '../me/my-pages.tsx';
import { MyCalendarDocument, RenewCalendarDocument } from './hand-on-questions.ts';
import { Subscribe } from './subscribe.tsx';
import styles from './tickets.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myCalendarAddress } = await api.load(MyCalendarDocument, {});
  const { origin, searchParams } = new URL(request.url);
  const address = myCalendarAddress ? `${origin}${myCalendarAddress}` : null;
  return api.answer({ address, renewed: searchParams.has('renewed') });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(RenewCalendarDocument, {});
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect('/me/tickets/calendar?renewed');
}

/** One's own tickets in the calendar of one's phone: the secret address, how to use it, and another one where it got known. */
export default function TicketCalendar() {
  const { address, renewed } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('calendar');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
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
        <Link to={to('/me/tickets')}>← {t('back')}</Link>
      </p>
    </Page>
  );
}
