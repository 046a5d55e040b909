import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { DeskCompanyQuery } from '../../gql/desk/graphql.ts';
import type { EventTitles } from '../../routes/companies/event-titles.ts';
import { Fact, Facts } from '../../parts/page.tsx';
import panels from '../parts/panel.module.css';

type Count = DeskCompanyQuery['receivedCardCounts'][number];

/** How many interest cards the company was given, by what led to them, and what it did with them; whose they are is not the desk's to know. */
export function CompanyCards({ counts, titles }: { counts: Count[]; titles: EventTitles }) {
  const t = useTranslations('desk.companies.cards');
  const text = useText();
  if (counts.length === 0) return null;
  const from = (eventId: string | null | undefined): string => {
    if (!eventId) return t('fromPage');
    const title = titles[eventId];
    return title ? t('fromEvent', { title: text(title) }) : t('fromGone');
  };
  return (
    <section className={panels.panel} aria-labelledby="cards">
      <h2 id="cards">{t('title')}</h2>
      <p className="small quiet">{t('lead')}</p>
      <Facts>
        {counts.map(({ eventId, ...count }) => (
          <Fact key={eventId ?? ''} name={from(eventId)}>
            {t('counts', count)}
          </Fact>
        ))}
      </Facts>
    </section>
  );
}
