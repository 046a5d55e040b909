import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { japanInstant } from './outreach/letter-form.ts';
import { LetterPreview } from './outreach/letter-preview.tsx';
import { LetterReview } from './outreach/letter-review.tsx';
import { SendingProgress } from './outreach/sending-progress.tsx';
import styles from './outreach/outreach.module.css';
import {
  CancelLetterDocument,
  DeskLetterDocument,
  SendLetterDocument,
  SendTestLetterDocument,
} from './outreach/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

/** What became of a press on this page. */
export type SendingAnswer = {
  testSentTo?: string;
  refusal?: string;
  /** Our own sentence, as a key. */
  problem?: 'choose' | 'atMissing';
  when?: string;
  at?: string;
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { letter } = await api.load(DeskLetterDocument, { id: params.id ?? '' });
  return api.answer({ letter });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act, when = '', at = '' } = await textOf(request);
  const id = params.id ?? '';
  const no = (answer: SendingAnswer) => api.answer<SendingAnswer>({ when, at, ...answer }, 422);
  if (act === 'test' || act === 'test-en') {
    const sent = await api.send(SendTestLetterDocument, { id, language: act === 'test' ? 'ja' : 'en' });
    if (!sent.ok) return no({ refusal: sent.refusal.message });
    return api.answer<SendingAnswer>({ testSentTo: sent.value.sendTestLetter });
  }
  if (act === 'cancel') {
    const stopped = await api.send(CancelLetterDocument, { id });
    return stopped.ok
      ? api.redirect(`/desk/outreach/letters/${id}/sending`)
      : no({ refusal: stopped.refusal.message });
  }
  if (when !== 'now' && when !== 'later') return no({ problem: 'choose' });
  const instant = when === 'later' ? japanInstant(at) : null;
  if (when === 'later' && !instant) return no({ problem: 'atMissing' });
  const sent = await api.send(SendLetterDocument, { id, at: instant });
  return sent.ok
    ? api.redirect(`/desk/outreach/letters/${id}/sending`)
    : no({ refusal: sent.refusal.message });
}

/** From the last look before sending to the last mail: one page that follows the letter. */
export default function LetterSending() {
  const { letter } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.outreach');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/outreach">{t('back')}</BackLink>
      <DeskTitle title={letter.subjectJa} page={t('title')} />
      {answer?.refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {answer.refusal}
        </p>
      ) : null}
      {answer?.testSentTo ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('testSent', { to: answer.testSentTo })}
        </p>
      ) : null}
      {letter.startedAt ? (
        <SendingProgress letter={letter} />
      ) : (
        <LetterReview letter={letter} answer={answer} />
      )}
      <LetterPreview letter={letter} />
    </div>
  );
}
