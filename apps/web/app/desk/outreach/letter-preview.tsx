import { useTranslations } from 'use-intl';
import { SimpleText } from '../../parts/simple-text.tsx';
import panels from '../parts/panel.module.css';
import type { Letter } from './letter-review.tsx';
import styles from './sending.module.css';

/** As the mail itself says it, whatever the language of the desk. */
const stopWords = { ja: '配信を停止する（ログイン不要）', en: 'Unsubscribe (no sign-in needed)' };

/** A letter as its readers get it, in each language, with the lines that the law asks for. */
export function LetterPreview({ letter }: { letter: Letter }) {
  const t = useTranslations('desk.outreach');
  return (
    <section className={styles.previews} aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      {letter.preview.map(({ language, subject, blocks }) => (
        <article key={language} className={`${panels.panel} ${styles.preview}`} lang={language}>
          {letter.preview.length > 1 ? (
            <p className={`${panels.tag} ${styles.language}`}>
              {language === 'ja' ? t('previewJa') : t('previewEn')}
            </p>
          ) : null}
          <p className={styles.previewSubject}>{subject}</p>
          <SimpleText blocks={blocks} />
          <footer>
            <p>
              <span className={styles.fakeLink}>{stopWords[language]}</span>
            </p>
            <p>{letter.senderName}</p>
            <p>{letter.postalAddress}</p>
            <p>{letter.contact}</p>
          </footer>
        </article>
      ))}
    </section>
  );
}
