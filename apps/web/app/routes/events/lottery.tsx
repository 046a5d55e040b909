import { count, moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useLocation,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { LotteryForm } from './lottery-form.tsx';
import { EventLotteryDocument } from './lottery-question.ts';
import { LotteryResults } from './lottery-results.tsx';
import { EventDocument } from './questions.ts';
import { sendWish } from './send-wish.ts';
import { EventWaitingDocument } from './waiting-questions.ts';
import { wishProblems } from './wish-problems.ts';

/** Of an event without a lottery the page of the event is all there is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const eventId = params.id ?? '';
  const { event } = await api.load(EventDocument, { id: eventId });
  const { eventLottery } = await api.load(EventLotteryDocument, { eventId });
  if (!eventLottery) throw api.redirect(`/events/${eventId}`);
  const { eventWaiting } = await api.load(EventWaitingDocument, { eventId });
  return api.answer({ event, lottery: eventLottery, waiting: eventWaiting });
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  sendWish(new Api(request), request, params.id ?? '');

/** A lottery: when one applies and how it is drawn, the form while it is open, and afterwards all that is needed to draw it again. */
export default function LotteryPage() {
  const { event, lottery, waiting } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('lottery');
  const waits = useTranslations('waiting');
  const frame = useTranslations('frame');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const { viewer } = useFrame();
  const { pathname } = useLocation();
  const { stage, opensAt, closesAt, offerHours, applications } = lottery;
  const [opens, closes] = [moment(opensAt, locale), moment(closesAt, locale)];
  return (
    <Page title={t('title')} eyebrow={text(event.title)} lead={t(`stages.${stage}`, { opens, closes })}>
      <ProblemSummary wrong={wishProblems(returned, waits)} refusal={returned?.refusal} />
      {waiting.mine ? (
        <Notice tone="good" title={t('mine')}>
          <Acts>
            <ButtonLink to={to(`/me/waiting/${waiting.mine.id}`)}>{waits('open')}</ButtonLink>
          </Acts>
        </Notice>
      ) : null}
      <Facts>
        <Fact name={t('window')}>{t('fromUntil', { opens, closes })}</Fact>
        <Fact name={t('payBy')}>{t('payByHours', { hours: offerHours })}</Fact>
        <Fact name={t('applications')}>{t('parties', { count: count(applications) })}</Fact>
      </Facts>
      {stage === 'open' && !waiting.mine ? (
        viewer?.memberId ? (
          <LotteryForm dates={waiting.dates} chosen={returned?.values ?? {}} />
        ) : (
          <Notice title={events('memberTitle')}>
            <Acts>
              <ButtonLink to={to('/join')}>{frame('join')}</ButtonLink>
              <ButtonLink quiet to={to(`/sign-in?next=${encodeURIComponent(pathname)}`)}>
                {frame('signIn')}
              </ButtonLink>
            </Acts>
          </Notice>
        )
      ) : null}
      <LotteryResults lottery={lottery} mine={waiting.mine?.id} />
      <p>
        <Link to={to(`/events/${event.id}`)}>← {waits('backToEvent')}</Link>
      </p>
    </Page>
  );
}
