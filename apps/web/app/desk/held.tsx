import { count, day, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { decideMove, decisionOf } from './held/decide-move.ts';
import { MoveList } from './held/move-list.tsx';
import { HeldMoneyDocument } from './held/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import styles from './transfers/transfers.module.css';

type Answer = Partial<{ done: 'booked' | 'withdrawn' | 'reversed'; refusal: string }>;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { heldMoney } = await api.load(HeldMoneyDocument);
  return api.answer({ all: heldMoney });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act, move = '' } = await textOf(request);
  const to = decisionOf(act);
  if (!to) return api.answer<Answer>({});
  const answer: Answer = await decideMove(api, move, to);
  return api.answer<Answer>(answer, answer.refusal ? 422 : undefined);
}

/** 預り金: what came beyond what was owed, until it is repaid or settles an invoice. */
export default function DeskHeld() {
  const { all } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.held');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const recent = all.recent.filter(({ state }) => state !== 'asked');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/transfers">{t('toTransfers')}</BackLink>
      <DeskTitle title={t('title')} />
      <p className="quiet">{t('lead')}</p>
      <OutcomeNotice done={answer?.done && t(`done.${answer.done}`)} refusal={answer?.refusal} />
      <dl className={styles.sums}>
        <div>
          <dt>{t('sum')}</dt>
          <dd className="figures">
            {t('figure', { n: count(all.count), amount: money(all.amount, locale) })}
          </dd>
        </div>
      </dl>
      {all.items.length === 0 ? <p className={panels.empty}>{t('nothing')}</p> : null}
      <ul className={styles.list}>
        {all.items.map(({ id, payer, arosOn, amount, left, moves }) => (
          <li key={id} className={styles.card}>
            <div className={styles.head}>
              <h2 lang="ja">{payer || t('noPayer')}</h2>
              <strong className="figures">{t('left', { amount: money(left, locale) })}</strong>
              <time dateTime={arosOn} className="small quiet figures">
                {t('of', { day: day(arosOn, locale), amount: money(amount, locale) })}
              </time>
            </div>
            <MoveList moves={moves.filter(({ state }) => state === 'asked')} />
            {left > 0 ? (
              <div className={styles.acts}>
                <Link to={to(`/desk/held/${id}`)}>{t('choose')}</Link>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {all.items.length < all.count ? (
        <p className="small quiet">{t('more', { n: all.count - all.items.length })}</p>
      ) : null}
      {recent.length > 0 ? (
        <section aria-labelledby="recent">
          <h2 id="recent">{t('recent')}</h2>
          <MoveList moves={recent} />
          <p className="small quiet">{t('reverseHint')}</p>
        </section>
      ) : null}
    </div>
  );
}
