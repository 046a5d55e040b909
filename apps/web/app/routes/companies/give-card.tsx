import { day, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import type { InterestCardOfferQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import styles from './companies.module.css';
import { titlesOfEvents } from './event-titles.ts';

const InterestCardOfferDocument = graphql(`
  query InterestCardOffer($companyId: ID!) {
    interestCardOffer(companyId: $companyId) {
      companyId
      recipient
      name
      kana
      email
      purpose {
        ja
        en
      }
      lastDay
      wording {
        ja
        en
      }
      emailWording {
        ja
        en
      }
      longestMessage
      standingId
    }
  }
`);

const GiveInterestCardDocument = graphql(`
  mutation GiveInterestCard($companyId: ID!, $eventId: ID, $card: InterestCardInput!) {
    giveInterestCard(companyId: $companyId, eventId: $eventId, card: $card)
  }
`);

const eventOf = (request: Request): string | null => new URL(request.url).searchParams.get('event');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(InterestCardOfferDocument, { companyId: params.companyId ?? '' });
  if (!outcome.ok) {
    const { kind, message } = outcome.refusal;
    return api.answer({ offer: null, event: null, refusal: message }, kind === 'not_found' ? 404 : 409);
  }
  const eventId = eventOf(request);
  const event = eventId ? ((await titlesOfEvents(api, [eventId]))[eventId] ?? null) : null;
  return api.answer({ offer: outcome.value.interestCardOffer, event, refusal: null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const { telephone = '', message = '', agreed, email } = fields;
  const outcome = await api.send(GiveInterestCardDocument, {
    ...{ companyId: params.companyId ?? '', eventId: eventOf(request) },
    card: { telephone, message, agreedTo: agreed || null, emailAgreedTo: email || null },
  });
  if (outcome.ok) return api.redirect('/me/consents?said=given');
  return api.answer<Returned>(
    returnedBy(outcome.refusal, { ...fields, agreed: agreed ?? '', email: email ?? '' }),
    409,
  );
}

/** What a company will see of the viewer, for what and until when; then the tick and the one button. */
export default function GiveCardPage() {
  const { offer, event, refusal } = useLoaderData<typeof loader>();
  const t = useTranslations('giveCard');
  const to = useLinks();
  if (!offer)
    return (
      <Page title={t('title')}>
        <Notice>
          <p>{refusal}</p>
          <Acts>
            <ButtonLink quiet to={to('/companies')}>
              {t('allCompanies')}
            </ButtonLink>
          </Acts>
        </Notice>
      </Page>
    );
  if (offer.standingId)
    return (
      <Page title={t('title')} eyebrow={offer.recipient}>
        <Notice title={t('already')}>
          <p>{t('alreadyLead')}</p>
          <Acts>
            <ButtonLink to={to('/me/consents')}>{t('toOwn')}</ButtonLink>
          </Acts>
        </Notice>
      </Page>
    );
  return (
    <Page title={t('title')} eyebrow={offer.recipient} lead={t('lead')}>
      <CardForm offer={offer} event={event} />
    </Page>
  );
}

type Offer = InterestCardOfferQuery['interestCardOffer'];

function CardForm({ offer, event }: { offer: Offer; event: { ja: string; en: string } | null }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('giveCard');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = { telephone: t('telephone'), message: t('message'), agreed: t('agree') };
  return (
    <>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <Facts>
        <Fact name={t('to')}>{offer.recipient}</Fact>
        {event ? <Fact name={t('from')}>{text(event)}</Fact> : null}
        <Fact name={t('name')}>
          {offer.name}
          {offer.kana ? <span className="small quiet"> {offer.kana}</span> : null}
        </Fact>
        <Fact name={t('email')}>{t('emailKept', { email: offer.email })}</Fact>
        <Fact name={t('purpose')}>{text(offer.purpose)}</Fact>
        <Fact name={t('until')}>{t('untilDay', { date: day(offer.lastDay, locale) })}</Fact>
      </Facts>
      <p className="small quiet">{t('live')}</p>
      <Form method="post" className={styles.form}>
        <TextField
          optional
          id="field-telephone"
          name="telephone"
          type="tel"
          autoComplete="tel"
          label={labels.telephone}
          description={t('telephoneHint')}
          error={problemOf('telephone')}
          defaultValue={returned?.values['telephone']}
        />
        <LongTextField
          optional
          id="field-message"
          name="message"
          rows={4}
          label={labels.message}
          description={t('messageHint', { most: offer.longestMessage })}
          error={problemOf('message')}
          defaultValue={returned?.values['message']}
        />
        <TickField
          id="field-agreed"
          name="agreed"
          value={text(offer.wording)}
          label={text(offer.wording)}
          error={problemOf('agreed')}
          defaultChecked={returned?.values['agreed'] === text(offer.wording)}
        />
        <TickField
          id="field-email"
          name="email"
          value={text(offer.emailWording)}
          label={text(offer.emailWording)}
          description={t('emailHint')}
          defaultChecked={returned?.values['email'] === text(offer.emailWording)}
        />
        <p className="small quiet">{t('recorded')}</p>
        <Acts>
          <SubmitButton mih={48}>{t('submit')}</SubmitButton>
          <ButtonLink quiet to={to(`/companies/${offer.companyId}`)}>
            {t('notNow')}
          </ButtonLink>
        </Acts>
      </Form>
    </>
  );
}
