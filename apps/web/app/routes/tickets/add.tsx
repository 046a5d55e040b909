import { newId } from '@enishi/kernel';
import { occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { admits } from '../../parts/admits.ts';
import { Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { chosenLines } from '../events/chosen-lines.ts';
import events from '../events/events.module.css';
import { EventDocument } from '../events/questions.ts';
import { TicketRow } from '../events/ticket-row.tsx';
import { HoldAddOnsDocument, TicketPurchaseDocument } from './questions.ts';
import styles from './tickets.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const { ticketPurchase: purchase } = await api.load(TicketPurchaseDocument, { id, means: null });
  const found = await api.find(EventDocument, { id: purchase.eventId });
  const date = found?.event.dates.find((one) => one.id === purchase.occurrenceId);
  const types = purchase.mayAdd ? (date?.types.filter((type) => !admits(type)) ?? []) : [];
  const { title, startsAt, endsAt } = purchase;
  const tickets = purchase.tickets.filter(
    ({ addOn, state, handedOn }) => !addOn && !handedOn && state !== 'cancelled',
  );
  return api.answer({ id, title, startsAt, endsAt, types, tickets: tickets.length, press: newId() });
}

/** Keeps what was chosen, and leads to the page with the final button. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const wish = { orderId: params.id ?? '', lines: chosenLines(fields), press: fields.press ?? '' };
  const outcome = await api.send(HoldAddOnsDocument, wish);
  if (outcome.ok) return api.redirect(`/me/tickets/${outcome.value.holdAddOns}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 409);
}

/** Add-ons beside tickets that one has: which there are, at which price, and how many. */
export default function AddToTickets() {
  const { id, title, startsAt, endsAt, types, tickets, press } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('addOns');
  const words = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  return (
    <Page title={t('add')} eyebrow={text(title)} lead={types.length > 0 ? t('addLead') : undefined}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <Facts>
        <Fact name={words('when')}>{occasion(startsAt, endsAt, locale)}</Fact>
      </Facts>
      {types.length === 0 ? (
        <Notice title={t('noneTitle')}>
          <p>{t('none')}</p>
        </Notice>
      ) : (
        <Form method="post" className={styles.add}>
          <input type="hidden" name="press" value={press} />
          <ul className={events.types}>
            {types.map((type) => (
              <TicketRow
                key={type.id}
                type={type}
                open
                chosen={returned?.values[`quantity-${type.id}`]}
                only={false}
                beside={tickets}
              />
            ))}
          </ul>
          <SubmitButton mih={52} fullWidth>
            {t('toConfirm')}
          </SubmitButton>
        </Form>
      )}
      <p>
        <Link to={to(`/me/tickets/${id}`)}>← {t('toTickets')}</Link>
      </p>
    </Page>
  );
}
