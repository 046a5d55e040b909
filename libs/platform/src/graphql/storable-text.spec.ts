import { unstorableField } from './storable-text.ts';

describe('text that cannot be kept', () => {
  it.each([
    ['a NUL', { input: { familyName: 'a\u0000b' } }, 'familyName'],
    ['the first half of a character', { email: 'a\uD842' }, 'email'],
    ['the second half of a character', { email: '\uDFB7a' }, 'email'],
    ['one in a list', { filter: { planKeys: ['ind_free', '\u0000'] } }, 'planKeys'],
    ['one in a list of inputs', { items: [{ key: 'x', ja: '\u0000' }] }, 'ja'],
  ])('is found: %s', (_case, variables, field) => {
    expect(unstorableField(variables)).toBe(field);
  });

  it.each([
    ['rare characters', { name: '𠮷👨‍👩‍👧葛\u{E0100}' }],
    ['numbers, truth and nothing', { first: 20, wanted: true, after: null, more: undefined }],
    ['no variables', undefined],
    ['line breaks', { reason: 'a\nb' }],
  ])('is not seen in %s', (_case, variables) => {
    expect(unstorableField(variables)).toBeNull();
  });
});
