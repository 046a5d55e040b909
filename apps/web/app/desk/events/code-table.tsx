import { count, moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { EventCodesQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './events.module.css';

type Code = EventCodesQuery['eventCodes']['items'][number];

/** Codes of an event, the newest first, each with how far it is used. */
export function CodeTable({ items }: Pick<EventCodesQuery['eventCodes'], 'items'>) {
  const t = useTranslations('desk.eventCodes');
  if (items.length === 0)
    return (
      <section className={panels.empty}>
        <h2>{t('empty')}</h2>
      </section>
    );
  return (
    <section className={panels.panel} aria-label={t('title')}>
      <div className={styles.scroll}>
        <table className={panels.table}>
          <thead>
            <tr>
              <th scope="col">{t('code')}</th>
              <th scope="col">{t('does')}</th>
              <th scope="col">{t('period')}</th>
              <th scope="col" className={panels.figure}>
                {t('used')}
              </th>
              <th scope="col">{t('state')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <CodeRow key={item.id} code={item} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CodeRow({
  code: { id, code, kind, amount, from, until, most, mostPerPerson, kinds, used, over },
}: {
  code: Code;
}) {
  const t = useTranslations('desk.eventCodes');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const rights = useRights();
  const off = kind === 'percent' ? `${amount}%` : money(amount, locale);
  return (
    <tr>
      <th scope="row" className="figures">
        {code}
      </th>
      <td>
        {kind === 'reveal' ? t('reveals') : t('off', { off })}
        {kinds.length > 0 ? (
          <span className={`small quiet ${styles.below}`}>{kinds.map((each) => text(each)).join('、')}</span>
        ) : null}
      </td>
      <td className="figures">
        {t('between', { from: moment(from, locale), until: moment(until, locale) })}
      </td>
      <td className={panels.figure}>
        {most == null ? count(used) : t('usedOf', { used, most })}
        {mostPerPerson == null ? null : (
          <span className={`small quiet ${styles.below}`}>{t('perPerson', { count: mostPerPerson })}</span>
        )}
      </td>
      <td>
        {over ? (
          <span className="quiet">{t('over')}</span>
        ) : rights.givePlans ? (
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <SubmitButton quiet name="act" value={id} mih={44} aria-label={t('endOf', { code })}>
              {t('end')}
            </SubmitButton>
          </Form>
        ) : null}
      </td>
    </tr>
  );
}
