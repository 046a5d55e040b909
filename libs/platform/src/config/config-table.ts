import { configSchema } from './config-schema.ts';

type Described = { description?: string; def: { defaultValue?: unknown } };

/** The configuration table of the README in Markdown, one row per setting. */
export function configTable(): string {
  const rows = Object.entries(configSchema.shape).map(([name, field]) => {
    const { description, def } = field as unknown as Described;
    const fallback =
      def.defaultValue === undefined || def.defaultValue === '' ? '' : `\`${String(def.defaultValue)}\``;
    return `| \`${name}\` | ${fallback} | ${description ?? ''} |`;
  });
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}
