/** Order matters: Edge and Opera call themselves Chrome, and Chrome calls itself Safari. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Line\//i, 'LINE'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** A device in words a person recognises in the list of sessions: `Safari · iPhone`. Product names, so not translated. */
export function browserName(userAgent: string | null): string {
  if (!userAgent) return '—';
  const named = [browsers, systems].map((table) => table.find(([mark]) => mark.test(userAgent))?.[1]);
  return named.filter((name) => name !== undefined).join(' · ') || '—';
}
