import { useLocation } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { inOtherLanguage } from '../addresses.ts';
import styles from './language-switch.module.css';

/** The same page in the other language. A full load, so that every word of the page changes at once. */
export function LanguageSwitch() {
  const t = useTranslations('frame');
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <a
      href={inOtherLanguage(pathname, search)}
      hrefLang={other}
      lang={other}
      title={t('languageLabel')}
      className={styles.switch}
    >
      {t('language')}
    </a>
  );
}
