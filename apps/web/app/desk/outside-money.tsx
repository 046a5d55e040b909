import { moment, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import type { OutsideMoneyQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { BuyerName } from './events/buyer-name.tsx';
import styles from './events/events.module.css';
import { OutsideMoneyDocument, SettleOutsideMoneyDocument } from './events/off-questions.ts';
import { ticketsMeant } from './events/tickets-meant.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { outsideMoney } = await api.load(OutsideMoneyDocument, { id: params.id ?? '' });
  return api.answer(outsideMoney);
}

/** Ends the tickets that were ticked, or keeps all of them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act, ...fields } = await textOf(request);
  const ticked = Object.keys(fields).flatMap((name) => (name.startsWith('ticket-') ? [name.slice(7)] : []));
  if (act === 'end' && ticked.length === 0) return api.answer({ none: true, refusal: null }, 422);
  const endTicketIds = act === 'end' ? ticked : [];
  const outcome = await api.send(SettleOutsideMoneyDocument, { id: params.id ?? '', endTicketIds });
  if (outcome.ok) return api.redirect(`/desk/events/tray/${params.id}`);
  return api.answer({ none: false, refusal: outcome.refusal.message }, 409);
}

/** Money of an order that left without its tickets being given back: what happened, until when the bank takes an answer, what becomes of the tickets. */
export default function DeskOutsideMoney() {
  const gone = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.outsideMoney');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { state, kind, dueBy, titleJa, startsAt, memberId, name, number } = gone;
  const sums = { amount: money(gone.amount, locale), total: money(gone.total, locale) };
  const noneLeft = gone.tickets.every((ticket) => ticket.state === 'cancelled');
  const problem = returned?.none ? t('endNone') : returned?.refusal;
  return (
    <div className={styles.page}>
      <BackLink to="/desk/events/tray">{t('back')}</BackLink>
      <DeskTitle title={t('title')} of={titleJa} />
      {problem ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {problem}
        </p>
      ) : null}
      {state === 'ended' || state === 'kept' || state === 'over' ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {state === 'over' && kind === 'refund'
            ? t('decidedSeen')
            : t(`decided.${state === 'kept' && noneLeft ? 'nothing' : state}`)}
        </p>
      ) : (
        <p>{t(leadOf(state, kind), sums)}</p>
      )}
      <section className={panels.panel}>
        <dl className={styles.figures}>
          <div>
            <dt>{t('buyer')}</dt>
            <dd>
              <BuyerName memberId={memberId} name={name} number={number} />
            </dd>
          </div>
          <div>
            <dt>{t('when')}</dt>
            <dd className="figures">{moment(startsAt, locale)}</dd>
          </div>
          {state === 'disputed' && dueBy ? (
            <div>
              <dt>{t('due')}</dt>
              <dd className="figures">{moment(dueBy, locale)}</dd>
            </div>
          ) : null}
        </dl>
        {state === 'disputed' ? <Link to={to('/desk/money')}>{t('toMatters')}</Link> : null}
        {state === 'open' ? <Decision gone={gone} /> : null}
        {state === 'came_back' ? <Seen /> : null}
      </section>
    </div>
  );
}

/** What is said first of money of which nothing has been decided. */
function leadOf(state: string, kind: string) {
  if (state === 'disputed') return 'disputed';
  if (state === 'came_back') return 'cameBack';
  return kind === 'dispute' ? 'dispute' : 'refund';
}

/** A person knows of it; nothing else follows. */
function Seen() {
  const t = useTranslations('desk.outsideMoney');
  const rights = useRights();
  if (!rights.money) return null;
  return (
    <Form method="post" className={form.acts}>
      <SubmitButton name="act" value="keep" mih={48}>
        {t('seen')}
      </SubmitButton>
    </Form>
  );
}

function Decision({ gone: { amount, tickets } }: { gone: OutsideMoneyQuery['outsideMoney'] }) {
  const t = useTranslations('desk.outsideMoney');
  const locale = useLocale() as UiLocale;
  const rights = useRights();
  const addOns = useTranslations('desk.addOns');
  const meant = ticketsMeant(amount, tickets);
  if (!rights.money) return null;
  return (
    <Form method="post" className={form.form}>
      <fieldset className={styles.group}>
        <legend>{t('tickets')}</legend>
        {tickets.map(({ id, nameJa, price, mostBeside, state }) => (
          <TickField
            key={id}
            name={`ticket-${id}`}
            label={`${mostBeside == null ? '' : `${addOns('tag')} · `}${t('ticketOf', { name: nameJa, price: money(price, locale) })}`}
            description={state === 'checked_in' ? t('inside') : state === 'cancelled' ? t('gone') : undefined}
            defaultChecked={meant.has(id)}
            disabled={state !== 'valid'}
          />
        ))}
      </fieldset>
      <p className="small quiet">{t('endHint')}</p>
      <div className={form.acts}>
        <SubmitButton name="act" value="end" mih={48}>
          {t('end')}
        </SubmitButton>
      </div>
      <p className="small quiet">{t('keepHint')}</p>
      <div className={form.acts}>
        <SubmitButton quiet name="act" value="keep" mih={48}>
          {t('keep')}
        </SubmitButton>
      </div>
    </Form>
  );
}
