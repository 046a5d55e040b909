import { type Interest, interests } from '@enishi/kernel';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Section } from '../../parts/page.tsx';
import me from './me.module.css';
import styles from './my-newsletter.module.css';

const boxOf = (interest: Interest) => `interest-${interest}`;

/** The topics that were ticked. */
export const tickedInterests = (fields: Record<string, string | undefined>): Interest[] =>
  interests.filter((interest) => fields[boxOf(interest)] === 'on');

/** Whether letters come, and about what besides those for everybody. */
export function MyNewsletter({ wanted, chosen }: { wanted: boolean; chosen: readonly Interest[] }) {
  const t = useTranslations('me');
  const word = useTranslations();
  return (
    <Section title={t('newsletterTitle')}>
      <Form method="post" className={me.row}>
        <p>{wanted ? t('newsletterOn') : t('newsletterOff')}</p>
        <SubmitButton quiet name="act" value={wanted ? 'newsletter-off' : 'newsletter-on'}>
          {wanted ? t('newsletterStop') : t('newsletterStart')}
        </SubmitButton>
      </Form>
      {wanted ? (
        <Form method="post" className={styles.topics}>
          <fieldset>
            <legend>{t('interestsTitle')}</legend>
            <p className="small quiet">{t('interestsLead')}</p>
            <ul className={styles.boxes}>
              {interests.map((interest) => (
                <li key={interest}>
                  <label>
                    <input
                      type="checkbox"
                      name={boxOf(interest)}
                      defaultChecked={chosen.includes(interest)}
                    />
                    <span>{word(`interests.${interest}`)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <SubmitButton quiet name="act" value="interests">
            {t('interestsSave')}
          </SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}
