import { Refusal } from '@enishi/kernel';
import { GraphQLError } from 'graphql';

import { renderError } from './render-error.ts';

const asked = {
  locale: 'en' as const,
  reference: 'req-1',
  sentences: { NOT_FOUND: { ja: 'ありません', en: 'Not found' } },
};
const rendered = (error: GraphQLError) => renderError(error, asked);

describe('what the caller learns of a failure', () => {
  it('is the sentence of a refusal, however deep it was wrapped', () => {
    const refusal = new Refusal('not_found', 'NOT_FOUND');
    const wrapped = new GraphQLError('x', {
      originalError: new GraphQLError('y', { originalError: refusal }),
    });
    expect(rendered(wrapped)).toMatchObject({ message: 'Not found', extensions: { kind: 'not_found' } });
  });

  it.each([
    ['ja', '2027年11月25日まで、2026年12月から、残り2'],
    ['en', 'until 25 November 2027, from December 2026, 2 left'],
  ] as const)('says days and months as people write them (%s)', (locale, said) => {
    const sentences = {
      PAID_AHEAD: {
        ja: '{last}まで、{month}から、残り{left}',
        en: 'until {last}, from {month}, {left} left',
      },
    };
    const facts = { last: '2027-11-25', month: '2026-12', left: 2 };
    const originalError = new Refusal('conflict', 'PAID_AHEAD', facts);
    const error = renderError(new GraphQLError('x', { originalError }), { ...asked, locale, sentences });
    expect([error.message, error.extensions['facts']]).toEqual([said, facts]);
  });

  it('tells all that is wrong with one wish, each in its sentence', () => {
    const sentences = { NAME: { ja: '名前', en: 'name' }, SIZE: { ja: '{most}まで', en: 'up to {most}' } };
    const size = new Refusal('invalid', 'SIZE', { field: 'size', most: 9 });
    const originalError = new Refusal('invalid', 'NAME', { field: 'name' }, [size]);
    const error = renderError(new GraphQLError('x', { originalError }), { ...asked, sentences });
    expect(error.extensions['others']).toEqual([
      { code: 'SIZE', facts: { field: 'size', most: 9 }, message: 'up to 9' },
    ]);
  });

  it('is that the input is wrong when a scalar refuses a value, which the compiled executor wraps', () => {
    const ofScalar = new GraphQLError('A day is written YYYY-MM-DD');
    const wrapped = new GraphQLError('Variable "$day" got invalid value', { originalError: ofScalar });
    expect(rendered(wrapped).extensions).toMatchObject({ code: 'INPUT_INVALID', kind: 'invalid' });
  });

  it('is a reference alone when we are at fault', () => {
    const error = rendered(
      new GraphQLError('x', { originalError: new Error('relation "hidden" is missing') }),
    );
    expect(error.extensions).toMatchObject({ code: 'BUG', facts: { reference: 'req-1' } });
    expect(error.message).not.toContain('hidden');
  });
});
