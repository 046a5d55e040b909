import { useTranslations } from 'use-intl';

/** A career as others see it: never for whom. */
export type ToldCareer = {
  kind: 'main' | 'second' | 'own';
  what: string;
  field?: string | null;
  since?: number | null;
  until?: number | null;
  sideJob?: 'allowed' | 'if_told' | 'not_allowed' | null;
};

/** Careers, a line each. */
export function CareerLines({ careers }: { careers: readonly ToldCareer[] }) {
  const t = useTranslations('careers');
  if (careers.length === 0) return t('none');
  const yearOf = (year: number | null | undefined): string => (year ? String(year) : 'none');
  return careers.map(({ kind, what, field, since, until, sideJob }, at) => {
    const named = { what, kind: t(`kinds.${kind}`) };
    const parts = [
      field ? t('toldField', { ...named, field }) : t('told', named),
      since || until ? t('lasts', { since: yearOf(since), until: yearOf(until) }) : '',
      sideJob ? t(`sideJobTold.${sideJob}`) : '',
    ];
    return (
      <span key={at} style={{ display: 'block' }}>
        {parts.filter(Boolean).join(' · ')}
      </span>
    );
  });
}
