/** Ten steps from paper to ink, the form Mantine's theme expects. */
export type Shades = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** A community's own colours. Every text pair used on the site passes WCAG AA (see the spec beside this file). */
export type Palette = {
  /** Text, headings, secondary buttons, the member card. */
  ink: Shades;
  /** The one colour that says "act here"; never used for decoration or for status. */
  signal: Shades;
  /** Page background, panel background and hairlines. */
  paper: string;
  panel: string;
  tint: string;
  line: string;
  quietText: string;
};

/** 道東: ink navy, snow, one signal orange. */
const doto: Palette = {
  ink: [
    '#f2f5f9',
    '#dfe6ee',
    '#bccad9',
    '#93a9c0',
    '#6c87a5',
    '#4b698b',
    '#2f4f71',
    '#182e49',
    '#13263e',
    '#0f1f35',
  ],
  signal: [
    '#fff1e8',
    '#ffdfcb',
    '#ffbd96',
    '#fd975d',
    '#f57834',
    '#e05f1a',
    '#d4510d',
    '#c2450a',
    '#a23a08',
    '#742a06',
  ],
  paper: '#fcfdfe',
  panel: '#ffffff',
  tint: '#eff4f8',
  line: '#d8e1ea',
  quietText: '#4f6074',
};

/** 小国郷: cedar green, steam grey, persimmon. */
const oguni: Palette = {
  ink: [
    '#f1f5f2',
    '#dde8e1',
    '#b9cfc2',
    '#90b19e',
    '#68917b',
    '#48755e',
    '#2f5a44',
    '#1c4230',
    '#163526',
    '#0e271c',
  ],
  signal: [
    '#fdf1ec',
    '#fadfd4',
    '#f3bba5',
    '#ea9272',
    '#de6c45',
    '#cb5128',
    '#c24a20',
    '#b8431c',
    '#98360f',
    '#69240f',
  ],
  paper: '#fcfcf9',
  panel: '#ffffff',
  tint: '#f1f3ee',
  line: '#dbe0d8',
  quietText: '#52615a',
};

export const palettes = { doto, oguni } as const;
export type ThemeName = keyof typeof palettes;

/** The theme a community names, or the calm navy one when it names none we draw. */
export function paletteOf(theme: string | undefined): Palette {
  return theme === 'oguni' ? palettes.oguni : palettes.doto;
}
