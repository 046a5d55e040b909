import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Api } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { chosenLines } from '../events/chosen-lines.ts';
import { AddOnChoice, addOnsBeside } from './add-on-choice.tsx';
import { HoldAddOnsDocument, TicketPurchaseDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const { ticketPurchase: purchase } = await api.load(TicketPurchaseDocument, { id, means: null });
  return api.answer({ id, ...(await addOnsBeside(api, purchase)) });
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

/** A member's add-ons beside tickets that they have. */
export default function AddToTickets() {
  const { id, ...shown } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return <AddOnChoice {...shown} returned={returned} back={`/me/tickets/${id}`} />;
}
