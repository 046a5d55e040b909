import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import styles from './form.module.css';

type Wrong = { name: string; label: string; sentence: string };

/** Everything to mend, each a link to its field; takes the focus when it appears so that readers hear it first. */
export function ProblemSummary({ wrong, refusal }: { wrong: Wrong[]; refusal?: string }) {
  const t = useTranslations('problems');
  const box = useRef<HTMLDivElement>(null);
  const shown = wrong.length > 0 || refusal !== undefined;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, refusal]);
  if (!shown) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.summaryTitle}>{refusal ? t('refusedTitle') : t('summaryTitle')}</p>
      <p>{refusal ?? t('summaryLead', { count: wrong.length })}</p>
      {wrong.length > 0 ? (
        <ul>
          {wrong.map(({ name, label, sentence }) => (
            <li key={name}>
              <a href={`#field-${name}`}>
                {label}: {sentence}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
