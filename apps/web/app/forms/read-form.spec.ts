import { longestForm } from './longest-form.ts';
import { textOf } from './read-form.ts';

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
});
