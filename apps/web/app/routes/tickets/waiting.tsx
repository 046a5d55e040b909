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
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { waitingHeading } from '../events/waiting-heading.ts';
import { LeaveWaitingListDocument, WaitingEntryDocument } from '../events/waiting-questions.ts';
import { useWatching } from '../me/watching.ts';
import styles from './tickets.module.css';

const lookAgainMs = 20_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { waitingEntry } = await api.load(WaitingEntryDocument, { id: params.id ?? '' });
  return api.answer(waitingEntry);
}

/** Leaves the line, or turns the offer down. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const outcome = await api.send(LeaveWaitingListDocument, { id });
  if (outcome.ok) return api.redirect(`/me/waiting/${id}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** One's own place in line, the offer with its time, or how it ended. */
export default function Waiting() {
  const { eventId, title, state, place, lines, dates, purchaseId, offeredUntil, offeredFor, drawn } =
    useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('waiting');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const live = state === 'applied' || state === 'waiting' || state === 'offered';
  useWatching(live ? lookAgainMs : null);
  return (
    <Page title={waitingHeading({ state, place }, t)} eyebrow={text(title)}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {state === 'offered' && offeredUntil ? (
        <Notice tone="good" title={t('keptUntil', { at: moment(offeredUntil, locale) })}>
          {t('offeredLead')}
        </Notice>
      ) : (
        <Notice>{t(`said.${state}`)}</Notice>
      )}
      <Facts>
        <Fact name={events('when')}>
          {(offeredFor ? [offeredFor] : dates).map((startsAt) => (
            <span key={startsAt} className={styles.dateLine}>
              {moment(startsAt, locale)}
            </span>
          ))}
        </Fact>
        {lines.map(({ name, quantity }) => (
          <Fact key={text(name)} name={text(name)}>
            {events('count', { count: quantity })}
          </Fact>
        ))}
      </Facts>
      {live ? (
        <Form method="post">
          <Acts>
            {state === 'offered' && purchaseId ? (
              <ButtonLink to={to(`/me/tickets/${purchaseId}`)}>{t('take')}</ButtonLink>
            ) : null}
            <SubmitButton quiet mih={48}>
              {t(state === 'offered' ? 'decline' : state === 'applied' ? 'withdraw' : 'leave')}
            </SubmitButton>
          </Acts>
        </Form>
      ) : null}
      <Acts>
        {state === 'accepted' && purchaseId ? (
          <ButtonLink to={to(`/me/tickets/${purchaseId}`)}>{t('toTickets')}</ButtonLink>
        ) : null}
        {drawn ? (
          <ButtonLink to={to(`/events/${eventId}/lottery`)} quiet>
            {t('toDraw')}
          </ButtonLink>
        ) : null}
        <ButtonLink to={to(`/events/${eventId}`)} quiet>
          {t('backToEvent')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
