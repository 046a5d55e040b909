import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useBlankWords } from './notice-field.tsx';
import type { Draft } from './notice-form.ts';
import styles from './settings.module.css';

/** What still keeps the notice from being published, each a link to its field. */
export function MissingList({ draft }: { draft: Draft }) {
  const t = useTranslations('desk.settings');
  const text = useText();
  const blank = useBlankWords();
  const missing = draft.items.filter(({ key }) => draft.missing.includes(key));
  if (missing.length === 0) return <p className={`${panels.notice} ${panels.calm}`}>{t('missingNone')}</p>;
  return (
    <div className={`${panels.notice} ${panels.warn}`}>
      <strong>{t('missingTitle', { count: missing.length })}</strong>
      <ul className={styles.missing}>
        {missing.map((item) => (
          <li key={item.key}>
            <a href={`#field-${item.key}-${item.ja ? 'en' : 'ja'}`}>{text(item.label)}</a>
            <span>{blank(item)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
