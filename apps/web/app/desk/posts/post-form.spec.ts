import { postIn, postInput } from './post-form.ts';

describe('a post from the editor', () => {
  it('takes a missing audience for the narrowest: nothing is shown to more people than was said', () => {
    expect(postIn({ titleJa: '題', bodyJa: '文' }).audience).toBe('privileged');
    expect(postIn({ audience: 'everyone' }).audience).toBe('privileged');
    expect(postIn({ audience: 'members' }).audience).toBe('members');
  });

  it('has no English where none was written', () => {
    expect(postInput(postIn({ titleJa: '題', bodyJa: '文', titleEn: ' ', audience: 'public' }))).toEqual({
      titleJa: '題',
      bodyJa: '文',
      titleEn: null,
      bodyEn: null,
      audience: 'public',
    });
  });
});
