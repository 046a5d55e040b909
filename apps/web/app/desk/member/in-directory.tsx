import { useTranslations } from 'use-intl';
import { PersonEntry } from '../../routes/directory/person.tsx';
import panels from '../parts/panel.module.css';
import type { Member } from './member.type.ts';

/** What other members see of this one, as they see it. */
export function InDirectory({ member }: { member: Member }) {
  const t = useTranslations('directory');
  return (
    <section className={panels.panel} aria-labelledby="in-directory">
      <h2 id="in-directory">{t('deskTitle')}</h2>
      {member.directory ? (
        <PersonEntry person={member.directory} />
      ) : (
        <p className="small quiet">{t('deskNone')}</p>
      )}
    </section>
  );
}
