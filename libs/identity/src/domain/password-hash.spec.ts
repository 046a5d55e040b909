import { hashPassword, passwordMatches } from './password-hash.ts';

describe('a password hash', () => {
  it('is argon2id with 19 MiB, two passes and one lane', async () => {
    const hashed = await hashPassword('流氷と草原とぼくたち');
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(hashed, '流氷と草原とぼくたち')).toBe(true);
    expect(await passwordMatches(hashed, '流氷と草原とぼくたちだ')).toBe(false);
  });

  it('matches the same letters in full width', async () => {
    expect(await passwordMatches(await hashPassword('correct horse'), 'ｃｏｒｒｅｃｔ　ｈｏｒｓｅ')).toBe(
      true,
    );
  });

  it('of nobody matches nothing, not even its own password', async () => {
    expect(await passwordMatches(null, 'nobody signs in with this password')).toBe(false);
  });
});
