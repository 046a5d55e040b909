import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import styles from './events.module.css';

type Props = {
  type: EventQuery['event']['dates'][number]['types'][number];
  /** Whether it can be chosen by whoever looks. */
  open: boolean;
  chosen?: string;
  /** The only kind: one ticket stands in it from the beginning. */
  only: boolean;
};

/** So few that it is worth saying. */
const few = 20;

/** A kind of ticket on a line: name, price and why it is that, what is left, and how many. */
export function TicketRow({ type, open, chosen, only }: Props) {
  const t = useTranslations('events');
  const online = useTranslations('online');
  const frame = useTranslations('frame');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { id, price, regular, why, left, most } = type;
  const name = text(type.name);
  const up = Math.min(left, most);
  return (
    <li className={styles.type}>
      <div>
        <p className={styles.typeName}>
          {name}
          {type.online ? <span className={styles.tag}>{online('take')}</span> : null}
        </p>
        <p className="figures">
          <strong>{price === 0 ? frame('free') : money(price, locale)}</strong>
          {price > 0 ? <span className="small quiet"> {frame('taxIncluded')}</span> : null}
          {regular === price ? null : (
            <s className={`small quiet ${styles.regular}`}>
              {t('regular', { price: money(regular, locale) })}
            </s>
          )}
        </p>
        {why ? <p className={styles.why}>{text(why)}</p> : null}
        <p className="small quiet figures">
          {left === 0 ? t('soldOut') : left <= few ? `${t('left', { count: left })} ` : null}
          {open && left > 0 ? (most === 0 ? t('reached') : t('perPerson', { count: most })) : null}
        </p>
      </div>
      {open && up > 0 ? (
        <select
          name={`quantity-${id}`}
          defaultValue={chosen ? Math.min(Number(chosen), up) : only ? '1' : '0'}
          aria-label={t('quantityOf', { name })}
          className={styles.quantity}
        >
          {Array.from({ length: up + 1 }, (_, count) => (
            <option key={count} value={count}>
              {t('count', { count })}
            </option>
          ))}
        </select>
      ) : null}
    </li>
  );
}
