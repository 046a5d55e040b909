import { formOf, textIn } from './read-form.ts';

/** A posted form with one file, which goes on as it is. */
export type Upload = { fields: Record<string, string>; file: { name: string; content: Buffer } | null };

/** Text fields and the one file of a form; `file` is null where none was chosen. Too long a form leads to the page that says so (413). */
export async function readUpload(request: Request, name: string): Promise<Upload> {
  const form = await formOf(request);
  const chosen = form.get(name);
  const isFile = chosen instanceof File && (chosen.size > 0 || chosen.name !== '');
  return {
    fields: textIn(form),
    file: isFile ? { name: chosen.name, content: Buffer.from(await chosen.arrayBuffer()) } : null,
  };
}
