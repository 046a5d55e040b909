import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useWatching } from '../me/watching.ts';
import { GivenGiftPage } from './given-gift.tsx';
import { GiftPayment } from './gift-payment.tsx';
import { CancelGiftDocument, GivenGiftDocument, SendGiftAgainDocument } from './questions.ts';

const pollEveryMs = 1500;

/** On the way out (`go`) the visitor is sent to Stripe's page; on the way back this page watches until the money was seen. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { givenGift } = await api.load(GivenGiftDocument, { id: params.giftId ?? '' });
  const leaving = new URL(request.url).searchParams.has('go');
  const { payment } = givenGift;
  if (leaving && payment?.state === 'open' && payment.url) throw api.redirectTo(payment.url);
  return api.answer({ gift: givenGift, leaving });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const id = params.giftId ?? '';
  const outcome =
    fields.act === 'cancel'
      ? await api.send(CancelGiftDocument, { id })
      : await api.send(SendGiftAgainDocument, {
          id,
          recipientEmail: fields.recipientEmail || null,
          sendOn: null,
        });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, { recipientEmail: '', ...fields }), 409);
  return api.redirect(`/me/gifts/${id}`);
}

/** One gift: its payment while that is under way, then its code, where it stands, and what can be done with it. */
export default function OneGift() {
  const { gift, leaving } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const paying = gift.state === 'ordered';
  const moving = paying && ['requested', 'open', 'confirming', 'unknown'].includes(gift.payment?.state ?? '');
  const slow = useWatching(moving || gift.state === 'returning' ? pollEveryMs : null);
  return paying ? (
    <GiftPayment gift={gift} leaving={leaving} slow={slow} />
  ) : (
    <GivenGiftPage gift={gift} returned={returned} />
  );
}
