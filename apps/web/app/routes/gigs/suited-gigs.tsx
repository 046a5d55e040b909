import { occasion, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { GigMatchQuery, SuggestedGigsQuery } from '../../gql/public/graphql.ts';
import { gigPay } from '../../parts/gig-pay.ts';
import { Section } from '../../parts/page.tsx';
import { placeName } from '../companies/place-names.ts';
import requests from '../me/requests/requests.module.css';
import styles from './suited-gigs.module.css';

type Suggested = SuggestedGigsQuery['myGigSuggestions'];
type Matched = Suggested['suited'][number];
type Match = GigMatchQuery['myGigMatch'];
type Areas = { code: string; name: { ja: string; en: string } }[];

/** What suits the viewer, each with its reasons in plain words; then what does not, with the way to clear it. */
export function SuitedGigs({ suggested, areas }: { suggested: Suggested; areas: Areas }) {
  const t = useTranslations('matching');
  const to = useLinks();
  const { suited, hindered } = suggested;
  return (
    <Section title={t('title')} lead={t('lead')}>
      {suited.length === 0 ? (
        <p>
          <strong>{t('empty')}</strong> {t('emptyLead')}
        </p>
      ) : (
        <ul className={requests.requests}>
          {suited.map((matched) => (
            <SuitedGig key={matched.gig.id} matched={matched} areas={areas} />
          ))}
        </ul>
      )}
      {hindered.length > 0 ? (
        <details className={styles.hindered}>
          <summary>{t('hinderedTitle')}</summary>
          <ul className={requests.requests}>
            {hindered.map((matched) => (
              <SuitedGig key={matched.gig.id} matched={matched} areas={areas} />
            ))}
          </ul>
        </details>
      ) : null}
      <p>
        <Link to={to('/me/gigs/wishes')}>{t('toWishes')}</Link>
      </p>
      <p>
        <Link to={to('/me/talent')}>{t('toRecord')}</Link>
      </p>
    </Section>
  );
}

function SuitedGig({ matched, areas }: { matched: Matched; areas: Areas }) {
  const { id, title, startsAt, endsAt, area, place, company, reward, track } = matched.gig;
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const where = [text(placeName(area, areas) ?? { ja: '', en: '' }), place, company];
  return (
    <li>
      <p className={requests.head}>
        <Link to={to(`/gigs/${id}`)}>{title}</Link>
      </p>
      <p className="figures">
        {occasion(startsAt, endsAt, locale)} · {gigPay(track, reward, locale)}
      </p>
      <p className="small quiet">{where.filter(Boolean).join(' · ')}</p>
      <Why match={matched} />
    </li>
  );
}

/** On the page of a gig: why it suits the viewer, or why they cannot take it. */
export function ThisAndYou({ match }: { match: Match }) {
  const t = useTranslations('matching');
  const told = match.hindrances.filter(({ code }) => code !== 'OWN_PLACE');
  if (match.reasons.length === 0 && told.length === 0 && !match.word) return null;
  return (
    <Section title={t('forYou')}>
      <Why match={{ ...match, hindrances: told }} />
    </Section>
  );
}

function Why({ match: { word, reasons, hindrances } }: { match: Match }) {
  const t = useTranslations('matching');
  const text = useText();
  const plain = hindrances.length === 0;
  return (
    <>
      {word ? (
        <p className={styles.word}>
          <span className="small quiet">{t('word')}</span>
          {word}
        </p>
      ) : null}
      {hindrances.map(({ code, stopsTaking, why, clear }) => (
        <p key={code}>
          <strong>{t(stopsTaking ? 'cannot' : 'notSuggested')}</strong>: {text(why)}
          <br />
          {t('toClear', { how: text(clear) })}
        </p>
      ))}
      {plain && reasons.length > 0 ? (
        <>
          <p className="small quiet">{t('why')}</p>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason.term}>{text(reason.text)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
