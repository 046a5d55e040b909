import { newId } from '@enishi/kernel';
import { occasion, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { admits } from '../../parts/admits.ts';
import { Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import events from '../events/events.module.css';
import { EventDocument } from '../events/questions.ts';
import { TicketRow } from '../events/ticket-row.tsx';
import styles from './tickets.module.css';

type Tickets = Pick<
  TicketPurchaseQuery['ticketPurchase'],
  'title' | 'startsAt' | 'endsAt' | 'eventId' | 'occurrenceId' | 'mayAdd' | 'tickets'
>;

/** Which add-ons there are beside tickets that one has. */
export async function addOnsBeside(api: Api, { title, startsAt, endsAt, ...purchase }: Tickets) {
  const found = await api.find(EventDocument, { id: purchase.eventId });
  const date = found?.event.dates.find((one) => one.id === purchase.occurrenceId);
  const types = purchase.mayAdd ? (date?.types.filter((type) => !admits(type)) ?? []) : [];
  const tickets = purchase.tickets.filter(
    ({ addOn, state, handedOn }) => !addOn && !handedOn && state !== 'cancelled',
  );
  return { title, startsAt, endsAt, types, tickets: tickets.length, press: newId() };
}

type AddOnChoiceProps = Awaited<ReturnType<typeof addOnsBeside>> & {
  returned: Returned | undefined;
  /** The page of the tickets, below the community's own address. */
  back: string;
};

/** Add-ons beside tickets that one has: which there are, at which price, and how many. */
export function AddOnChoice({
  title,
  startsAt,
  endsAt,
  types,
  tickets,
  press,
  returned,
  back,
}: AddOnChoiceProps) {
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
        <Link to={to(back)}>← {t('toTickets')}</Link>
      </p>
    </Page>
  );
}
