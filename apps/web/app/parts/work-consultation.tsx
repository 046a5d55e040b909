import { useTranslations } from 'use-intl';
import { useText } from '../frame.ts';
import { Section } from './page.tsx';

type Text = { ja: string; en: string };
type Consultation = { name: Text; about: Text; telephone: string; hours: Text; url: string };

/** Whom whoever works may ask in trouble, beside the community (フリーランス・事業者間取引適正化等法); nothing where the papers of the work name another. */
export function WorkConsultation({ consultation }: { consultation: Consultation | null | undefined }) {
  const t = useTranslations('gigs');
  const text = useText();
  if (!consultation) return null;
  const { name, about, telephone, hours, url } = consultation;
  return (
    <Section title={t('trouble')} lead={t('troubleLead')}>
      <p>
        <a href={url} rel="noreferrer">
          {text(name)}
        </a>
        <br />
        <a href={`tel:${telephone}`}>{telephone}</a>（{text(hours)}）
      </p>
      <p className="small quiet">{text(about)}</p>
    </Section>
  );
}
