import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useFrame, useLinks, useText } from '../frame.ts';
import styles from './site-footer.module.css';

/** Who runs the site and the three legal pages, on every page (特定商取引法 11条); with the number under which postings stand here, and who hears complaints about them (職業安定法43条の2 and following). */
export function SiteFooter() {
  const t = useTranslations('frame');
  const company = useTranslations('company');
  const gigs = useTranslations('gigs');
  const postings = useTranslations('postings');
  const companies = useTranslations('companies');
  const { community } = useFrame();
  const to = useLinks();
  const text = useText();
  return (
    <footer className={`${styles.footer} not-printed`}>
      <div className={styles.inner}>
        <div>
          <p className={styles.name}>{text(community.name)}</p>
          <p className="small">
            {t('operator')}: {text(community.operatorName)}
          </p>
          <p className="small">
            {t('contact')}: <a href={`mailto:${community.contactEmail}`}>{community.contactEmail}</a>
          </p>
          {community.placementNumber ? (
            <p className="small">
              {t(community.placementNumber.includes('募') ? 'jobInformation' : 'jobPlacement', {
                number: community.placementNumber,
              })}
              <br />
              {t('jobComplaints', { email: community.contactEmail })}
            </p>
          ) : null}
        </div>
        <nav aria-label={t('legal')} className={styles.legal}>
          <Link to={to('/plans')}>{t('plans')}</Link>
          <Link to={to('/company')}>{company('nav')}</Link>
          <Link to={to('/companies')}>{companies('nav')}</Link>
          <Link to={to('/events')}>{t('events')}</Link>
          <Link to={to('/gigs')}>{gigs('nav')}</Link>
          <Link to={to('/postings')}>{postings('nav')}</Link>
          <Link to={to('/posts')}>{t('posts')}</Link>
          <Link to={to('/letters')}>{t('letters')}</Link>
          <Link to={to('/legal/tokushoho')}>{t('tokushoho')}</Link>
          <Link to={to('/legal/privacy')}>{t('privacy')}</Link>
          <Link to={to('/legal/terms')}>{t('terms')}</Link>
          <a href="/">{t('allCommunities')}</a>
        </nav>
      </div>
    </footer>
  );
}
