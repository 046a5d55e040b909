import { money, monthName, occasion, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { SelectField } from '../../forms/fields.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { eventKinds } from '../../parts/event-kinds.ts';
import { FilterForm } from '../../parts/filter-form.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { communityCalendar } from '../tickets/calendar-file.ts';
import { SubscribeToEvents } from './subscribe-to-events.tsx';
import { askedFilter, eventModes, type EventWish, filterIn, monthsFrom, wishParams } from './event-filter.ts';
import styles from './events.module.css';
import { EventListDocument } from './questions.ts';

const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { searchParams, origin } = new URL(request.url);
  const filter = filterIn(searchParams);
  const asked = { first: perPage, after: searchParams.get('after'), filter: askedFilter(filter) };
  const { events, community } = await api.load(EventListDocument, asked);
  const calendar = `${origin}${communityCalendar(api.place.community, api.place.locale, filter)}`;
  const { municipalities } = community;
  return api.answer({
    ...events,
    municipalities,
    calendar,
    filter,
    months: monthsFrom(new Date(), filter.month),
  });
}

/** What is coming, the soonest first: when, what, where, and what it costs whoever looks. */
export default function EventList() {
  const { items, endCursor, hasNext, filter, months, calendar, ...found } = useLoaderData<typeof loader>();
  const t = useTranslations('events');
  const online = useTranslations('online');
  const audience = useTranslations('audience');
  const frame = useTranslations('frame');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const filtered = wishParams(filter).size > 0;
  const areas = found.municipalities.filter(({ code }) => found.areas.includes(code) || code === filter.area);
  const price = (amount: number): string => (amount === 0 ? frame('free') : money(amount, locale));
  return (
    <Page title={t('title')} lead={t('lead')}>
      {items.length > 0 || filtered ? (
        <FilterForm shown={filter} act={t('narrow')}>
          <Choice
            {...{ name: 'kind', label: t('kind'), every: t('everyKind'), chosen: filter.kind }}
            of={eventKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          />
          <Choice
            {...{ name: 'month', label: t('month'), every: t('everyMonth'), chosen: filter.month }}
            of={months.map((month) => ({ value: month, label: monthName(month, locale) }))}
          />
          <Choice
            {...{ name: 'mode', label: online('mode'), every: online('everyMode'), chosen: filter.mode }}
            of={eventModes.map((mode) => ({ value: mode, label: online(`modes.${mode}`) }))}
          />
          {areas.length > 0 ? (
            <Choice
              {...{ name: 'area', label: t('area'), every: t('everyArea'), chosen: filter.area }}
              of={areas.map(({ code, name }) => ({ value: code, label: text(name) }))}
            />
          ) : null}
        </FilterForm>
      ) : null}
      {items.length === 0 ? (
        <Notice>
          <p>{filtered ? t('emptyFilter') : t('empty')}</p>
          {filtered ? (
            <Acts>
              <ButtonLink to={to('/events')} quiet>
                {t('showAll')}
              </ButtonLink>
            </Acts>
          ) : null}
        </Notice>
      ) : null}
      <ul className={styles.list} hidden={items.length === 0}>
        {items.map(
          ({ id, eventId, kind, mode, title, place, startsAt, endsAt, dates, membersOnly, ...sold }) => (
            <li key={id}>
              <p className="small quiet figures">
                {occasion(startsAt, endsAt, locale)}
                {dates > 1 ? ` ${t('moreDates', { count: dates - 1 })}` : null}
                <span className={styles.tag}>{t(`kinds.${kind}`)}</span>
                {mode === 'venue' ? null : <span className={styles.tag}>{online(`modes.${mode}`)}</span>}
                {membersOnly ? <span className={styles.tag}>{audience('tag.members')}</span> : null}
              </p>
              <Link to={to(`/events/${eventId}`)} className={styles.title}>
                {text(title)}
              </Link>
              <p className="small quiet">{text(place)}</p>
              <p className={`figures ${styles.price}`}>
                {sold.sale !== 'open'
                  ? t(sold.sale)
                  : sold.soldOut
                    ? t('soldOut')
                    : sold.from === sold.upTo
                      ? price(sold.from)
                      : t('prices', { from: price(sold.from), upTo: price(sold.upTo) })}
              </p>
            </li>
          ),
        )}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?${nextPage(filter, endCursor)}`}>{t('later')}</Link>
        </p>
      ) : null}
      <SubscribeToEvents address={calendar} narrowed={Boolean(filter.kind ?? filter.area ?? filter.mode)} />
    </Page>
  );
}

function nextPage(filter: EventWish, after: string): string {
  const params = wishParams(filter);
  params.set('after', after);
  return params.toString();
}

type Choosing = {
  name: string;
  label: string;
  /** What leaves it open. */
  every: string;
  chosen: string | null | undefined;
  of: { value: string; label: string }[];
};

/** By what the list is narrowed, or not. */
function Choice({ name, label, every, chosen, of }: Choosing) {
  return (
    <SelectField
      id={`field-${name}`}
      name={name}
      label={label}
      optional
      defaultValue={chosen ?? ''}
      data={[{ value: '', label: every }, ...of]}
    />
  );
}
