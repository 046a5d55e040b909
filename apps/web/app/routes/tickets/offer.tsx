import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { waitingHeading } from '../events/waiting-heading.ts';
import { DeclineOfferDocument, OfferedPlacesDocument } from '../events/waiting-questions.ts';

export const meta: MetaFunction = () => [
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
];

/** Opening the page turns nothing down, since mail scanners open links. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(OfferedPlacesDocument, { code: params.code ?? '' });
  return api.answer(found?.offeredPlaces ?? null, found ? 200 : 404);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const outcome = await api.send(DeclineOfferDocument, { code });
  if (outcome.ok) return api.redirect(`/offers/${code}`);
  return api.answer({ refusal: outcome.refusal.message }, 404);
}

/** Saying no to places that are offered, from the letter and without signing in, in one press; then what became of them. */
export default function Offer() {
  const offer = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('waiting');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!offer)
    return (
      <Page title={t('offerUnknownTitle')}>
        <Notice>{t('offerUnknown')}</Notice>
        <Acts>
          <ButtonLink to={to('/me/tickets')} quiet>
            {t('toMyTickets')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  const { eventId, title, state, lines, offeredFor, offeredUntil } = offer;
  const open = state === 'offered' && offeredUntil !== null;
  return (
    <Page
      title={open ? t('declineTitle') : waitingHeading({ state, place: null }, t)}
      lead={open ? t('declineLead') : undefined}
      eyebrow={text(title)}
    >
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {open ? (
        <Notice>{t('keptUntil', { at: moment(offeredUntil, locale) })}</Notice>
      ) : (
        <Notice>{t(`said.${state}`)}</Notice>
      )}
      <Facts>
        {offeredFor ? <Fact name={events('when')}>{moment(offeredFor, locale)}</Fact> : null}
        {lines.map(({ name, quantity }) => (
          <Fact key={text(name)} name={text(name)}>
            {events('count', { count: quantity })}
          </Fact>
        ))}
      </Facts>
      <Form method="post">
        <Acts>
          {open ? <SubmitButton mih={48}>{t('decline')}</SubmitButton> : null}
          <ButtonLink to={to(`/events/${eventId}`)} quiet>
            {t('backToEvent')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
