import { shortDay, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { AccountingSoftware } from '../../gql/desk/graphql.ts';
import { columnsOf, fieldOf, type JournalWord, type WordColumn } from './word-form.ts';
import styles from './books.module.css';

type Props = {
  title: string;
  words: JournalWord[];
  software: AccountingSoftware;
  typed?: Record<string, string>;
  wrong?: string;
};

/** Words of one kind, each with what it is called. */
export function WordFields({ title, words, software, typed, wrong }: Props) {
  const t = useTranslations('desk.books.words');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const own = (key: string) => t(`keys.${key.split(':')[1] as 'sales_10'}`);
  const columnName = (column: WordColumn) => (column === 'sub' ? t(`sub.${software}`) : t(column));
  if (words.length === 0) return null;
  return (
    <fieldset className={styles.words}>
      <legend>{title}</legend>
      {words.map((word) => {
        const name = word.account ? text(word.account) : own(word.key);
        return (
          <div key={word.key} className={styles.word}>
            <span>
              {name}
              {word.since ? (
                <span className={styles.since}>{t('since', { day: shortDay(word.since, locale) })}</span>
              ) : null}
            </span>
            {columnsOf(word.key).map((column) => {
              const field = fieldOf(word.key, column);
              return (
                <label key={column}>
                  <span aria-hidden="true">{columnName(column)}</span>
                  <input
                    name={field}
                    aria-label={t('of', { name, column: columnName(column) })}
                    aria-invalid={wrong === word.key || undefined}
                    defaultValue={typed?.[field] ?? word[column]}
                    maxLength={24}
                    autoComplete="off"
                  />
                </label>
              );
            })}
          </div>
        );
      })}
    </fieldset>
  );
}
