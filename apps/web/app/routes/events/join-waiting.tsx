import { occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { Fact, Facts, Notice, Page, Section } from '../../parts/page.tsx';
import { chosenLines } from './chosen-lines.ts';
import styles from './events.module.css';
import { EventDocument } from './questions.ts';
import { WaitingRules } from './waiting-rules.tsx';
import { EventWaitingDocument, JoinWaitingListDocument } from './waiting-questions.ts';

/** Whoever waits already is led to their place in line. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const eventId = params.id ?? '';
  const { event } = await api.load(EventDocument, { id: eventId });
  const { eventWaiting } = await api.load(EventWaitingDocument, { eventId });
  if (eventWaiting.mine) throw api.redirect(`/me/waiting/${eventWaiting.mine.id}`);
  return api.answer({ event, waiting: eventWaiting });
}

/** Puts the visitor at the end of the line; a date is ticked by a field with its id. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const outcome = await api.send(JoinWaitingListDocument, {
    eventId: params.id ?? '',
    occurrenceIds: Object.keys(fields).flatMap((name) => /^date-(.+)$/.exec(name)?.[1] ?? []),
    lines: chosenLines(fields),
  });
  if (outcome.ok) return api.redirect(`/me/waiting/${outcome.value.joinWaitingList}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 409);
}

/** Joining the waiting list: for which dates, how many, and by which rules it is served. */
export default function JoinWaiting() {
  const { event, waiting } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('waiting');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const dates = waiting.dates.filter(({ types }) => types.some(({ left }) => left === 0));
  const chosen = returned?.values ?? {};
  const [first] = dates;
  const back = (
    <p>
      <Link to={to(`/events/${event.id}`)}>← {t('backToEvent')}</Link>
    </p>
  );
  if (!first)
    return (
      <Page title={t('joinTitle')} eyebrow={text(event.title)}>
        <Notice>{t('nothing')}</Notice>
        {back}
      </Page>
    );
  return (
    <Page title={t('joinTitle')} eyebrow={text(event.title)} lead={t('joinLead')}>
      <ProblemSummary wrong={problemsOf(returned, t)} refusal={returned?.refusal} />
      <Form method="post" className={styles.form}>
        {dates.length === 1 ? (
          <Facts>
            <Fact name={events('when')}>
              {occasion(first.startsAt, first.endsAt, locale)}
              <input type="hidden" name={`date-${first.id}`} value="on" />
            </Fact>
          </Facts>
        ) : (
          <Section title={t('datesTitle')} id="field-occurrenceIds">
            <p className="small quiet">{t('anyDate')}</p>
            {dates.map(({ id, startsAt, endsAt, waiting: others }) => (
              <TickField
                key={id}
                name={`date-${id}`}
                label={occasion(startsAt, endsAt, locale)}
                description={others > 0 ? t('others', { count: others }) : undefined}
                defaultChecked={`date-${id}` in chosen}
              />
            ))}
          </Section>
        )}
        <Section title={t('ticketsTitle')} id="field-lines">
          <ul className={styles.types}>
            {first.types.map(({ id, name, most }) => (
              <li key={id} className={styles.type}>
                <p className={styles.typeName}>{text(name)}</p>
                <select
                  name={`quantity-${id}`}
                  defaultValue={chosen[`quantity-${id}`] ?? (first.types.length === 1 ? '1' : '0')}
                  aria-label={events('quantityOf', { name: text(name) })}
                  className={styles.quantity}
                >
                  {Array.from({ length: most + 1 }, (_, count) => (
                    <option key={count} value={count}>
                      {events('count', { count })}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
          <p className="small quiet">{t('wholeParty')}</p>
        </Section>
        <WaitingRules order={waiting.order} hours={waiting.offerHours} />
        <SubmitButton mih={52}>{t('join')}</SubmitButton>
        <p className="small quiet">{t('noMoney')}</p>
      </Form>
      {back}
    </Page>
  );
}

function problemsOf(returned: Returned | undefined, t: ReturnType<typeof useTranslations<'waiting'>>) {
  const labels = { lines: t('ticketsTitle'), occurrenceIds: t('datesTitle') } as const;
  return Object.entries(labels).flatMap(([name, label]) => {
    const found = returned?.problems[name];
    return found && 'sentence' in found ? [{ name, label, sentence: found.sentence }] : [];
  });
}
