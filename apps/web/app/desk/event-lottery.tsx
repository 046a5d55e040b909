import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { LotteryResults } from '../routes/events/lottery-results.tsx';
import { DeskApi } from './desk-api.ts';
import styles from './events/events.module.css';
import { lotteryIn } from './events/lottery-in.ts';
import { LotteryPlan } from './events/lottery-plan.tsx';
import { DeskLotteryDocument, SetLotteryDocument } from './events/lottery-questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const said = ['saved', 'removed'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { lottery } = await api.load(DeskLotteryDocument, { eventId });
  const asked = new URL(request.url).searchParams.get('said');
  return api.answer({ eventId, ...lottery, done: said.find((one) => one === asked) ?? null });
}

/** Plans the lottery of a draft, or takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const typed = await textOf(request);
  const eventId = params.id ?? '';
  const isRemoved = typed.act === 'remove';
  const read = isRemoved ? { lottery: null } : lotteryIn(typed);
  if ('problems' in read) return api.answer<Returned>({ problems: read.problems, values: typed }, 422);
  const outcome = await api.send(SetLotteryDocument, { eventId, lottery: read.lottery });
  if (outcome.ok)
    return api.redirect(`/desk/events/${eventId}/lottery?said=${isRemoved ? 'removed' : 'saved'}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, typed), 409);
}

/** Whether places of an event are drawn by lot: the plan of a draft, and later when it is drawn and what came of it. */
export default function DeskEventLottery() {
  const { eventId, titleJa, state, lottery, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.lottery');
  const site = useTranslations('lottery');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  const planned = lottery && {
    opens: moment(lottery.opensAt, locale),
    closes: moment(lottery.closesAt, locale),
  };
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} />
      <p>{titleJa}</p>
      {returned?.refusal && state !== 'draft' ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : done && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(done)}
        </p>
      ) : null}
      {lottery && planned ? (
        <section className={panels.panel}>
          <p>{site(`stages.${lottery.stage}`, planned)}</p>
          <dl className={styles.figures}>
            <div>
              <dt>{site('applications')}</dt>
              <dd>{site('parties', { count: lottery.applications })}</dd>
            </div>
          </dl>
          {state === 'published' ? (
            <nav className={styles.links} aria-label={t('title')}>
              <a href={to(`/events/${eventId}/lottery`)}>{t('page')}</a>
              {rights.people ? <a href={to(`/desk/events/${eventId}/waiting`)}>{t('names')}</a> : null}
            </nav>
          ) : null}
        </section>
      ) : (
        <p>{t('none')}</p>
      )}
      {state !== 'draft' ? (
        <p className="small quiet">{t('fixed')}</p>
      ) : rights.writes ? (
        <LotteryPlan lottery={lottery} returned={returned} />
      ) : null}
      {state === 'draft' && lottery && rights.writes ? (
        <Form method="post">
          <SubmitButton quiet name="act" value="remove" mih={48}>
            {t('remove')}
          </SubmitButton>
        </Form>
      ) : null}
      {lottery && state !== 'draft' ? <LotteryResults lottery={lottery} /> : null}
    </div>
  );
}
