import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { LotteryResults } from '../routes/events/lottery-results.tsx';
import { DeskApi } from './desk-api.ts';
import { countIn } from './events/count-in.ts';
import styles from './events/events.module.css';
import { LotteryPlan } from './events/lottery-plan.tsx';
import { DeskLotteryDocument, SetLotteryDocument } from './events/lottery-questions.ts';
import { japanInstant } from './outreach/letter-form.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const said = ['saved', 'removed'] as const;
/** What no calendar has: the rule about times refuses it in words. */
const noInstant = '1970-01-01T00:00:00.000Z';

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
  const { act, opensAt = '', closesAt = '', hours = '' } = typed;
  const lottery = {
    ...{ opensAt: japanInstant(opensAt) ?? noInstant, closesAt: japanInstant(closesAt) ?? noInstant },
    offerHours: countIn(hours),
  };
  const outcome = await api.send(SetLotteryDocument, { eventId, lottery: act === 'remove' ? null : lottery });
  const done = act === 'remove' ? 'removed' : 'saved';
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/lottery?said=${done}`);
  return api.answer({ refusal: outcome.refusal.message, typed }, 409);
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
      {returned ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : done ? (
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
        <LotteryPlan lottery={lottery} typed={returned?.typed} />
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
