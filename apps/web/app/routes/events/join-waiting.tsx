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
import { useLinks, useText } from '../../frame.ts';
import { Notice, Page } from '../../parts/page.tsx';
import styles from './events.module.css';
import { EventDocument } from './questions.ts';
import { sendWish } from './send-wish.ts';
import { EventWaitingDocument } from './waiting-questions.ts';
import { WaitingRules } from './waiting-rules.tsx';
import { WishFields } from './wish-fields.tsx';
import { wishProblems } from './wish-problems.ts';

/** Whoever waits already is led to their place in line. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const eventId = params.id ?? '';
  const { event } = await api.load(EventDocument, { id: eventId });
  const { eventWaiting } = await api.load(EventWaitingDocument, { eventId });
  if (eventWaiting.mine) throw api.redirect(`/me/waiting/${eventWaiting.mine.id}`);
  return api.answer({ event, waiting: eventWaiting });
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  sendWish(new Api(request), request, params.id ?? '');

/** Joining the waiting list: for which dates, how many, and by which rules it is served. */
export default function JoinWaiting() {
  const { event, waiting } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('waiting');
  const to = useLinks();
  const text = useText();
  const dates = waiting.dates.filter(({ types }) => types.some(({ left }) => left === 0));
  return (
    <Page
      title={t('joinTitle')}
      eyebrow={text(event.title)}
      lead={dates.length > 0 ? t('joinLead') : undefined}
    >
      {dates.length === 0 ? (
        <Notice>{t('nothing')}</Notice>
      ) : (
        <>
          <ProblemSummary wrong={wishProblems(returned, t)} refusal={returned?.refusal} />
          <Form method="post" className={styles.form}>
            <WishFields dates={dates} chosen={returned?.values ?? {}} />
            <WaitingRules order={waiting.order} hours={waiting.offerHours} />
            <SubmitButton mih={52}>{t('join')}</SubmitButton>
            <p className="small quiet">{t('noMoney')}</p>
          </Form>
        </>
      )}
      <p>
        <Link to={to(`/events/${event.id}`)}>← {t('backToEvent')}</Link>
      </p>
    </Page>
  );
}
