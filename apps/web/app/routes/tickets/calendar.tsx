import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks } from '../../frame.ts';
import { MyCalendarDocument, RenewCalendarDocument } from './hand-on-questions.ts';
import { OwnCalendar } from './own-calendar.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myCalendarAddress } = await api.load(MyCalendarDocument, {});
  const { origin, searchParams } = new URL(request.url);
  const address = myCalendarAddress ? `${origin}${myCalendarAddress}` : null;
  return api.answer({ address, renewed: searchParams.has('renewed') });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(RenewCalendarDocument, {});
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect('/me/tickets/calendar?renewed');
}

/** One's own tickets in the calendar of one's phone. */
export default function TicketCalendar() {
  const { address, renewed } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const t = useTranslations('calendar');
  const back = { to: useLinks()('/me/tickets'), label: t('back') };
  return <OwnCalendar title={t('title')} lead={t('lead')} {...{ back, address, renewed, refusal }} />;
}
