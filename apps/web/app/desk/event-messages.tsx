import { randomUUID } from 'node:crypto';
import { count } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import type { EventMessagePreviewQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { MessageForm } from './events/message-form.tsx';
import { messageIn } from './events/message-in.ts';
import {
  EventMessagePreviewDocument,
  EventMessagesDocument,
  SendEventMessageDocument,
  TestEventMessageDocument,
} from './events/message-questions.ts';
import { MessageReview } from './events/message-review.tsx';
import { SentMessages } from './events/sent-messages.tsx';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

/** What became of a press: something to mend, or a last look before it is sent. */
type Answer = Returned & {
  preview?: EventMessagePreviewQuery['eventMessagePreview'];
  testSentTo?: string;
  press?: string;
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventMessages } = await api.load(EventMessagesDocument, { eventId });
  const sent = Number(new URL(request.url).searchParams.get('sent') ?? '') || 0;
  return api.answer({ eventId, ...eventMessages, sent });
}

/** Shows how it looks, sends it to oneself, or sends it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { act = 'preview', press = randomUUID(), ...fields } = await textOf(request);
  const { message, values } = messageIn(fields);
  const asked = { eventId, message };
  if (act === 'edit') return api.answer<Answer>({ problems: {}, values });
  if (act === 'send') {
    const sent = await api.send(SendEventMessageDocument, { ...asked, press });
    if (sent.ok) return api.redirect(`/desk/events/${eventId}/messages?sent=${sent.value.sendEventMessage}`);
    return api.answer<Answer>(returnedBy(sent.refusal, values), 422);
  }
  const shown = await api.send(EventMessagePreviewDocument, asked);
  if (!shown.ok) return api.answer<Answer>(returnedBy(shown.refusal, values), 422);
  const preview = { problems: {}, values, preview: shown.value.eventMessagePreview, press };
  if (act !== 'test' && act !== 'test-en') return api.answer<Answer>(preview);
  const test = await api.send(TestEventMessageDocument, { ...asked, english: act === 'test-en' });
  if (!test.ok) return api.answer<Answer>(returnedBy(test.refusal, values), 422);
  return api.answer<Answer>({ ...preview, testSentTo: test.value.testEventMessage });
}

/** Writing to those who ordered for an event, and what was sent before. */
export default function DeskEventMessages() {
  const { eventId, titleJa, dates, kinds, messages, sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.eventMessages');
  const events = useTranslations('desk.events');
  const rights = useRights();
  return (
    <div className={form.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={titleJa} />
      {sent > 0 && !answer ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('sent', { n: count(sent) })}
        </p>
      ) : null}
      {answer?.testSentTo ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('testSent', { to: answer.testSentTo })}
        </p>
      ) : null}
      {rights.serves && answer?.preview ? (
        <MessageReview preview={answer.preview} values={answer.values} press={answer.press ?? ''} />
      ) : null}
      {rights.serves && !answer?.preview ? (
        <>
          <p>{t('lead')}</p>
          <p className={`${panels.notice} ${panels.calm}`}>{t('noAdvertising')}</p>
          <MessageForm key={messages.length} dates={dates} kinds={kinds} returned={answer} />
        </>
      ) : null}
      <SentMessages dates={dates} kinds={kinds} messages={messages} />
    </div>
  );
}
