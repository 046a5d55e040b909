import { moment, type UiLocale } from '@enishi/ui';
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
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import styles from '../events/events.module.css';
import { MyPagesNav } from '../me/my-pages.tsx';
import { MyWaitingDocument } from '../events/waiting-questions.ts';
import { MyRoute } from './my-route.tsx';
import { MyWaiting } from './my-waiting.tsx';
import { TakeGuestOrdersDocument } from '../orders/questions.ts';
import { MyTicketsDocument } from './questions.ts';
import { ReceivedTickets } from './received-tickets.tsx';

const perPage = 20;
/** Orders without tickets. */
const unfinished = { awaiting_payment: 1, unpaid: 1, needs_attention: 1, paid_back: 1 } as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const after = new URL(request.url).searchParams.get('after');
  const { myWaiting } = await api.load(MyWaitingDocument, {});
  const answer = await api.load(MyTicketsDocument, { first: perPage, after });
  const { myTickets, myRoute, heldTickets, guestOrdersToTake: toTake } = answer;
  return api.answer({
    ...myTickets,
    held: after ? [] : heldTickets,
    route: after ? [] : myRoute,
    waiting: myWaiting,
    toTake,
  });
}

/** Takes what was ordered without an account to one's own tickets. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(TakeGuestOrdersDocument, {});
  if (outcome.ok) return api.redirect('/me/tickets');
  return api.answer(returnedBy(outcome.refusal, {}), 409);
}

/** One's own tickets, the last order first. */
export default function MyTickets() {
  const { items, endCursor, hasNext, held, route, waiting, toTake } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const guest = useTranslations('guest');
  const t = useTranslations('tickets');
  const addOns = useTranslations('addOns');
  const calendar = useTranslations('calendar');
  const proxies = useTranslations('proxies');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {toTake > 0 ? (
        <Notice>
          <p>{guest('toTake', { count: toTake })}</p>
          <Form method="post">
            <SubmitButton quiet mih={48}>
              {guest('move')}
            </SubmitButton>
          </Form>
        </Notice>
      ) : null}
      <MyWaiting entries={waiting} />
      <MyRoute stops={route} />
      {held.length > 0 ? <ReceivedTickets held={held} /> : null}
      {items.length === 0 && held.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <ul className={styles.list} hidden={items.length === 0}>
        {items.map(({ id, title, place, startsAt, stage, tickets, later, over }) => (
          <li key={id}>
            <p className="small quiet figures">
              {moment(startsAt, locale)}
              <span className={styles.tag}>
                {stage in unfinished
                  ? t(`stages.${stage as keyof typeof unfinished}`)
                  : over
                    ? t('past')
                    : later
                      ? addOns('title')
                      : t('count', { count: tickets })}
              </span>
            </p>
            <Link to={to(`/me/tickets/${id}`)} className={styles.title}>
              {text(title)}
            </Link>
            <p className="small quiet">{text(place)}</p>
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(endCursor)}`}>{t('older')}</Link>
        </p>
      ) : null}
      <Acts>
        <ButtonLink to={to('/me/tickets/proxies')} quiet>
          {proxies('open')}
        </ButtonLink>
        <ButtonLink to={to('/me/tickets/calendar')} quiet>
          {calendar('openMine')}
        </ButtonLink>
        <ButtonLink to={to('/events')} quiet>
          {t('toEvents')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
