import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Api } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { chosenLines } from '../events/chosen-lines.ts';
import { AddOnChoice, addOnsBeside } from '../tickets/add-on-choice.tsx';
import { guestPage } from '../tickets/purchase-door.ts';
import { GuestOrderDocument, HoldAddOnsAsGuestDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const { guestPurchase: purchase } = await api.load(GuestOrderDocument, { code, means: null });
  return api.answer({ code, ...(await addOnsBeside(api, purchase)) });
}

/** Keeps what was chosen, and leads to its page with the final button, which has a secret address of its own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const wish = { code: params.code ?? '', lines: chosenLines(fields), press: fields.press ?? '' };
  const outcome = await api.send(HoldAddOnsAsGuestDocument, wish);
  if (outcome.ok) return api.redirect(guestPage(outcome.value.holdAddOnsAsGuest));
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 409);
}

/** The same without an account, for whoever has the address of the tickets. */
export default function AddToGuestTickets() {
  const { code, ...shown } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <AddOnChoice {...shown} returned={returned} back={guestPage(code)} />
    </>
  );
}
