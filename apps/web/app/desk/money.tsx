import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MoneyMatterAct } from '../gql/desk/graphql.ts';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { MoneyParts } from './money/money-parts.tsx';
import { MatterCard, type MatterAnswer } from './money/matter-card.tsx';
import {
  ActOnMoneyMatterDocument,
  MoneyMattersDocument,
  PayoutsDocument,
  UnpaidFeesDocument,
} from './money/questions.ts';
import { PayoutList } from './money/payout-list.tsx';
import { UnpaidList } from './money/unpaid-list.tsx';
import { unpaidPlaceIn } from './money/unpaid-place.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { CheckIcon } from './parts/icons.tsx';
import panels from './parts/panel.module.css';
import styles from './money/money.module.css';

const acts: readonly MoneyMatterAct[] = ['retry', 'sync_customer', 'mark_resolved'];

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const place = unpaidPlaceIn(new URL(request.url).searchParams);
  const { moneyMatters } = await api.load(MoneyMattersDocument);
  const { unpaidFees } = await api.load(UnpaidFeesDocument, place);
  const { payouts } = await api.load(PayoutsDocument);
  const matters = [...moneyMatters].sort(byUrgency);
  return api.answer({ matters, unpaid: unpaidFees, payouts, place });
}

type Dated = { dueBy?: string | null; openedAt: string };

/** What has a deadline stands first, the nearest before the others; the rest by how long it has waited. */
const byUrgency = (a: Dated, b: Dated): number =>
  (a.dueBy ?? '9999').localeCompare(b.dueBy ?? '9999') || a.openedAt.localeCompare(b.openedAt);

/** Retry, sync, or note what was done by hand; a matter is never closed without a word. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const id = fields.id ?? '';
  const act = acts.find((one) => one === fields.act) ?? 'mark_resolved';
  const note = (fields.note ?? '').trim();
  if (act === 'mark_resolved' && note === '')
    return api.answer<MatterAnswer>({ id, act, done: false, noteMissing: true, note }, 422);
  const outcome = await api.send(ActOnMoneyMatterDocument, { id, act, note: note || null });
  if (!outcome.ok)
    return api.answer<MatterAnswer>({ id, act, done: false, refusal: outcome.refusal.message, note }, 422);
  return api.answer<MatterAnswer>({ id, act, done: true, note: '' });
}

export default function DeskMoney() {
  const { matters, unpaid, payouts, place } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.money');
  const gifts = useTranslations('desk.gifts');
  const documents = useTranslations('desk.documents');
  const transfers = useTranslations('desk.transfers');
  const pay = useTranslations('desk.pay');
  const to = useLinks();
  const gone = answer?.refusal && !matters.some(({ id }) => id === answer.id);
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')}>
        <div className={styles.ways}>
          <ButtonLink to={to('/desk/transfers')} quiet>
            {transfers('open')}
          </ButtonLink>
          <ButtonLink to={to('/desk/documents')} quiet>
            {documents('open')}
          </ButtonLink>
          <ButtonLink to={to('/desk/work/pay')} quiet>
            {pay('title')}
          </ButtonLink>
          <ButtonLink to={to('/desk/gifts')} quiet>
            {gifts('open')}
          </ButtonLink>
        </div>
      </DeskTitle>
      <MoneyParts matters={matters.length} unpaid={unpaid.sums.people} />
      {answer?.done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(`done.${answer.act}`)}
        </p>
      ) : null}
      {gone ? (
        <p className={`${panels.notice} ${panels.warn}`} role="alert">
          {answer.refusal}
        </p>
      ) : null}
      {matters.length === 0 ? (
        <section className={panels.empty}>
          <h2 className={styles.allDone}>
            <CheckIcon />
            {t('emptyTitle')}
          </h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : (
        <>
          <p className="quiet" id="matters">
            {t('lead')}
          </p>
          <ul className={styles.list}>
            {matters.map((matter) => (
              <MatterCard
                key={matter.id}
                matter={matter}
                answer={answer?.id === matter.id ? answer : undefined}
              />
            ))}
          </ul>
        </>
      )}
      <UnpaidList unpaid={unpaid} place={place} />
      <PayoutList payouts={payouts} />
    </div>
  );
}
