import { type ChangeEvent, useEffect, useRef } from 'react';
import { Form, useSubmit } from 'react-router';
import { useTranslations } from 'use-intl';
import { SearchIcon } from '../parts/icons.tsx';
import type { ListFilter } from './member-filter.ts';
import styles from './members.module.css';

const pauseMs = 300;

/** Searches while one types, with a pause and never in the middle of an IME conversion; a plain form without scripts. */
export function SearchForm({ filter }: { filter: ListFilter }) {
  const t = useTranslations('desk.members');
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = filter.q;
  }, [filter.q]);
  const later = (form: HTMLFormElement | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void submit(form, { replace: true, preventScrollReset: true }), pauseMs);
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    if (!(event.nativeEvent as InputEvent).isComposing) later(event.currentTarget.form);
  };
  return (
    <Form method="get" role="search" className={styles.search} onSubmit={() => clearTimeout(timer.current)}>
      {(['plan', 'status', 'pref'] as const).flatMap((name) =>
        filter[name].map((value) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        )),
      )}
      <label htmlFor="member-search">{t('search')}</label>
      <div className={styles.searchRow}>
        <span className={styles.searchField}>
          <SearchIcon />
          <input
            ref={field}
            id="member-search"
            data-search
            type="search"
            name="q"
            defaultValue={filter.q}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby="member-search-hint"
            aria-keyshortcuts="/"
            onChange={onChange}
            onCompositionEnd={(event) => later(event.currentTarget.form)}
          />
        </span>
        <button type="submit">{t('searchAct')}</button>
      </div>
      <p id="member-search-hint" className={styles.hint}>
        {t('searchHint')}
      </p>
      <p className={styles.keys} aria-hidden="true">
        <kbd>/</kbd> {t('keySearch')} <kbd>↑</kbd> <kbd>↓</kbd> {t('keyMove')} <kbd>Enter</kbd> {t('keyOpen')}
      </p>
    </Form>
  );
}
