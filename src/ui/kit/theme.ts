import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

/** The app's own green-blue: the thread through the service. Shade 7 carries white text at 5.6:1. */
const thread: MantineColorsTuple = [
  '#e9f7f5',
  '#d3ece8',
  '#a8d9d1',
  '#79c5b9',
  '#53b4a5',
  '#3aa999',
  '#1f8a7c',
  '#0f6f66',
  '#0b5a53',
  '#064540',
];

/** Warm ink instead of a neutral grey, so that paper and panels do not look like a default. */
const ink: MantineColorsTuple = [
  '#f7f6f3',
  '#eeece7',
  '#dedbd3',
  '#c6c2b8',
  '#a19d93',
  '#77746c',
  '#5a5852',
  '#403f3b',
  '#2a2a28',
  '#1a1b1a',
];

const dark: MantineColorsTuple = [
  '#e3e6e5',
  '#c3c9c7',
  '#a3aba9',
  '#7d8784',
  '#4c5553',
  '#373f3e',
  '#2a3130',
  '#1f2524',
  '#181d1c',
  '#111514',
];

const SANS =
  '"Inter", "Segoe UI Variable Text", "Segoe UI", -apple-system, "Roboto", "Noto Sans", "Ubuntu", "Liberation Sans", "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Colours, type and sizes of every Mantine component; our own CSS reads the variables in tokens.css. */
export const theme = createTheme({
  primaryColor: 'thread',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  // The colour of words on the filled primary colour: by default that of the light scheme in the dark one too.
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' && (input.color ?? 'thread') === 'thread'
      ? { color: 'var(--mantine-primary-color-contrast)' }
      : {}),
  }),
  colors: { thread, gray: ink, dark },
  black: '#1a1b1a',
  fontFamily: SANS,
  headings: { fontFamily: SANS, fontWeight: '620' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs', hideControls: false } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true, fz: 'xs' } },
    // A menu has entries only; a placeholder for the focus is none.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.35, blur: 2 } },
    },
  },
});
