import { newId } from '@enishi/kernel';
import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { admits } from '../../parts/admits.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { OrderTotal } from '../../parts/order-total.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { chosenLines } from '../events/chosen-lines.ts';
import { choiceOf, choiceQuery } from '../events/choice.ts';
import { EventDocument } from '../events/questions.ts';
import order from '../me/upgrade.module.css';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { OrderLine } from '../tickets/order-line.tsx';
import { guestPage } from '../tickets/purchase-door.ts';
import styles from '../tickets/tickets.module.css';
import { guestFields, GuestFields } from './guest-fields.tsx';
import { JoinFreeAndSave } from './join-free-and-save.tsx';
import { JoinAndSave } from './join-and-save.tsx';
import { GuestTermsDocument, HoldAsGuestDocument } from './questions.ts';

/** The tickets chosen so far stand in the address, so that whoever joins or signs in first comes back to the same choice. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const eventId = params.id ?? '';
  const choice = choiceOf(new URL(request.url).searchParams);
  const again = `/events/${eventId}?${choiceQuery(choice)}`;
  const found = await api.send(EventDocument, { id: eventId, code: choice.code });
  // What is wrong with the code, say, stands on the page of the event.
  if (!found.ok) throw api.redirect(again);
  const { event: all } = found.value;
  const date = all.dates.find(({ id }) => id === choice.date);
  const lines = date ? linesOf(date, choice.quantities) : [];
  if (!date || lines.length === 0) throw api.redirect(again);
  const terms = await api.find(GuestTermsDocument, {});
  const back = api.place.base + again;
  api.setCookie(rememberReturn(back));
  const { id, title, place, joining, joiningFree } = all;
  const event = { id, title, place, joining, joiningFree };
  const privacyVersion = terms?.legalDocument.version ?? 0;
  return api.answer({ event, startsAt: date.startsAt, lines, choice, back, privacyVersion, press: newId() });
}

function linesOf(date: EventQuery['event']['dates'][number], quantities: Record<string, number>) {
  return date.types.flatMap((type) => {
    const { id, name, price, saves, savesFree } = type;
    const quantity = quantities[id] ?? 0;
    return quantity > 0 ? [{ id, name, price, saves, savesFree, quantity, addOn: !admits(type) }] : [];
  });
}

/** Keeps the places under the name that was typed. The press was made with the page: a double click is one hold. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const { occurrenceId = '', press = '', code, agreed, privacyVersion, ...typed } = fields;
  const text = (name: (typeof guestFields)[number]) => typed[name] ?? '';
  const outcome = await api.send(HoldAsGuestDocument, {
    ...{ occurrenceId, press, lines: chosenLines(fields), code: code || null },
    guest: {
      ...{ familyName: text('familyName'), givenName: text('givenName') },
      ...{ familyKana: text('familyKana'), givenKana: text('givenKana') },
      ...{ email: text('email'), phone: text('phone') || null },
      privacyVersion: agreed === undefined ? null : Number(privacyVersion),
    },
  });
  if (outcome.ok) return api.redirect(guestPage(outcome.value.holdAsGuest));
  return api.answer(returnedBy(outcome.refusal, { agreed: '', ...fields }), 422);
}

/** What was chosen, then who orders it: name, reading and address, without an account. */
export default function GuestPage() {
  const { event, startsAt, lines, choice, back, privacyVersion, press } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('guest');
  const tickets = useTranslations('tickets');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  const labels = { ...Object.fromEntries(guestFields.map((name) => [name, t(name)])), agreed: t('agreed') };
  const saves = lines.reduce((sum, line) => sum + line.saves * line.quantity, 0);
  const savesFree = lines.reduce((sum, line) => sum + line.savesFree * line.quantity, 0);
  const total = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  return (
    <Page title={t('title')} lead={t('lead')} eyebrow={text(event.title)}>
      <meta name="robots" content="noindex" />
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <section className={order.order}>
        <h2 className={styles.title}>{text(event.title)}</h2>
        <Facts>
          <Fact name={events('when')}>{moment(startsAt, locale)}</Fact>
          <Fact name={events('where')}>{text(event.place)}</Fact>
          {lines.map(({ id, name, price, quantity, addOn }) => (
            <OrderLine key={id} {...{ name, price, quantity, addOn }} />
          ))}
        </Facts>
        <OrderTotal
          label={tickets('total')}
          sum={total}
          note={t(total === 0 ? 'freeForAll' : 'priceForAll')}
        />
      </section>
      {event.joiningFree && savesFree > 0 ? (
        <JoinFreeAndSave {...{ saves: savesFree, eventId: event.id, choice, back }} />
      ) : null}
      {event.joining && saves > 0 ? (
        <JoinAndSave {...{ joining: event.joining, saves, eventId: event.id, choice, back }} />
      ) : null}
      <Form method="post" noValidate>
        <input type="hidden" name="occurrenceId" value={choice.date} />
        <input type="hidden" name="press" value={press} />
        <input type="hidden" name="code" value={choice.code ?? ''} />
        <input type="hidden" name="privacyVersion" value={privacyVersion} />
        {lines.map(({ id, quantity }) => (
          <input key={id} type="hidden" name={`quantity-${id}`} value={quantity} />
        ))}
        <GuestFields returned={returned} />
        <p className={`small quiet ${styles.lead}`}>{t('next')}</p>
        <Acts>
          <SubmitButton size="lg">{t('go')}</SubmitButton>
          <ButtonLink quiet to={to(`/events/${event.id}?${choiceQuery(choice)}`)}>
            {tickets('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
