import type { ReflectionFormQuery, ReflectionInput } from '../../gql/public/graphql.ts';

type Fields = Record<string, string>;

/** A reflection as its form sends it; `values` go back to the form. */
export function reflectionIn(fields: Fields): { reflection: ReflectionInput; values: Fields } {
  const values = { asked: '', learned: '', signed: '', ...fields };
  return {
    values,
    reflection: {
      ...{ asked: values.asked, learned: values.learned, signed: values.signed },
      ...{ forHost: fields.forHost === 'on', forPublic: fields.forPublic === 'on' },
      sends: fields.act !== 'draft',
    },
  };
}

/** What was written before, as the form shows it. */
export function fieldsOf(written: ReflectionFormQuery['reflectionForm']['reflection']): Fields {
  if (!written) return {};
  const { asked, learned, signed, forHost, forPublic } = written;
  return {
    ...{ asked, learned, signed: signed ?? '' },
    ...(forHost ? { forHost: 'on' } : {}),
    ...(forPublic ? { forPublic: 'on' } : {}),
  };
}
