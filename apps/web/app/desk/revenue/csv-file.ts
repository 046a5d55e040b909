import { encodeCsv } from '@enishi/japan';

/** A table as a file for spreadsheets: UTF-8 with BOM, or CP932 for older Excel, as the address asks (`?encoding=cp932`). */
export function csvFile(
  request: Request,
  name: string,
  rows: readonly (readonly (string | number)[])[],
): Response {
  const asked = new URL(request.url).searchParams.get('encoding');
  const encoding = asked === 'cp932' ? 'cp932' : 'utf8-bom';
  const { bytes } = encodeCsv(
    rows.map((row) => [...row]),
    encoding,
  );
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': `text/csv; charset=${encoding === 'cp932' ? 'Shift_JIS' : 'utf-8'}`,
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
