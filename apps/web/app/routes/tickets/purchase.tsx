import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { textOf } from '../../forms/read-form.ts';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { ConfirmTickets } from './confirm-tickets.tsx';
import {
  CancelTicketDocument,
  OrderTicketsDocument,
  ReleaseTicketsDocument,
  TicketPurchaseDocument,
} from './questions.ts';
import { TicketSheet } from './ticket-sheet.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { ticketPurchase } = await api.load(TicketPurchaseDocument, { id: params.id ?? '' });
  return api.answer(ticketPurchase);
}

/** Orders, gives the places back and leads to the choice again, or gives one ticket back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { act, fingerprint = '', eventId = '', ticketId = '' } = await textOf(request);
  const id = params.id ?? '';
  if (act === 'release') {
    const outcome = await api.send(ReleaseTicketsDocument, { id });
    if (outcome.ok) return api.redirect(`/events/${eventId}`);
    return api.answer({ refusal: outcome.refusal.message }, 409);
  }
  const outcome =
    act === 'cancel'
      ? await api.send(CancelTicketDocument, { id: ticketId })
      : await api.send(OrderTicketsDocument, { id, fingerprint });
  if (outcome.ok) return api.redirect(`/me/tickets/${id}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** From the choice to the tickets at one address, so that going back or opening it twice shows what is so. */
export default function TicketPurchasePage() {
  const purchase = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('tickets');
  const to = useLinks();
  const { stage } = purchase;
  if (stage === 'confirmed') return <TicketSheet purchase={purchase} refusal={returned?.refusal} />;
  if (stage === 'held' && purchase.review)
    return <ConfirmTickets purchase={purchase} review={purchase.review} refusal={returned?.refusal} />;
  const expired = stage === 'expired';
  return (
    <Page
      title={t(expired ? 'expiredTitle' : 'releasedTitle')}
      lead={t(expired ? 'expiredLead' : 'releasedLead')}
    >
      <Acts>
        <ButtonLink to={to(`/events/${purchase.eventId}`)}>{t('again')}</ButtonLink>
        <ButtonLink to={to('/me/tickets')} quiet>
          {t('all')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
