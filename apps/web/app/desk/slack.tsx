import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { OutreachNav } from './outreach/outreach-nav.tsx';
import styles from './outreach/outreach.module.css';
import own from './outreach/sending.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import { ChannelsEditor } from './slack/channels-editor.tsx';
import {
  SaveSlackChannelsDocument,
  SettleSlackSeatDocument,
  SlackDeskDocument,
  SlackSeatsDocument,
} from './slack/questions.ts';
import { SeatList } from './slack/seat-list.tsx';

/** What became of a press on this page. */
export type SlackAnswer = {
  said?: 'done' | 'retry' | 'channels';
  refusal?: string;
  typed?: Record<string, string>;
};

const sentences = { done: 'doneSaid', retry: 'retrySaid', channels: 'channelsSaved' } as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { slackDesk, plans } = await api.load(SlackDeskDocument);
  const seats = await api.send(SlackSeatsDocument);
  return api.answer({ desk: slackDesk, plans, seats: seats.ok ? seats.value.slackSeats : null });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  if (fields.act === 'channels') {
    const plans = Object.entries(fields)
      .filter(([name]) => name.startsWith('plan:'))
      .map(([name, text]) => ({
        planKey: name.slice(5),
        channelIds: text.split(/[\s,、]+/).filter(Boolean),
      }));
    const saved = await api.send(SaveSlackChannelsDocument, { plans });
    if (!saved.ok) return api.answer<SlackAnswer>({ refusal: saved.refusal.message, typed: fields }, 422);
    return api.answer<SlackAnswer>({ said: 'channels' });
  }
  const act = fields.act === 'retry' ? 'retry' : 'done';
  const settled = await api.send(SettleSlackSeatDocument, { memberId: fields.memberId ?? '', act });
  if (!settled.ok) return api.answer<SlackAnswer>({ refusal: settled.refusal.message }, 422);
  return api.answer<SlackAnswer>({ said: act });
}

/** Whether Slack follows the memberships by itself, who waits for a person, and which plan opens which channels. */
export default function DeskSlack() {
  const { desk, plans, seats } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.slack');
  const rights = useRights();
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')} page={t('slack')} />
      <OutreachNav />
      <p className="quiet">{t('lead')}</p>
      {answer?.refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {answer.refusal}
        </p>
      ) : null}
      {answer?.said ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(sentences[answer.said])}
        </p>
      ) : null}
      <p className={`${panels.notice} ${desk.connected ? panels.good : panels.warn}`}>
        {desk.connected ? t('connected') : t('unconnected')}
      </p>
      {desk.counts.length > 0 ? (
        <section className={panels.panel}>
          <h2>{t('counts')}</h2>
          <dl className={own.counts}>
            {desk.counts.map(({ state, count }) => (
              <div key={state}>
                <dt>{t(`states.${state}`)}</dt>
                <dd className="figures">{count}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {seats ? <SeatList seats={seats} /> : null}
      <ChannelsEditor
        plans={plans.filter(({ active }) => active)}
        channels={desk.channels}
        typed={answer?.typed}
        readOnly={!rights.legalNotice}
      />
    </div>
  );
}
