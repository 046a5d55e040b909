import { money, shortDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { ShownPostingFragment } from '../../gql/public/graphql.ts';
import { Fact, Facts, Section } from '../../parts/page.tsx';
import { placeName } from '../companies/place-names.ts';
import styles from './postings.module.css';
import { hoursOf, usePay } from './use-pay.ts';

type Areas = Parameters<typeof placeName>[1];

/** With whom, what and what for; then what one grows in; the conditions last. */
export function PostingBody({ posting, areas }: { posting: ShownPostingFragment; areas: Areas }) {
  const t = useTranslations('postings');
  const { author, authorSchool } = posting;
  return (
    <>
      {(['whoWith', 'what', 'why', 'growth'] as const).map((part) =>
        posting[part] ? (
          <Section key={part} title={t(part)}>
            <p className={styles.told}>{posting[part]}</p>
          </Section>
        ) : null,
      )}
      {author ? (
        <p className="small quiet">
          {authorSchool
            ? t('authorOf', { name: author, school: authorSchool })
            : t('author', { name: author })}
        </p>
      ) : null}
      <Section title={t('conditions')}>
        <Conditions posting={posting} areas={areas} />
      </Section>
    </>
  );
}

function Conditions({ posting, areas }: { posting: ShownPostingFragment; areas: Areas }) {
  const { company, companyId, companyShown, contract, way, area, places, lastDay, items } = posting;
  const t = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const place = placeName(area, areas);
  return (
    <Facts>
      <Fact name={t('company')}>
        {companyShown ? <Link to={to(`/companies/${companyId}`)}>{company}</Link> : company}
      </Fact>
      <Fact name={t('contract')}>{t(`contracts.${contract}`)}</Fact>
      {way ? <Fact name={t('way')}>{t(`ways.${way}`)}</Fact> : null}
      <Fact name={t('pay')}>
        <Pay posting={posting} />
      </Fact>
      {items.map((line) => (
        <Fact key={line.item} name={t(`items.${line.item}`)}>
          <span className={styles.told}>{line.text}</span>
        </Fact>
      ))}
      {place ? <Fact name={t('area')}>{text(place)}</Fact> : null}
      <Fact name={t('places')}>{t('placesOf', { places })}</Fact>
      {posting.ageReason ? <Fact name={t('ageReason')}>{t(`ageReasons.${posting.ageReason}`)}</Fact> : null}
      <Fact name={t('lastDay')}>{shortDay(lastDay, locale)}</Fact>
      {posting.publishedOn ? (
        <Fact name={t('published')}>{shortDay(posting.publishedOn, locale)}</Fact>
      ) : null}
      {posting.confirmedOn ? (
        <Fact name={t('confirmed')}>{shortDay(posting.confirmedOn, locale)}</Fact>
      ) : null}
    </Facts>
  );
}

function Pay({ posting }: { posting: ShownPostingFragment }) {
  const { payUnit, payMinutes, overtimeYen, overtimeMinutes } = posting;
  const t = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  const pay = usePay();
  const hours = payMinutes > 0 && (payUnit === 'day' || payUnit === 'month');
  return (
    <>
      {pay(posting)}
      {hours ? ` · ${t('payHours', { hours: hoursOf(payMinutes) })}` : ''}
      {overtimeYen > 0 ? (
        <>
          <br />
          {t('overtimePay', { yen: money(overtimeYen, locale), hours: hoursOf(overtimeMinutes) })}
        </>
      ) : null}
    </>
  );
}
