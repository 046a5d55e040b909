import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { accountIn } from './account-form.ts';
import { answersIn, emptyAnswers } from './answer-form.ts';
import { attendeesIn } from './attendee-form.ts';
import { AttendeeFormDocument } from './attendee-questions.ts';
import { handOnAct } from './hand-on.tsx';
import { meansIn } from './means-in.ts';
import { PurchaseView } from './purchase-view.tsx';
import {
  CancelTicketDocument,
  NameRefundAccountDocument,
  OrderTicketsDocument,
  PayTicketsAgainDocument,
  ReleaseTicketsDocument,
  TicketPurchaseDocument,
} from './questions.ts';

/** On the way out (`go`) the visitor is sent to the card page; on the way back (`back`) this page watches until the money was seen. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { searchParams } = new URL(request.url);
  const { ticketPurchase, attendeeForm } = await api.load(TicketPurchaseDocument, {
    ...{ id: params.id ?? '', means: meansIn(searchParams.get('means')) },
  });
  const { payment, givingUp } = ticketPurchase;
  const leaving = searchParams.has('go');
  if (leaving && !givingUp && payment?.state === 'open' && payment.url) throw api.redirectTo(payment.url);
  return api.answer({
    ...{ purchase: ticketPurchase, asked: attendeeForm, leaving },
    ...{ returned: searchParams.has('back'), named: searchParams.has('named') },
  });
}

/** Orders and leads to the card page, opens that again, gives the places back and leads to the choice again, or gives one ticket back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const values = await textOf(request);
  const { act, eventId = '', waitingEntryId = '', ticketId = '', fee = '0' } = values;
  const id = params.id ?? '';
  const handed = await handOnAct(api, values);
  if (handed)
    return handed.ok ? api.redirect(`/me/tickets/${id}`) : api.answer(returnedBy(handed.refusal, {}), 409);
  if (act === 'release' || act === 'giveUp') {
    const outcome = await api.send(ReleaseTicketsDocument, { id });
    const chooseAgain = waitingEntryId ? `/me/waiting/${waitingEntryId}` : `/events/${eventId}`;
    if (outcome.ok) return api.redirect(act === 'giveUp' ? `/me/tickets/${id}` : chooseAgain);
    return api.answer(returnedBy(outcome.refusal, {}), 409);
  }
  if (act === 'account') {
    const outcome = await api.send(NameRefundAccountDocument, { id, account: accountIn(values) });
    return outcome.ok
      ? api.redirect(`/me/tickets/${id}`)
      : api.answer(returnedBy(outcome.refusal, values), 422);
  }
  if (act !== 'cancel' && act !== 'payAgain') return orderTickets(api, id, values);
  const outcome =
    act === 'cancel'
      ? await api.send(CancelTicketDocument, { id: ticketId, fee: Number(fee) })
      : await api.send(PayTicketsAgainDocument, { id });
  if (outcome.ok) return api.redirect(`/me/tickets/${id}${act === 'cancel' ? '' : '?go=1'}`);
  return api.answer(returnedBy(outcome.refusal, {}), 409);
}

/** With who comes and what was answered, where the event asks. */
async function orderTickets(api: Api, id: string, values: Record<string, string>) {
  const { attendeeForm } = await api.load(AttendeeFormDocument, { id });
  const outcome = await api.send(OrderTicketsDocument, {
    ...{ id, fingerprint: values.fingerprint ?? '', means: meansIn(values.means) },
    ...{ attendees: attendeesIn(values), answers: answersIn(attendeeForm, values) },
  });
  if (outcome.ok) return api.redirect(`/me/tickets/${id}?go=1`);
  return api.answer(returnedBy(outcome.refusal, { ...emptyAnswers(attendeeForm), ...values }), 409);
}

/** From the choice to the tickets at one address, so that going back or opening it twice shows what is so. */
export default function TicketPurchasePage() {
  const shown = useLoaderData<typeof loader>();
  return <PurchaseView {...shown} answer={useActionData<typeof action>()} />;
}
