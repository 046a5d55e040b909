import { longestForm } from './longest-form.ts';
import { showable, textOf } from './read-form.ts';

function posted(length: number): Request {
  return new Request('http://localhost/doto/join', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(length),
    },
    body: 'email=mio%40example.jp',
  });
}

describe('a posted form', () => {
  it('is read when it is as long as forms may be', async () => {
    expect(await textOf(posted(longestForm))).toEqual({ email: 'mio@example.jp' });
  });

  it('that is longer becomes a page that says so, with 413', async () => {
    await expect(textOf(posted(longestForm + 1))).rejects.toMatchObject({
      data: { reason: 'too_large' },
      init: { status: 413 },
    });
  });

  it('is shown again without its secrets; a postal code is none', () => {
    const fields = { password: 'x', code: '123456', giftCode: 'x', token: 'x', postalCode: '085-0015' };
    expect(showable(fields)).toEqual({ postalCode: '085-0015' });
  });
});
