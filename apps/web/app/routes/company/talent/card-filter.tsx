import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useText } from '../../../frame.ts';
import type { SharedCardsQuery } from '../../../gql/public/graphql.ts';
import { useCardWords } from '../../../parts/card-words.tsx';
import type { Choices } from '../../../parts/record-words.ts';
import { dayParts, talentRoles, weekdays, workStyles } from '../../../parts/talent-choices.ts';
import { longestWish } from './card-wish.ts';
import type { CardWish } from './card-wish.ts';
import styles from './talent.module.css';

type List = SharedCardsQuery['sharedCards'];
type Props = { list: List; areas: Choices['areas']; asked: CardWish };

/** What to look for, each with how many cards say it; fewer than five are not told apart. */
export function CardFilter({ list, areas, asked }: Props) {
  const t = useTranslations('companyTalent');
  const text = useText();
  const { slotName, roleName, styleName } = useCardWords({ skills: list.skills, areas });
  const slots = weekdays.flatMap((_, at) => dayParts.map((_part, part) => at * dayParts.length + part));
  const choice = (kind: List['facets'][number]['kind'], value: string, name: string) => {
    const facet = list.facets.find((one) => one.kind === kind && one.value === value);
    const few = facet && facet.people === null;
    const people = facet?.people ?? 0;
    if (list.rough) return { value, label: facet ? t('about', { name, people }) : name };
    return { value, label: few ? t('few', { name }) : t('counted', { name, people: String(people) }) };
  };
  const any = { value: '', label: t('any') };
  return (
    <Form method="get" role="search" className={styles.filter} key={JSON.stringify(asked)}>
      <div className={styles.wide}>
        <TextField
          {...{ id: 'filter-words', name: 'words', type: 'search', optional: true, label: t('words') }}
          {...{ description: t('wordsHint'), maxLength: longestWish, defaultValue: asked.words }}
        />
      </div>
      <SelectField
        {...{ id: 'filter-skill', name: 'skill', optional: true, label: t('skill') }}
        defaultValue={asked.skillId ?? ''}
        data={[any, ...list.skills.map(({ id, name }) => choice('skill', id, text(name)))]}
      />
      <SelectField
        {...{ id: 'filter-area', name: 'area', optional: true, label: t('area') }}
        defaultValue={asked.area ?? ''}
        data={[any, ...areas.map(({ code, name }) => choice('area', code, text(name)))]}
      />
      <SelectField
        {...{ id: 'filter-slot', name: 'slot', optional: true, label: t('slot') }}
        defaultValue={asked.slot === null ? '' : String(asked.slot)}
        data={[any, ...slots.map((slot) => choice('slot', String(slot), slotName(slot)))]}
      />
      <SelectField
        {...{ id: 'filter-role', name: 'role', optional: true, label: t('role') }}
        defaultValue={asked.role ?? ''}
        data={[any, ...talentRoles.map((role) => choice('role', role, roleName(role)))]}
      />
      <SelectField
        {...{ id: 'filter-style', name: 'style', optional: true, label: t('style') }}
        defaultValue={asked.style ?? ''}
        data={[any, ...workStyles.map((style) => choice('style', style, styleName(style)))]}
      />
      <SubmitButton mih={48}>{t('search')}</SubmitButton>
    </Form>
  );
}
