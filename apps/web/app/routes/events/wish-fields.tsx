import { occasion, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../forms/fields.tsx';
import { useText } from '../../frame.ts';
import type { EventWaitingQuery } from '../../gql/public/graphql.ts';
import { useSiteBehind } from '../../parts/date-label.ts';
import { Fact, Facts, Section } from '../../parts/page.tsx';
import styles from './events.module.css';

type Props = {
  /** At least one. */
  dates: EventWaitingQuery['eventWaiting']['dates'];
  chosen: Record<string, string>;
};

/** For which dates, any one of which will do, and how many of each kind: of a waiting list or a lottery. */
export function WishFields({ dates, chosen }: Props) {
  const t = useTranslations('waiting');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const siteBehind = useSiteBehind();
  const [first] = dates;
  if (!first) return null;
  return (
    <>
      {dates.length === 1 ? (
        <Facts>
          <Fact name={events('when')}>
            {occasion(first.startsAt, first.endsAt, locale)}
            <input type="hidden" name={`date-${first.id}`} value="on" />
          </Fact>
        </Facts>
      ) : (
        <Section title={t('datesTitle')} id="field-occurrenceIds">
          <p className="small quiet">{t('anyDate')}</p>
          {dates.map(({ id, site, startsAt, endsAt, waiting: others }) => (
            <TickField
              key={id}
              name={`date-${id}`}
              label={siteBehind(occasion(startsAt, endsAt, locale), site)}
              description={others > 0 ? t('others', { count: others }) : undefined}
              defaultChecked={`date-${id}` in chosen}
            />
          ))}
        </Section>
      )}
      <Section title={t('ticketsTitle')} id="field-lines">
        <ul className={styles.types}>
          {first.types.map(({ id, name, most }) => (
            <li key={id} className={styles.type}>
              <p className={styles.typeName}>{text(name)}</p>
              <select
                name={`quantity-${id}`}
                defaultValue={chosen[`quantity-${id}`] ?? (first.types.length === 1 ? '1' : '0')}
                aria-label={events('quantityOf', { name: text(name) })}
                className={styles.quantity}
              >
                {Array.from({ length: most + 1 }, (_, count) => (
                  <option key={count} value={count}>
                    {events('count', { count })}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        <p className="small quiet">{t('wholeParty')}</p>
      </Section>
    </>
  );
}
