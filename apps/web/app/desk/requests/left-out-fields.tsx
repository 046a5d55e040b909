import { useTranslations } from 'use-intl';
import { SelectField, TickField } from '../../forms/fields.tsx';
import { useText } from '../../frame.ts';
import folds from '../parts/fold.module.css';
import { itemField, partField } from './left-out-typed.ts';
import type { Asked } from './request-facts.tsx';
import styles from './requests.module.css';

type Parts = NonNullable<Asked['parts']>;
type Shared = { grounds: Asked['grounds']; values: Readonly<Record<string, string>> };

/** What the copy would hold, each part with the choice to leave it out for a reason of the law; the tables that hold nothing of the person are folded away. */
export function LeftOutFields({ parts, ...shared }: { parts: Parts } & Shared) {
  const t = useTranslations('desk.requests.parts');
  const held = parts.filter(({ rows }) => rows > 0);
  const others = parts.filter(({ rows }) => rows === 0);
  return (
    <section className={styles.parts} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className="quiet">{t('lead')}</p>
      {held.map((part) => (
        <PartFields key={part.table} part={part} {...shared} />
      ))}
      {others.length > 0 ? (
        <details className={folds.fold}>
          <summary>{t('others', { count: others.length })}</summary>
          <p className="quiet">{t('othersLead')}</p>
          {others.map((part) => (
            <PartFields key={part.table} part={part} {...shared} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

function PartFields({ part, grounds, values }: { part: Parts[number] } & Shared) {
  const t = useTranslations('desk.requests.parts');
  const text = useText();
  const { table, items, rows } = part;
  const title = text(part.title);
  const name = partField(table);
  return (
    <div className={styles.part}>
      <SelectField
        {...{ id: `field-${name}`, name, label: t('held', { title, rows }), optional: true }}
        defaultValue={values[name] ?? ''}
        data={[
          { value: '', label: t('give') },
          ...grounds.map(({ key, article, words }) => ({
            value: key,
            label: t('leaveOut', { article: text(article), words: text(words) }),
          })),
        ]}
      />
      {items.length > 0 ? (
        <details className={`${folds.fold} ${folds.quiet}`}>
          <summary>{t('items', { title })}</summary>
          <p className="small quiet">{t('itemsHint')}</p>
          <div className={styles.items}>
            {items.map((item) => (
              <TickField
                key={item}
                name={itemField(table, item)}
                label={item}
                defaultChecked={values[itemField(table, item)] !== undefined}
              />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}
