import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { NoticeItem } from './notice-form.ts';
import styles from './settings.module.css';

type Props = { item: NoticeItem; values?: Record<string, string>; wrong?: string };

/** One heading of the notice: Japanese beside English, what is expected, and what is missing. */
export function NoticeField({ item, values, wrong }: Props) {
  const t = useTranslations('desk.settings');
  const text = useText();
  const blank = useBlankWords();
  const typed = { ja: values?.[`${item.key}.ja`] ?? item.ja, en: values?.[`${item.key}.en`] ?? item.en };
  const lacking = wrong !== undefined ? (blank(typed) ?? wrong) : undefined;
  const hint = `hint-${item.key}`;
  const problem = `problem-${item.key}`;
  return (
    <fieldset className={styles.field}>
      <legend>
        {text(item.label)}
        <span className={item.required ? styles.required : styles.optional}>
          {item.required ? t('required') : t('optional')}
        </span>
      </legend>
      <p id={hint} className={styles.hint}>
        {text(item.hint)}
      </p>
      <div className={styles.pair}>
        {(['ja', 'en'] as const).map((language) => {
          const id = `field-${item.key}-${language}`;
          const invalid = lacking !== undefined && typed[language].trim() === '';
          return (
            <div key={language}>
              <label htmlFor={id}>{language === 'ja' ? t('japanese') : t('english')}</label>
              <textarea
                id={id}
                name={`${item.key}.${language}`}
                lang={language}
                rows={2}
                defaultValue={typed[language]}
                maxLength={20_000}
                aria-describedby={lacking ? `${hint} ${problem}` : hint}
                aria-invalid={invalid || undefined}
                aria-required={item.required}
              />
            </div>
          );
        })}
      </div>
      {lacking ? (
        <p id={problem} className={styles.problem}>
          {lacking}
        </p>
      ) : null}
    </fieldset>
  );
}

/** Which language of a heading is blank, in words; undefined when neither is. */
export function useBlankWords(): (texts: { ja: string; en: string }) => string | undefined {
  const t = useTranslations('desk.settings');
  return ({ ja, en }) => {
    if (!ja.trim() && !en.trim()) return t('missingBoth');
    if (!ja.trim()) return t('missingJa');
    return en.trim() ? undefined : t('missingEn');
  };
}
