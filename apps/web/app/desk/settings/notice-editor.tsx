import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import panels from '../parts/panel.module.css';
import { MissingList } from './missing-list.tsx';
import { NoticeField } from './notice-field.tsx';
import { type Draft, type NoticeReturned, sectionOf, type SectionName } from './notice-form.ts';
import styles from './settings.module.css';

type Props = { draft: Draft; returned?: NoticeReturned; readOnly: boolean };

const sections: readonly SectionName[] = ['seller', 'terms', 'ending'];

/** The notice in three parts, Japanese and English side by side; one form, so that publishing sees everything typed. */
export function NoticeEditor({ draft, returned, readOnly }: Props) {
  const t = useTranslations('desk.settings');
  const [unsaved, setUnsaved] = useState<ReadonlySet<SectionName>>(new Set());
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!returned) return;
    answer.current?.focus();
    if (returned.done || returned.kept)
      setUnsaved((before) =>
        returned.act === 'publish' ? new Set() : new Set([...before].filter((one) => one !== returned.act)),
      );
  }, [returned]);
  const kind = returned?.values.operatorKind ?? draft.operatorKind;
  return (
    <Form method="post" noValidate className={styles.editor} preventScrollReset>
      <div ref={answer} tabIndex={-1} className={styles.answer}>
        <Answer returned={returned} />
        <MissingList draft={draft} />
      </div>
      <fieldset disabled={readOnly} className={styles.plain}>
        {sections.map((section) => (
          <section
            key={section}
            className={panels.panel}
            aria-labelledby={`section-${section}`}
            onInput={() => setUnsaved((before) => new Set(before).add(section))}
          >
            <h2 id={`section-${section}`}>{t(`sections.${section}`)}</h2>
            {section === 'seller' ? <OperatorKindChoice kind={kind} /> : null}
            {draft.items
              .filter(({ key }) => sectionOf(key) === section)
              .map((item) => (
                <NoticeField
                  key={item.key}
                  item={item}
                  values={returned?.values}
                  wrong={returned?.wrong.includes(item.key) ? returned.refusal : undefined}
                />
              ))}
            {readOnly ? null : (
              <div className={styles.save}>
                <SubmitButton quiet size="sm" mih={44} name="act" value={section}>
                  {t('save', { section: t(`sections.${section}`) })}
                </SubmitButton>
                <span className={styles.unsaved} role="status">
                  {unsaved.has(section) ? t('unsaved') : ''}
                </span>
              </div>
            )}
          </section>
        ))}
      </fieldset>
      {readOnly ? null : (
        <div className={styles.publish}>
          <SubmitButton name="act" value="publish">
            {t('publish')}
          </SubmitButton>
          <p className="small quiet">{t('publishHint')}</p>
        </div>
      )}
    </Form>
  );
}

function Answer({ returned }: { returned?: NoticeReturned }) {
  const t = useTranslations('desk.settings');
  if (!returned) return null;
  if (returned.done) {
    const words =
      returned.act === 'publish'
        ? t('publishedNow', { version: returned.version ?? 1 })
        : t('saved', { section: t(`sections.${returned.act}`) });
    return (
      <p className={`${panels.notice} ${panels.good}`} role="status">
        {words}
      </p>
    );
  }
  return (
    <div className={`${panels.notice} ${panels.bad}`} role="alert">
      {returned.act === 'publish' ? <strong>{t('refusedTitle')}</strong> : null}
      <span>{returned.refusal}</span>
      {returned.kept ? <span>{t('kept')}</span> : null}
    </div>
  );
}

function OperatorKindChoice({ kind }: { kind: string }) {
  const t = useTranslations('desk.settings');
  return (
    <fieldset className={styles.kind}>
      <legend>{t('operatorKind')}</legend>
      {(['corporation', 'individual'] as const).map((value) => (
        <label key={value}>
          <input type="radio" name="operatorKind" value={value} defaultChecked={kind === value} />
          {t(value)}
        </label>
      ))}
      <p className={styles.hint}>{t('individualHint')}</p>
    </fieldset>
  );
}
