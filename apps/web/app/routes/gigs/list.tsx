import { isTokyoDate } from '@enishi/kernel';
import { occasion, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { CompanyRecordLine, companyRecordsOf } from '../../parts/company-record.tsx';
import { FilterForm } from '../../parts/filter-form.tsx';
import { gigPay } from '../../parts/gig-pay.ts';
import { municipalitiesOf } from '../../parts/municipalities.ts';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { placeName } from '../companies/place-names.ts';
import events from '../events/events.module.css';
import { SuggestedGigsDocument } from './match-questions.ts';
import { GigBoardDocument } from './questions.ts';
import { SuitedGigs } from './suited-gigs.tsx';

const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const query = new URL(request.url).searchParams;
  const day = query.get('day') ?? '';
  const asked = {
    day: isTokyoDate(day) ? day : null,
    area: /^\d{5}$/.exec(query.get('area') ?? '')?.[0] ?? null,
  };
  const after = query.get('after');
  const { gigs, minorsWelcome, viewer } = await api.load(GigBoardDocument, {
    ...asked,
    first: perPage,
    after,
  });
  // On the whole board alone: whoever looks for a day or a place has said what they want.
  const whole = Boolean(viewer?.memberId) && !asked.day && !asked.area && !after;
  const suggested = whole ? (await api.load(SuggestedGigsDocument)).myGigSuggestions : null;
  const records = await companyRecordsOf(
    api,
    gigs.items.map(({ companyId }) => companyId),
  );
  return api.answer({
    ...gigs,
    minorsWelcome,
    records,
    asked,
    suggested,
    areas: await municipalitiesOf(request),
  });
}

/** The board of gigs: what can be taken, the next first, by day and place. */
export default function GigBoard() {
  const { items, records, hasNext, endCursor, asked, areas, suggested, minorsWelcome } =
    useLoaderData<typeof loader>();
  const t = useTranslations('gigs');
  const employment = useTranslations('employment');
  const young = useTranslations('young');
  const weather = useTranslations('weather');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const narrowed = asked.day !== null || asked.area !== null;
  const next = new URLSearchParams(
    Object.entries({ ...asked, after: endCursor }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      {suggested && items.length > 0 ? <SuitedGigs suggested={suggested} areas={areas} /> : null}
      {items.length > 0 || narrowed ? (
        <FilterForm shown={asked} act={t('narrow')}>
          <TextField
            {...{ id: 'field-day', name: 'day', type: 'date', label: t('day'), optional: true }}
            defaultValue={asked.day ?? ''}
          />
          <SelectField
            {...{ id: 'field-area', name: 'area', label: t('area'), optional: true }}
            defaultValue={asked.area ?? ''}
            data={[
              { value: '', label: t('everyArea') },
              ...areas.map(({ code, name }) => ({ value: code, label: text(name) })),
            ]}
          />
        </FilterForm>
      ) : null}
      {items.length === 0 ? (
        <Notice title={narrowed ? t('emptyFilter') : t('empty')}>
          <p>{t('emptyLead')}</p>
          {narrowed ? (
            <Acts>
              <ButtonLink to={to('/gigs')} quiet>
                {t('showAll')}
              </ButtonLink>
            </Acts>
          ) : null}
        </Notice>
      ) : null}
      <ul className={events.list} hidden={items.length === 0}>
        {items.map(({ id, title, startsAt, endsAt, area, place, skill, beginnerOk, reward, ...gig }) => (
          <li key={id}>
            <p className="small quiet figures">
              {occasion(startsAt, endsAt, locale)}
              {gig.track === 'employment' ? <span className={events.tag}>{employment('tag')}</span> : null}
              {/* Where nobody younger comes anyway, every gig would say so. */}
              {minorsWelcome && gig.adultsOnly ? <span className={events.tag}>{young('tag')}</span> : null}
              {beginnerOk ? <span className={events.tag}>{t('beginner')}</span> : null}
            </p>
            <Link to={to(`/gigs/${id}`)} className={events.title}>
              {title}
            </Link>
            <p className="small quiet">
              {[text(placeName(area, areas) ?? { ja: '', en: '' }), place, gig.company]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="small">{t('learns', { skill: text(skill) })}</p>
            {gig.insurance ? (
              <p className="small">{weather('insured', { words: text(gig.insurance) })}</p>
            ) : null}
            <CompanyRecordLine record={records[gig.companyId]} />
            <p className={`figures ${events.price}`}>
              {gigPay(gig.track, reward, locale)} · {t('left', { left: gig.places - gig.taken })}
            </p>
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?${next.toString()}`}>{t('later')}</Link>
        </p>
      ) : null}
    </Page>
  );
}
