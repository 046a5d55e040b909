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
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { useWatching } from '../routes/me/watching.ts';
import { DeskApi } from './desk-api.ts';
import { countIn } from './events/event-form.ts';
import { EventSales } from './events/event-sales.tsx';
import styles from './events/events.module.css';
import {
  DeskEventDocument,
  DiscardEventDocument,
  PublishEventDocument,
  SetCapacityDocument,
  WithdrawEventDocument,
} from './events/questions.ts';
import acts from './outreach/outreach.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const said = ['saved', 'published', 'withdrawn', 'resized'] as const;
const lookAgainMs = 5_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { event } = await api.load(DeskEventDocument, { id: params.id ?? '' });
  const asked = new URL(request.url).searchParams.get('said');
  return api.answer({ event, done: said.find((one) => one === asked) ?? null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const id = params.id ?? '';
  const { act } = fields;
  const outcome = await perform(api, id, fields);
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  if (act === 'discard') return api.redirect('/desk/events?discarded');
  const done = act === 'publish' ? 'published' : act === 'withdraw' ? 'withdrawn' : 'resized';
  return api.redirect(`/desk/events/${id}?said=${done}`);
}

function perform(api: DeskApi, id: string, { act, quotaId = '', capacity = '' }: Record<string, string>) {
  if (act === 'publish') return api.send(PublishEventDocument, { id });
  if (act === 'withdraw') return api.send(WithdrawEventDocument, { id });
  if (act === 'discard') return api.send(DiscardEventDocument, { id });
  return api.send(SetCapacityDocument, { quotaId, capacity: countIn(capacity) });
}

/** An event at the desk: where it stands, how it sells (looked at again every five seconds), and what can be done with it. */
export default function DeskEvent() {
  const { event, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  const { id, state, dates } = event;
  useWatching(state === 'published' ? lookAgainMs : null);
  return (
    <div className={styles.page}>
      <BackLink to="/desk/events">{t('back')}</BackLink>
      <DeskTitle title={event.titleJa} page={t('title')}>
        <span className={acts.state} data-state={state}>
          {t(`states.${state}`)}
        </span>
      </DeskTitle>
      {returned?.refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(done)}
        </p>
      ) : null}
      <p className="figures">
        {dates.map(({ startsAt }) => moment(startsAt, locale)).join(' / ')} · {event.placeJa}
      </p>
      <nav className={styles.links} aria-label={event.titleJa}>
        <Link to={to(`/desk/events/${id}/preview`)}>{t('preview')}</Link>
        {rights.writes ? <Link to={to(`/desk/events/${id}/edit`)}>{t('edit')}</Link> : null}
        {state === 'draft' || !rights.people ? null : (
          <Link to={to(`/desk/events/${id}/attendees`)}>{t('attendees')}</Link>
        )}
        {state === 'draft' || !rights.serves ? null : (
          <Link to={to(`/desk/events/${id}/door`)}>{t('door')}</Link>
        )}
        {state === 'published' ? <a href={to(`/events/${id}`)}>{t('view')}</a> : null}
      </nav>
      <EventSales event={event} />
      {rights.writes ? (
        <Form method="post" className={acts.acts}>
          {state === 'published' ? (
            <SubmitButton quiet name="act" value="withdraw" mih={48}>
              {t('withdraw')}
            </SubmitButton>
          ) : (
            <SubmitButton name="act" value="publish" mih={48}>
              {t('publish')}
            </SubmitButton>
          )}
          {state === 'draft' ? (
            <SubmitButton quiet name="act" value="discard" mih={48}>
              {t('discard')}
            </SubmitButton>
          ) : null}
          {state === 'draft' ? (
            <ButtonLink quiet to={to(`/desk/events/${id}/preview`)}>
              {t('preview')}
            </ButtonLink>
          ) : null}
        </Form>
      ) : null}
    </div>
  );
}
