import { longestAt, longestForm, longestUpload } from './longest-form.ts';
import { showable, textOf } from './read-form.ts';
import { readUpload } from './read-upload.ts';

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

  it.each([
    ['/doto/desk/transfers', longestUpload],
    ['/doto/en/desk/members/imports.data', longestUpload],
    ['/doto/desk/members', longestForm],
    ['/doto/join', longestForm],
    ['/doto/desk/transfers/1', longestForm],
  ])('sent to %s may be %d bytes long: files are chosen at two pages', (pathname, most) => {
    expect(longestAt(pathname)).toBe(most);
  });

  it('with a file of 20,000 records is read with its texts; on any other page it is too long', async () => {
    const form = new FormData();
    form.set('accountId', 'a');
    form.set('file', new File(['x'.repeat(4_040_000)], '明細.txt'));
    const sent = async (pathname: string) => {
      const bytes = await new Response(form).blob();
      return new Request(`http://localhost${pathname}`, {
        ...{ method: 'POST', body: bytes },
        headers: { 'content-type': bytes.type, 'content-length': String(bytes.size) },
      });
    };
    const { fields, file } = await readUpload(await sent('/doto/desk/transfers'), 'file');
    expect([fields, file?.name, file?.content.length]).toEqual([{ accountId: 'a' }, '明細.txt', 4_040_000]);
    await expect(readUpload(await sent('/doto/desk/posts'), 'file')).rejects.toMatchObject({
      init: { status: 413 },
    });
  });

  it('is shown again without its secrets; a postal code is none', () => {
    const fields = { password: 'x', code: '123456', giftCode: 'x', token: 'x', postalCode: '085-0015' };
    expect(showable(fields)).toEqual({ postalCode: '085-0015' });
  });
});
