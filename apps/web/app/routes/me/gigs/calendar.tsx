import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { useLinks } from '../../../frame.ts';
import { OwnCalendar } from '../../tickets/own-calendar.tsx';
import { MyGigCalendarDocument, RenewGigCalendarDocument } from './calendar-questions.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myGigCalendarAddress } = await api.load(MyGigCalendarDocument);
  const { origin, searchParams } = new URL(request.url);
  const address = myGigCalendarAddress ? `${origin}${myGigCalendarAddress}` : null;
  return api.answer({ address, renewed: searchParams.has('renewed') });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(RenewGigCalendarDocument);
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect('/me/gigs/calendar?renewed');
}

/** One's own gigs in the calendar of one's phone. */
export default function GigCalendar() {
  const { address, renewed } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const t = useTranslations('gigCalendar');
  const back = { to: useLinks()('/me/gigs'), label: t('back') };
  return <OwnCalendar title={t('title')} lead={t('lead')} {...{ back, address, renewed, refusal }} />;
}
