import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core';
import { paletteOf, type Shades } from '@enishi/ui';
import type { CSSProperties } from 'react';

const sansStack =
  'system-ui, -apple-system, "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic Medium", "Yu Gothic", Meiryo, sans-serif';

const themes = new Map<string, MantineThemeOverride>();

/** Mantine's theme in a community's colours: 44 px targets, one radius, four text sizes, two elevations. */
export function themeOf(name: string | undefined): MantineThemeOverride {
  const key = name ?? '';
  const known = themes.get(key);
  if (known) return known;
  const palette = paletteOf(name);
  const theme = createTheme({
    colors: { ink: mutable(palette.ink), signal: mutable(palette.signal) },
    primaryColor: 'ink',
    primaryShade: 7,
    black: palette.ink[9],
    defaultRadius: 'md',
    cursorType: 'pointer',
    respectReducedMotion: true,
    fontFamily: sansStack,
    fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.25rem' },
    lineHeights: { xs: '1.6', sm: '1.6', md: '1.8', lg: '1.6', xl: '1.5' },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
    radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
    other: { paper: palette.paper },
    components: {
      Button: {
        defaultProps: { size: 'md' },
        styles: {
          root: {
            display: 'inline-flex',
            alignItems: 'center',
            justifyContent: 'center',
            height: 'auto',
            minHeight: 44,
            paddingBlock: 8,
          },
          label: { whiteSpace: 'normal', textAlign: 'center', lineHeight: 1.4 },
        },
      },
      TextInput: { defaultProps: { size: 'md' } },
      PasswordInput: { defaultProps: { size: 'md' } },
      NativeSelect: { defaultProps: { size: 'md' } },
      Textarea: { defaultProps: { size: 'md' } },
      Checkbox: { defaultProps: { size: 'md' } },
    },
  });
  themes.set(key, theme);
  return theme;
}

/** The palette as CSS variables on <html>, for our own style sheets. */
export function paletteStyle(name: string | undefined): CSSProperties {
  const palette = paletteOf(name);
  return {
    '--ink': palette.ink[9],
    '--ink-strong': palette.ink[7],
    '--ink-mid': palette.ink[6],
    '--ink-soft': palette.ink[1],
    '--signal': palette.signal[7],
    '--signal-strong': palette.signal[8],
    '--signal-soft': palette.signal[0],
    '--paper': palette.paper,
    '--panel': palette.panel,
    '--tint': palette.tint,
    '--line': palette.line,
    '--quiet': palette.quietText,
  } as CSSProperties;
}

function mutable(shades: Shades): MantineColorsTuple {
  return [...shades] as unknown as MantineColorsTuple;
}
