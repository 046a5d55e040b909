import { newId, tokyoDateOf } from '@enishi/kernel';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { fiscalYearAt } from './funding/fiscal-year.ts';
import { EnterSlipDocument } from './funding/questions.ts';
import { SlipEditor } from './funding/slip-editor.tsx';
import { readSlip, slipKindIn } from './funding/slip-form.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { RevenueNav } from './revenue/revenue-nav.tsx';

export function loader({ request }: LoaderFunctionArgs) {
  const kind = slipKindIn(new URL(request.url).searchParams.get('kind'));
  return { kind, id: newId(), today: tokyoDateOf(new Date()) };
}

/** Enters once: the id was made with the page, so a repeated press, reload or retry is the same slip. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const read = readSlip(values);
  if (!read.ok) return api.answer<Returned>({ problems: read.problems, values }, 422);
  const outcome = await api.send(EnterSlipDocument, { slip: read.slip });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, values), 422);
  const year = fiscalYearAt(new Date(`${read.slip.occurredOn}T12:00:00+09:00`));
  return api.redirect(`/desk/revenue/funding?year=${year}`);
}

export default function FundingSlip() {
  const { kind, id, today } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.reports.funding');
  const to = useLinks();
  return (
    <>
      <DeskTitle title={t(`slip.enter.${kind}`)} />
      <RevenueNav />
      <SlipEditor key={kind} kind={kind} id={returned?.values.id || id} today={today} returned={returned} />
      <p>
        <Link to={to('/desk/revenue/funding')}>{t('back')}</Link>
      </p>
    </>
  );
}
