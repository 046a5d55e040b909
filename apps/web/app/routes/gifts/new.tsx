import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { Page } from '../../parts/page.tsx';
import { ConfirmGift } from './confirm-gift.tsx';
import { giftFields, giftIn } from './gift-form.ts';
import { GiftForm } from './give-form.tsx';
import { GiftOptionsDocument, GiftReviewDocument, OrderGiftDocument } from './questions.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { giftOptions } = await api.load(GiftOptionsDocument);
  return api.answer({ options: giftOptions });
}

/** Three steps of one page: what was typed is looked at, ordered, or typed again. Nothing of it stands in an address. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const wish = giftIn(fields);
  const again = (returned: Returned, status: number) =>
    api.answer({ review: null, returned, fields }, status);
  const nothing: Returned = { problems: {}, values: fields };
  if (fields.act === 'edit') return again(nothing, 200);
  if (fields.act === 'order') {
    const order = { ...wish, id: fields.id ?? '', fingerprint: fields.fingerprint ?? '' };
    const outcome = await api.send(OrderGiftDocument, order);
    if (outcome.ok) return api.redirect(`/me/gifts/${outcome.value.orderGift}?go=1`);
    return again(returnedBy(outcome.refusal, allNamed(fields)), 409);
  }
  const outcome = await api.send(GiftReviewDocument, wish);
  if (!outcome.ok) return again(returnedBy(outcome.refusal, allNamed(fields)), 422);
  return api.answer({ review: outcome.value.giftReview, returned: nothing, fields });
}

/** Fields that were not filled in are fields all the same. */
const allNamed = (fields: Record<string, string>) => ({
  ...Object.fromEntries(giftFields.map((name) => [name, ''])),
  ...fields,
});

/** Giving a membership: what, for whom, how it gets there; then the final confirmation page (特商法12条の6). */
export default function GiveGift() {
  const { options } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslations('gift');
  if (answered?.review) return <ConfirmGift review={answered.review} fields={answered.fields} />;
  return (
    <Page title={t('giveTitle')} lead={t('giveLead')}>
      <GiftForm options={options} returned={answered?.returned} />
    </Page>
  );
}
