export const compareReport = {
  title: 'Comparison',
} as const;
