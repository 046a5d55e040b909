import { moment, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { countIn } from './events/count-in.ts';
import styles from './events/events.module.css';
import {
  MoveWaitingEntryDocument,
  SetWaitingRuleDocument,
  WaitingListDocument,
} from './events/waiting-questions.ts';
import { WaitingRow } from './events/waiting-row.tsx';
import { WaitingRule } from './events/waiting-rule.tsx';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const said = ['moved', 'ruleSaved'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { waitingList } = await api.load(WaitingListDocument, { eventId });
  const asked = new URL(request.url).searchParams.get('said');
  return api.answer({ eventId, list: waitingList, done: said.find((one) => one === asked) ?? null });
}

/** Gives an entry another place, or sets the rule. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id, place = '', reason = '', order, hours = '' } = await textOf(request);
  const eventId = params.id ?? '';
  const outcome = id
    ? await api.send(MoveWaitingEntryDocument, { id, place: countIn(place), reason })
    : await api.send(SetWaitingRuleDocument, {
        ...{ eventId, offerHours: countIn(hours) },
        order: order === 'smaller_first' ? order : 'in_order',
      });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/waiting?said=${id ? 'moved' : 'ruleSaved'}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** Who waits for an event, by which rule they are served, and what was moved why. That it was looked at is written down. */
export default function DeskEventWaiting() {
  const { eventId, list, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.waiting');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const rights = useRights();
  const notInLine = list.entries.filter(({ entry }) => entry.state !== 'waiting').length;
  const nameOf = (id: string) => list.entries.find(({ entry }) => entry.id === id)?.name ?? t('gone');
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} />
      <p>{text(list.title)}</p>
      {returned ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(done)}
        </p>
      ) : null}
      {list.entries.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('empty')}</h2>
          <p>{t('emptyLead')}</p>
        </section>
      ) : (
        <div className={styles.scroll}>
          <table className={panels.table}>
            <thead>
              <tr>
                <th scope="col">{t('place')}</th>
                <th scope="col">{events('attendeeName')}</th>
                <th scope="col">{t('wish')}</th>
                <th scope="col">{t('since')}</th>
                {rights.serves ? <th scope="col">{t('move')}</th> : null}
              </tr>
            </thead>
            <tbody>
              {list.entries.map((row, at) => (
                <WaitingRow key={row.entry.id} row={row} place={at - notInLine + 1} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.more ? <p className="small quiet">{t('more')}</p> : null}
      <WaitingRule order={list.order} hours={list.offerHours} />
      {list.moves.length > 0 ? (
        <section className={panels.panel}>
          <h2>{t('movesTitle')}</h2>
          <ul>
            {list.moves.map(({ entryId, from, to: toPlace, reason, at }) => (
              <li key={`${entryId}-${at}`} className="figures">
                {moment(at, locale)} · {t('movedFromTo', { name: nameOf(entryId), from, to: toPlace })} ·{' '}
                {reason}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
