import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { Notice, Page, Section } from '../../parts/page.tsx';
import styles from './join.module.css';

/** "Check your mail": the same whether the address is known or not. */
export default function JoinSent() {
  const t = useTranslations('join');
  const to = useLinks();
  const [params] = useSearchParams();
  const minutes = Number(params.get('minutes'));
  return (
    <Page title={t('sentTitle')}>
      <Notice tone="good">
        <p>{t('sentLead', { email: params.get('to') ?? '' })}</p>
        {minutes > 0 ? <p className="small quiet">{t('sentValid', { minutes })}</p> : null}
      </Notice>
      <Section title={t('sentMissing')}>
        <ul className={styles.steps}>
          <li>{t('sentMissing1')}</li>
          <li>{t('sentMissing2')}</li>
        </ul>
        <p>
          <Link to={to('/join')}>{t('sentAgain')}</Link>
        </p>
      </Section>
    </Page>
  );
}
