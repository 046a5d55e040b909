import { count } from '@enishi/ui';
import { useTranslations } from 'use-intl';
import type { RelatedPeopleQuery } from '../../gql/desk/graphql.ts';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { useDefinition } from './use-definition.ts';
import styles from './revenue.module.css';

/** 関係人口 next to the members: who took part, each once, and what of it nobody can tell. */
export function RelatedPanel({ related }: { related: RelatedPeopleQuery['relatedPeople'] }) {
  const t = useTranslations('desk.home');
  const definition = useDefinition(related.definitions);
  const rows: { name: string; people: number; text?: string }[] = [
    { name: t('relatedPeople'), people: related.people, text: definition('related_people') },
    { name: t('relatedMembers'), people: related.members },
    { name: t('relatedGuests'), people: related.guests },
    { name: t('relatedSent'), people: related.sent },
    { name: t('relatedCompanions'), people: related.companions, text: definition('companions') },
    { name: t('relatedUntraced'), people: related.untraced, text: definition('untraced_guests') },
    { name: t('relatedRegistered'), people: related.registered },
  ];
  return (
    <section className={panels.panel} aria-labelledby="related-people">
      <h2 id="related-people">{t('related')}</h2>
      <dl className={styles.pairs}>
        {rows.map(({ name, people, text }) => (
          <div key={name}>
            <dt>
              {name}
              {text ? <Definition name={name} text={text} /> : null}
            </dt>
            <dd>{t('peopleCount', { count: count(people) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
