import { clockSpan, nearDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField } from '../../forms/fields.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { FilterForm } from '../../parts/filter-form.tsx';
import { MapLink } from '../../parts/map-link.tsx';
import { Acts, Notice, Section } from '../../parts/page.tsx';
import type { NamedHost } from './host-facts.tsx';
import {
  dayShown,
  daysOf,
  everyDay,
  isBookable,
  placesLeft,
  programmeOf,
  type ProgrammeWish,
  type Site,
  type SiteOfProgramme,
  type SlotDate,
  slotQuery,
} from './programme.ts';
import styles from './programme.module.css';

type Props = {
  eventId: string;
  /** Those at sites. */
  dates: readonly SlotDate[];
  sites: readonly Site[];
  hosts: readonly NamedHost[];
  wish: ProgrammeWish;
  /** The date that is chosen. */
  chosen: string;
};

/** The programme of an event with many sites: each with its slots, of one day or all, how many places each has, and which is chosen. */
export function Programme({ eventId, dates, sites, hosts, wish, chosen }: Props) {
  const t = useTranslations('sites');
  const to = useLinks();
  const text = useText();
  const locale = useLocale() as UiLocale;
  const days = daysOf(dates);
  const shown = { ...wish, day: dayShown(dates, wish) };
  const groups = programmeOf(dates, sites, wish);
  return (
    <Section title={t('title')} lead={t('lead')} id="programme">
      {days.length > 1 || sites.length > 1 ? (
        <FilterForm shown={shown} act={t('narrow')}>
          {wish.code ? <input type="hidden" name="code" value={wish.code} /> : null}
          {days.length > 1 ? (
            <SelectField
              id="field-day"
              name="day"
              optional
              label={t('day')}
              defaultValue={shown.day}
              data={[
                ...days.map((value) => ({ value, label: nearDay(value, locale) })),
                { value: everyDay, label: t('everyDay') },
              ]}
            />
          ) : null}
          {sites.length > 1 ? (
            <SelectField
              id="field-site"
              name="site"
              optional
              label={t('site')}
              defaultValue={wish.site ?? ''}
              data={[
                { value: '', label: t('everySite') },
                ...sites.map(({ id, name }) => ({ value: id, label: text(name) })),
              ]}
            />
          ) : null}
        </FilterForm>
      ) : null}
      {groups.length === 0 ? (
        <Notice>
          <p>{t('none')}</p>
          <Acts>
            <ButtonLink
              to={to(`/events/${eventId}?${slotQuery(chosen, { ...wish, day: everyDay, site: null })}`)}
              quiet
            >
              {t('showAll')}
            </ButtonLink>
          </Acts>
        </Notice>
      ) : null}
      {groups.map((group) => (
        <SiteSlots key={group.site.id} {...group} {...{ wish, chosen, hosts }} />
      ))}
    </Section>
  );
}

function SiteSlots({
  site,
  days,
  wish,
  chosen,
  hosts,
}: SiteOfProgramme & Pick<Props, 'wish' | 'chosen' | 'hosts'>) {
  const text = useText();
  const locale = useLocale() as UiLocale;
  const name = text(site.name);
  return (
    <article className={styles.site} aria-label={name}>
      <h3>{name}</h3>
      <SiteFacts site={site} hosts={hosts} />
      {days.map(({ day, slots }) => (
        <div key={day} className={styles.day}>
          <p className="small figures">{nearDay(day, locale)}</p>
          <ul className={styles.slots}>
            {slots.map((slot) => (
              <li key={slot.id}>
                <SlotLink slot={slot} site={name} wish={wish} chosen={slot.id === chosen} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </article>
  );
}

/** Where a site is, with the way there, who receives the visitors, what is to be seen and what to bring. */
export function SiteFacts({ site, hosts }: { site: Site; hosts: readonly NamedHost[] }) {
  const t = useTranslations('sites');
  const text = useText();
  const to = useLinks();
  const address = text(site.address);
  const host = hosts.find(({ id }) => id === site.hostId);
  const [body, bring] = [text(site.body), text(site.bring)];
  return (
    <>
      <p className="small">
        {address} <MapLink address={site.address} />
      </p>
      {host ? (
        <p className="small">
          {t('host')}:{' '}
          {host.companyId ? (
            <Link to={to(`/companies/${host.companyId}`)}>{text(host.name)}</Link>
          ) : (
            text(host.name)
          )}
        </p>
      ) : null}
      {body ? <p className={styles.words}>{body}</p> : null}
      {bring ? (
        <details className={styles.bring}>
          <summary>{t('bring')}</summary>
          <p className={styles.words}>{bring}</p>
        </details>
      ) : null}
    </>
  );
}

function SlotLink({
  slot,
  site,
  wish,
  chosen,
}: {
  slot: SlotDate;
  site: string;
  wish: ProgrammeWish;
  chosen: boolean;
}) {
  const t = useTranslations('sites');
  const time = clockSpan(slot.startsAt, slot.endsAt);
  const left = placesLeft(slot);
  const state = slot.calledOff
    ? t('off')
    : slot.sale !== 'open'
      ? t('closed')
      : left === 0
        ? t('full')
        : t('left', { count: left });
  const words = (
    <>
      <span className={`figures ${styles.time}`}>{time}</span>
      <span className="small figures">{state}</span>
    </>
  );
  if (!isBookable(slot) && !(left === 0 && slot.sale === 'open'))
    return <span className={`${styles.slot} ${styles.shut}`}>{words}</span>;
  return (
    <Link
      to={{ search: slotQuery(slot.id, wish), hash: '#tickets' }}
      className={styles.slot}
      data-full={left === 0 || undefined}
      aria-current={chosen ? 'true' : undefined}
      aria-label={t('slotOf', { site, time, state })}
    >
      {words}
    </Link>
  );
}
