import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import { AnswerForm } from './requests/answer-form.tsx';
import { CheckForm } from './requests/check-form.tsx';
import { CorrectForm } from './requests/correct-form.tsx';
import { DecideForm } from './requests/decide-form.tsx';
import { DeskRightsRequestDocument } from './requests/questions.ts';
import { RequestFacts } from './requests/request-facts.tsx';
import { sendTurn } from './requests/send-turn.ts';
import styles from './requests/requests.module.css';

const saids = ['entered', 'check', 'correct', 'decide', 'answer', 'withdraw'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { rightsRequest } = await api.load(DeskRightsRequestDocument, { id: params.id ?? '' });
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ asked: rightsRequest, said: saids.find((one) => one === query) ?? null });
}

/** One step of the request; what was typed comes back with what is to be mended. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const typed = await textOf(request);
  const outcome = await sendTurn(api, id, typed);
  if (outcome.ok) return api.redirect(`/desk/requests/${id}?said=${typed.turn}`);
  return api.answer({ ...returnedBy(outcome.refusal, typed), turn: typed.turn ?? '' }, 422);
}

/** A request as the desk works on it: who asks, the decision, the letter, each in its turn. */
export default function DeskRightsRequest() {
  const { asked, said } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslations('desk.requests');
  const of = (turn: string) => (answered?.turn === turn ? answered : undefined);
  return (
    <div className={styles.page}>
      <BackLink to="/desk/requests">{t('toTray')}</BackLink>
      <DeskTitle title={t('oneTitle', { name: asked.name || t('erased') })} />
      <OutcomeNotice done={said && !answered ? t(`said.${said}`) : null} refusal={answered?.refusal} />
      <RequestFacts asked={asked} />
      {asked.state === 'received' ? <CheckForm asked={asked} returned={of('check')} /> : null}
      {asked.entry ? <CorrectForm entry={asked.entry} returned={of('correct')} /> : null}
      {asked.state === 'checked' ? <DecideForm asked={asked} returned={of('decide')} /> : null}
      <AnswerForm asked={asked} />
      <p className="small quiet">{t('logged')}</p>
    </div>
  );
}
